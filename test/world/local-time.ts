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

/** The day that an ISO text names, undefined for any other text and for a day that no calendar has. */
export function dayNamed(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const day = daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  return civilFromDays(day) === text ? day : undefined;
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
