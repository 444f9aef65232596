import { parseCalendarDay, weekdayOf, type CalendarDay } from '../calendar/calendar-day';
import type { WallClock } from '../calendar/cell-clock';
import { dateOrderOf, languageIn, type DateOrder } from './date-order';
import { monthNamed, weekdayNamed } from './month-names';
import { once } from './once';

/** The longest date in words is about forty characters; what is longer is prose. */
const LONGEST = 60;

const YEAR = '(?<y>\\d{4}|\\d{2})';
const DAY = '(?<d>\\d{1,2})';
const MONTH = '(?<m>\\d{1,2})';
const NAME = '(?<name>\\p{L}+)\\.?';
/** `1st`, `1er`, `1º` (which NFKC makes `1o`), `5.` */
const ORDINAL = '(?:(?:st|nd|rd|th|er|[oa°]|:[ae])(?!\\p{L})|\\.)?';

function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.join('')}$`, 'u');
}

const IN_DIGITS = once((): { readonly [O in DateOrder]: readonly RegExp[] } => ({
  dmy: [pattern(DAY, '(?<s>[-/.] ?| )', MONTH, '\\k<s>', YEAR, '\\.?')],
  // With points an American date is as likely a European one, which Sheets leaves alone as well.
  mdy: [pattern(MONTH, '(?<s>[-/ ])', DAY, '\\k<s>', YEAR)],
  'y/m/d': [
    pattern('(?<y>\\d\\d)(?<s>[-/])', MONTH, '\\k<s>', DAY),
    pattern(MONTH, '(?<s>[-/])', DAY, '\\k<s>(?<y>\\d{4})'),
  ],
  'y-m-d': [pattern('(?<y>\\d\\d)-', MONTH, '-', DAY)],
}));

/** Those that no locale reads in another way. A month alone is its first day, as it is to Sheets. */
const EVERYWHERE = once((): readonly RegExp[] => [
  pattern('(?<y>\\d{4})(?<s>[-/.] ?)', MONTH, '\\k<s>', DAY, '\\.?'),
  pattern('(?<y>\\d{4})[年년] ?', MONTH, '[月월] ?', DAY, '[日일]'),
  pattern(DAY, ORDINAL, '[ /-]*(?:de |of )?', NAME, ',?[ /-]*(?:del? )?', YEAR),
  pattern(NAME, '[ -]?', DAY, ORDINAL, '[ ,-]+', '(?<y>\\d{4})'),
  pattern('(?<y>\\d{4})[ -]', NAME, '[ -]', DAY),
  pattern(NAME, '(?:,? (?:del? )?|[-/])(?<y>\\d{4})'),
  pattern(MONTH, '[-/](?<y>\\d{4})'),
  pattern('(?<y>\\d{4})[-/]', MONTH),
]);

const WEEKDAY = /^(?<word>\p{L}+)(?:-feira)?\.?,? (?:den |the |le )?(?<rest>.+)$/u;
/** Monday to Sunday in Japanese, then in Korean. */
const SIGNS = '月火水木金土日월화수목금토일';
const SIGN_BEHIND = new RegExp(
  `^(?<rest>.*[^ ]) ?(?:\\((?<sign>[${SIGNS}])\\)|(?<spelt>[${SIGNS}])(?:曜日?|요일))$`,
  'u',
);
/** With the date in front of it. */
const TIMES: readonly RegExp[] = [
  /^(?<date>.+?)(?:,? (?:at )?|t)(?<h>\d{1,2}):(?<min>\d\d)(?::(?<sec>\d\d)(?:[.,]\d{1,9})?)?(?: ?(?<half>[ap])(?:m|\.? ?m\.)?)?$/u,
  /^(?<date>.+?),? (?:at )?(?<h>\d{1,2}) ?(?<half>[ap])m$/u,
  /^(?<date>.*日) ?(?<h>\d{1,2})時(?:(?<min>\d\d?)分)?$/u,
];

type Parts = Readonly<Record<string, string | undefined>>;

/** Two digits up to 29 are of this century, as typed into Sheets. */
function yearOf(digits: string): number {
  return digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
}

/** The day, unless no calendar has it or it is no day that anybody means here. */
function dayOf({ y = '', m, d = '1', name = '' }: Parts, language: string): CalendarDay | undefined {
  const year = yearOf(y);
  const month = m === undefined ? monthNamed(name, language) : Number(m);
  if (month === undefined || year < 1970 || year > 2199) return undefined;
  return parseCalendarDay(`${String(year)}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`);
}

function withoutWeekday(text: string, locale: string): CalendarDay | undefined {
  const order = dateOrderOf(locale);
  for (const shape of order ? [...IN_DIGITS()[order], ...EVERYWHERE()] : EVERYWHERE()) {
    const parts = shape.exec(text)?.groups;
    const day = parts && dayOf(parts, languageIn(locale));
    if (day !== undefined) return day;
  }
  return undefined;
}

interface WithWeekday {
  readonly rest: string;
  readonly weekday: number | undefined;
}

function weekdayAhead(text: string, language: string): WithWeekday | undefined {
  const { word, rest } = WEEKDAY.exec(text)?.groups ?? {};
  return word && rest ? { rest, weekday: weekdayNamed(word, language) } : undefined;
}

function weekdayBehind(text: string): WithWeekday | undefined {
  const { rest, sign, spelt } = SIGN_BEHIND.exec(text)?.groups ?? {};
  return rest ? { rest, weekday: (SIGNS.indexOf(sign ?? spelt ?? '') % 7) + 1 } : undefined;
}

/** A weekday beside a date has to be that of the date: of the two nobody knows which is the slip. */
function dateIn(text: string, locale: string): CalendarDay | undefined {
  const plain = withoutWeekday(text, locale);
  if (plain !== undefined) return plain;
  const beside = weekdayAhead(text, languageIn(locale)) ?? weekdayBehind(text);
  if (!beside) return undefined;
  const day = withoutWeekday(beside.rest, locale);
  return day !== undefined && weekdayOf(day) === beside.weekday ? day : undefined;
}

/** Seconds since midnight, or undefined for a time that no clock shows. */
function secondsIn({ h, min = '0', sec = '0', half }: Parts): number | undefined {
  const hour = Number(h);
  const shown = half === undefined ? hour < 24 : hour >= 1 && hour <= 12;
  if (!shown || Number(min) > 59 || Number(sec) > 59) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return (hours * 60 + Number(min)) * 60 + Number(sec);
}

function dateAndTime(text: string, locale: string): WallClock | undefined {
  for (const shape of TIMES) {
    const parts = shape.exec(text)?.groups;
    const seconds = parts && secondsIn(parts);
    if (seconds === undefined) continue;
    const day = dateIn(parts?.['date'] ?? '', locale);
    if (day !== undefined) return { day, minutes: Math.floor(seconds / 60), startsDay: seconds === 0 };
  }
  return undefined;
}

/**
 * What a text means as a date, with or without a time behind it, where a spreadsheet of that locale would read it as
 * one. Undefined for everything else: also for a date without a year, which Sheets completes when it is typed and
 * nobody can afterwards, and for one that only another locale would take (13/05 in the United States).
 * @param locale as Sheets names it, asked only for a text that may be a date
 */
export function wallClockOfText(text: string, locale: () => string): WallClock | undefined {
  if (text.length > LONGEST || !/\p{Nd}/u.test(text)) return undefined;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const day = dateIn(plain, locale());
  return day === undefined ? dateAndTime(plain, locale()) : { day, minutes: 0, startsDay: true };
}
