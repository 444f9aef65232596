/** Something made when it is first asked for: each execution runs the script's top level anew, and few need all of it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
