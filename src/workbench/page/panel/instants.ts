/** Instants of the virtual clock as the spreadsheet's zone reads them. */

/** `Mon, 1 Jun 2026, 09:00` */
export function longInstant(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
}

/** `1 Jun, 09:00:00` */
export function shortInstant(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(instant);
}

/** For machines: the `datetime` of a time element. */
export function isoInstant(instant: number): string {
  return new Date(instant).toISOString();
}

/** `2026-06-01T09:00`, as a field for date and time has it. */
export function wallTimeIn(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(instant).replace(' ', 'T');
}
