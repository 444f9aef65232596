import { civilFromDays, daysFromCivil, isoWeekdayOf } from '../support/civil-dates';

/** What a wall clock in the zone shows, by `Intl`; days are counted from 1970-01-01 by civil-date arithmetic. */
export interface LocalTime {
  readonly day: number;
  readonly minutes: number;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-GB', { ...numeric, timeZone, hourCycle: 'h23' });
  FORMATS.set(timeZone, made);
  return made;
} // prettier-ignore

export function localTime(instant: number, timeZone: string): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    day: daysFromCivil(get('year'), get('month'), get('day')),
    minutes: get('hour') * 60 + get('minute'),
  };
}

/** `yyyy-MM-dd` */
export const dayName = civilFromDays;

// Where the day comes first, `31.3.2026` is a date also as text; elsewhere nobody could tell the order.
const DAY_FIRST = /^(?!en_US|ja)/;

/** The day that a text names in ISO or with points, undefined for any other text and for a day that no calendar has. */
export function dayNamed(text: string, locale: string): number | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const pointed = DAY_FIRST.test(locale) ? /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(text) : null;
  const [year, month, dayOfMonth] = (iso?.slice(1) ?? pointed?.slice(1).reverse() ?? []).map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  const day = daysFromCivil(year, month, dayOfMonth);
  const two = (count: number): string => String(count).padStart(2, '0');
  return civilFromDays(day) === `${String(year)}-${two(month)}-${two(dayOfMonth)}` ? day : undefined;
}

export function isSunday(day: number): boolean {
  return isoWeekdayOf(day) === 7;
}

/** A date as it is typed in the spreadsheet's locale, with or without a time, as `yyyy-MM-dd`. */
export function isoDay(typed: string, locale: string): string {
  const [first = '', second = '', third = ''] = typed.match(/\d+/g) ?? [];
  const [year, month, day] =
    first.length === 4
      ? [first, second, third]
      : locale === 'en_US'
        ? [third, first, second]
        : [third, second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
