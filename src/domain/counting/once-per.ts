/** `compute`, remembered for as long as its argument lives: several figures and their explanations ask for the same. */
export function oncePer<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const there = known.get(key);
    if (there) return there.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
