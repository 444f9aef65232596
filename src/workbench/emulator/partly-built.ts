/**
 * Types an object as Google's class where only a part of that class is built; whatever a script calls beyond that
 * part is refused by the membrane, by name.
 */
export function partlyBuilt<T>(part: Partial<T>): T {
  return part as T;
}
