/** A word from the sheet's cells as it begins a control: cells write "in person", a button "In person". */
export function asLabel(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
