/** What google.script.run carries from a page to the script, by Google's rules. */

/**
 * A deep copy as the script would get it: undefined becomes null.
 * @throws Error in Google's words for a Date, a function, an element, a Map and whatever else is no plain data.
 */
export function carriedValue(value: unknown, property: string, above: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(property);
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => carriedValue(item, String(index), path));
  // Boxed numbers, dates, regular expressions, promises, blobs and elements all have a tag of their own.
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(property);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, carriedValue(item, key, path)]));
}

/** The arguments of one call; a form is allowed as the only one, and becomes its fields' texts. */
export function carriedArguments(args: readonly unknown[]): readonly unknown[] {
  const [only] = args;
  if (args.length === 1 && isForm(only)) return [formFields(only)];
  return args.map((value, index) => carriedValue(value, String(index)));
}

function isForm(value: unknown): value is HTMLFormElement {
  return Object.prototype.toString.call(value) === '[object HTMLFormElement]';
}

function formFields(form: HTMLFormElement): Record<string, string | string[]> {
  const data = new FormData(form);
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    const texts = data.getAll(name).filter((entry) => typeof entry === 'string');
    fields[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return fields;
}

function illegal(property: string): Error {
  return new Error(`Failed due to illegal value in property: ${property}`);
}
