/** A text read as a date, a time or both, and the number format that the cell gets for how it was typed. */
export interface ParsedDate {
  /** The serial number. */
  readonly value: number;
  readonly numberFormat: string;
}

/** Two digits up to 29 belong to this century. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
