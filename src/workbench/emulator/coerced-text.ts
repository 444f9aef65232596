/** A script's value as Google turns it into text: an object becomes `[object Object]`. */
export function coercedText(value: unknown): string {
  return String(value);
}
