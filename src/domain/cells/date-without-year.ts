import { wallClockOfText } from './text-dates';

/** Whether the text would be a date, in one order or the other, if a year stood beside it: `5.6.`, `June 5`. */
export function lacksYear(text: string): boolean {
  if (!/\d\D+\d|\p{L}/u.test(text)) return false;
  const completed = [...['/', '-', '.', '', ' '].map((join) => `${text}${join}2028`), `2028年${text}`];
  const orders = ['en_GB', 'en_US', 'de_DE'];
  return completed.some((date) => orders.some((locale) => wallClockOfText(date, () => locale) !== undefined));
}
