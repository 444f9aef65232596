import type { SheetLocale } from './locales';
import { parseDay } from './parse-day';
import type { ParsedDate } from './parsed-date';

const TIME =
  /^(?<hours>\d{1,4}):(?<minutes>\d{2})(?::(?<seconds>\d{2})(?:[.,](?<fraction>\d{1,3}))?)?(?:\s*(?<half>am|pm|a|p))?$/i;
/** `10am`. */
const FULL_HOUR = /^(?<hours>\d{1,2})\s*(?<half>am|pm)$/i;

/** A date, a time or both, as the locale writes them; ISO dates are read in every locale. */
export function parseDateInput(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  const day = parseDay(text, locale, today);
  if (day) return day;
  const time = parseTime(text);
  if (time) return time;
  const parts = /^(.*\S)\s+(\d{1,2}(?::.*|\s*[ap]m))$/i.exec(text);
  if (!parts) return undefined;
  const dayPart = parseDay((parts[1] ?? '').replace(/,$/, ''), locale, today);
  const timePart = parseTime(parts[2] ?? '');
  if (!dayPart || !timePart || timePart.value >= 1) return undefined;
  return {
    value: dayPart.value + timePart.value,
    numberFormat: `${dayPart.numberFormat} ${timePart.numberFormat}`,
  };
}

interface TypedTime {
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
  readonly fraction: string;
  readonly half: string;
}

function parseTime(text: string): ParsedDate | undefined {
  const kanji = /^(?<hours>\d{1,2})時(?<minutes>\d{2})分$/.exec(text);
  const typed = typedTime(kanji) ?? typedTime(TIME.exec(text) ?? FULL_HOUR.exec(text));
  const hour = typed && hourOfHalf(Number(typed.hours), typed.half.toLowerCase().charAt(0));
  if (!typed || hour === undefined || Number(typed.minutes) > 59 || Number(typed.seconds) > 59)
    return undefined;
  const wholeSeconds = (hour * 60 + Number(typed.minutes)) * 60 + Number(typed.seconds);
  const milliseconds = wholeSeconds * 1000 + Number(typed.fraction.padEnd(3, '0'));
  return { value: milliseconds / 86_400_000, numberFormat: kanji ? 'H"時"mm"分"' : timeFormat(typed, hour) };
}

function typedTime(parts: RegExpExecArray | null): TypedTime | undefined {
  if (!parts) return undefined;
  return { hours: '', minutes: '', seconds: '', fraction: '', half: '', ...definedGroups(parts) };
}

/** The groups that took part: an absent one must not stand before a default. */
function definedGroups({ groups = {} }: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).filter(([, text]) => (text as string | undefined) !== undefined),
  );
}

function timeFormat({ hours, seconds, fraction, half }: TypedTime, hour: number): string {
  const rest = restFormat(seconds, fraction);
  if (hour >= 24) return `[h]:${rest}`;
  if (half !== '') return `h:${rest} AM/PM`;
  return `${hours.length > 1 ? 'HH' : 'H'}:${rest}`;
}

function restFormat(seconds: string, fraction: string): string {
  if (seconds === '') return 'mm';
  return fraction === '' ? 'mm:ss' : `mm:ss.${'0'.repeat(fraction.length)}`;
}

function hourOfHalf(hour: number, half: string): number | undefined {
  if (half === '') return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
