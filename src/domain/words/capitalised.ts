/** A clause or word of a list as the beginning of a sentence; the words themselves are kept as they stand within one. */
export function capitalised(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
}
