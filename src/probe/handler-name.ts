/** A function that Google calls by its name, checked by the compiler and read by the bundler's scan. */
export function handlerName(name: keyof typeof import('./index')): string {
  return name;
}
