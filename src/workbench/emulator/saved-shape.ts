/** Readers for what comes from a file: each gives the value if it has the shape, and throws where it has not. */
export type Reader<T> = (value: unknown, path: string) => T;

type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K]> | Reader<T[K] | undefined> };

export function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${path} is no record`);
  return value as Readonly<Record<string, unknown>>;
}

/** Fields that nobody asked for are refused, for a file that has them is of another kind. */
export function fields<T extends object>(readers: Readers<T>): Reader<T> {
  const known = Object.entries<Reader<unknown>>(readers);
  return (value, path) => {
    const given = record(value, path);
    for (const key of Object.keys(given))
      if (!Object.hasOwn(readers, key)) throw new TypeError(`${path} has a field ${key.slice(0, 40)}`);
    for (const [key, reader] of known)
      reader(Object.hasOwn(given, key) ? given[key] : undefined, `${path}.${key}`);
    return given as T;
  };
}

export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, path) => (value === undefined ? undefined : reader(value, path));
}

export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : reader(value, path));
}

export function listOf<T>(reader: Reader<T>, most = Number.MAX_SAFE_INTEGER): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new TypeError(`${path} is no list`);
    if (value.length > most)
      throw new TypeError(`${path} has ${String(value.length)} items, ${String(most)} at most`);
    for (let index = 0; index < value.length; index++) reader(value[index], `${path}[${String(index)}]`);
    return value as readonly T[];
  };
}

export function recordOf<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, path) => {
    const given = record(value, path);
    for (const [key, item] of Object.entries(given)) reader(item, `${path}.${key.slice(0, 40)}`);
    return given as Readonly<Record<string, T>>;
  };
}

export function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new TypeError(`${path} is no text`);
  return value;
}

export function textUpTo(most: number): Reader<string> {
  return (value, path) => {
    const given = text(value, path);
    if (given.length > most) throw new TypeError(`${path} is longer than ${String(most)} characters`);
    return given;
  };
}

export function truth(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${path} is neither true nor false`);
  return value;
}

export function finite(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError(`${path} is no number`);
  return value;
}

export function wholeBetween(least: number, most: number): Reader<number> {
  return (value, path) => {
    if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > most)
      throw new TypeError(`${path} is no whole number from ${String(least)} to ${String(most)}`);
    return value as number;
  };
}

export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = values.find((known) => known === value);
    if (found === undefined) throw new TypeError(`${path} is none of ${values.join(', ')}`);
    return found;
  };
}
