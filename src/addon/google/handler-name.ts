/** Every function that Google may call: the exports of the entry file. */
export type EntryPoint = keyof typeof import('../index');

/** A menu item's or trigger's function by name, checked by the compiler and read by the bundler's scan. */
export function handlerName(name: EntryPoint): string {
  return name;
}
