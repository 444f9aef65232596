/** The locales of the table below, in the order of its letters. */
export const LOCALES = [
  'en_US', 'en_GB', 'de_DE', 'fr_FR', 'es_ES', 'it_IT', 'nl_NL', 'pl_PL', 'sv_SE', 'pt_BR', 'ja_JP', 'ko_KR',
] as const; // prettier-ignore

/** One way of writing a date, and what Sheets makes of it where it is typed in each of the locales. */
export interface DateFormat {
  readonly name: string;
  /** One text for all locales, or one for each. */
  readonly texts: string | readonly string[];
  /**
   * A letter for each locale: `d`, `m`, `y` Sheets reads that day; `n` it reads a day of the year in which it is
   * typed, as the text has none; `-` it leaves the text alone, or nobody could tell the order; `?` whether it reads
   * it is not known here, but there is only `d` that it can mean.
   */
  readonly verdicts: string;
  /** What the letters mean; 5 June 2026 where not said. */
  readonly d?: string;
  readonly m?: string;
  readonly y?: string;
}

const ALL = 'dddddddddddd';
const NONE = '------------';
const PERHAPS = '????????????';

/** The short date that Sheets shows by default. */
const SHORT = [
  '6/5/2026', '05/06/2026', '05.06.2026', '05/06/2026', '5/06/2026', '05/06/2026',
  '5-6-2026', '5.06.2026', '2026-06-05', '05/06/2026', '2026/06/05', '2026. 6. 5',
]; // prettier-ignore

const LONG = [
  'June 5, 2026', '5 June 2026', '5. Juni 2026', '5 juin 2026', '5 de junio de 2026', '5 giugno 2026',
  '5 juni 2026', '5 czerwca 2026', '5 juni 2026', '5 de junho de 2026', '2026年6月5日', '2026년 6월 5일',
]; // prettier-ignore

function behind(texts: readonly string[], more: string): readonly string[] {
  return texts.map((text) => text + more);
}

function format(
  name: string,
  texts: DateFormat['texts'],
  verdicts: string,
  meanings: Pick<DateFormat, 'd' | 'm' | 'y'> = {},
): DateFormat {
  return { name, texts, verdicts, ...meanings };
}

const IN_DIGITS: readonly DateFormat[] = [
  format('short, as shown', SHORT, ALL),
  format('short, with blanks around', behind(SHORT, '  '), ALL),
  format('slashes', '5/6/2026', 'mddddddd-dm-'),
  format('slashes, two digits', '05/06/2026', 'mddddddd-dm-'),
  format('slashes, short year', '5/6/26', 'mddddddd-d--'),
  format('slashes, all two digits', '05/06/26', 'mddddddd-dy-', { y: '2005-06-26' }),
  format('hyphens', '5-6-2026', 'mddddddd-dm-'),
  format('hyphens, two digits', '05-06-2026', 'mddddddd-dm-'),
  format('hyphens, all two digits', '05-06-26', 'mdddddddydy-', { y: '2005-06-26' }),
  format('points', '5.6.2026', '-?dddddd-d--'),
  format('points, two digits', '05.06.2026', '-?dddddd-d--'),
  format('points, all two digits', '05.06.26', '-?dddddd-d--'),
  format('points and blanks', '5. 6. 2026', '-???????-?--'),
  format('ISO', '2026-06-05', ALL),
  format('ISO, one digit', '2026-6-5', ALL),
  format('ISO, leap day', '2028-02-29', ALL, { d: '2028-02-29' }),
  format('year, slashes', '2026/06/05', ALL),
  format('year, slashes, one digit', '2026/6/5', ALL),
  format('year, points', '2026.06.05', ALL),
  format('year, points and blanks', '2026. 6. 5', '???????????d'),
  format('short year first, hyphens', '26-06-05', '-dddddddydy-', { d: '2005-06-26', y: '2026-06-05' }),
  format('short year first, slashes', '26/06/05', '-ddddddd-dy-', { d: '2005-06-26', y: '2026-06-05' }),
  format('no month 13', '13/05/2026', '-ddddddd-d--', { d: '2026-05-13' }),
  format('no month 13, American', '05/13/2026', 'm---------m-', { m: '2026-05-13' }),
  format('no such day', '31/02/2026', NONE),
  format('no such day, ISO', '2026-02-30', NONE),
  format('month and year', '6/2026', 'dddddddd?d??', { d: '2026-06-01' }),
  format('year and month', '2026-06', ALL, { d: '2026-06-01' }),
  format('full width', '２０２６/６/５', '??????????d?'),
  format('no year', ['6/5', '5/6', '5.6.', '5/6', '5/6', '5/6', '5-6', '5.06', '5/6', '5/6', '6/5', '6/5'], 'nnnnnnnnnnnn'), // prettier-ignore
  format('a number', '20260605', NONE),
];

const WITH_TIME: readonly DateFormat[] = [
  format('short with time', behind(SHORT, ' 14:30'), ALL),
  format('short with seconds', behind(SHORT, ' 14:30:15'), ALL),
  format('short with time of twelve hours', behind(SHORT, ' 2:30 PM'), ALL),
  format('long with time', behind(LONG, ' 14:30'), ALL),
  format('ISO with time', '2026-06-05 14:30', ALL),
  format('year, slashes, with time', '2026/06/05 14:30:00', ALL),
  format('English with time', '5 June 2026 14:30', ALL),
  format('ISO with T', '2026-06-05T14:30', PERHAPS),
  format('ISO instant', '2026-06-05T14:30:00Z', PERHAPS),
  format('no such time', behind(SHORT, ' 25:61'), NONE),
  format('time only', '14:30', NONE),
];

const IN_WORDS: readonly DateFormat[] = [
  format('long', LONG, ALL),
  format('long, capitals', LONG.map((text) => text.toUpperCase()), ALL),
  format('long, first day', [
    'June 1, 2026', '1 June 2026', '1. Juni 2026', '1er juin 2026', '1 de junio de 2026', '1 giugno 2026',
    '1 juni 2026', '1 czerwca 2026', '1 juni 2026', '1º de junho de 2026', '2026年6月1日', '2026년 6월 1일',
  ], 'ddddddddd?dd', { d: '2026-06-01' }),
  format('medium', [
    'Oct 9, 2026', '9 Oct 2026', '9. Okt. 2026', '9 oct. 2026', '9 oct 2026', '9 ott 2026',
    '9 okt 2026', '9 paź 2026', '9 okt. 2026', '9 de out. de 2026', '2026年10月9日', '2026년 10월 9일',
  ], ALL, { d: '2026-10-09' }),
  format('hyphens', [
    '05-Mar-2026', '05-Mar-2026', '05-Mär-2026', '05-mars-2026', '05-mar-2026', '05-mar-2026',
    '05-mrt-2026', '05-mar-2026', '05-mars-2026', '05-mar-2026', '05-Mar-2026', '05-Mar-2026',
  ], ALL, { d: '2026-03-05' }),
  format('hyphens, short year', [
    '5-Mar-26', '5-Mar-26', '5-Mär-26', '5-mars-26', '5-mar-26', '5-mar-26',
    '5-mrt-26', '5-mar-26', '5-mars-26', '5-mar-26', '5-Mar-26', '5-Mar-26',
  ], ALL, { d: '2026-03-05' }),
  format('weekday', [
    'Friday, June 5, 2026', 'Friday 5 June 2026', 'Freitag, 5. Juni 2026', 'vendredi 5 juin 2026',
    'viernes, 5 de junio de 2026', 'venerdì 5 giugno 2026', 'vrijdag 5 juni 2026', 'piątek, 5 czerwca 2026',
    'fredag 5 juni 2026', 'sexta-feira, 5 de junho de 2026', '2026年6月5日金曜日', '2026년 6월 5일 금요일',
  ], ALL),
  format('short weekday', [
    'Fri, Jun 5, 2026', 'Fri, 5 Jun 2026', 'Fr., 5. Juni 2026', 'ven. 5 juin 2026', 'vie, 5 jun 2026',
    'ven 5 giu 2026', 'vr 5 jun 2026', 'pt., 5 cze 2026', 'fre 5 juni 2026', 'sex., 5 de jun. de 2026',
    '2026年6月5日(金)', '2026년 6월 5일 (금)',
  ], 'dddddddddd??'),
  format('month and year', [
    'June 2026', 'June 2026', 'Juni 2026', 'juin 2026', 'junio de 2026', 'giugno 2026',
    'juni 2026', 'czerwiec 2026', 'juni 2026', 'junho de 2026', '2026年6月', '2026년 6월',
  ], 'dddd?dd??d??', { d: '2026-06-01' }),
  format('no year', [
    'June 5', '5 June', '5. Juni', '5 juin', '5 de junio', '5 giugno',
    '5 juni', '5 czerwca', '5 juni', '5 de junho', '6月5日', '6월 5일',
  ], 'nnnnnnnnnnnn'),
  format('English', '5 June 2026', ALL),
  format('English, two digits', '05 June 2026', ALL),
  format('English, short', '5 Jun 2026', ALL),
  format('English, hyphens', '5-Jun-2026', ALL),
  format('American', 'June 5, 2026', ALL),
  format('American without comma', 'Jun 5 2026', ALL),
  format('ordinal', '5th June 2026', PERHAPS),
  format('German in other locales', '5. März 2026', '--d-??-?----', { d: '2026-03-05' }),
]; // prettier-ignore

/**
 * Sixty formats, written by hand from what Google documents, what people report of Sheets, and the rule that Sheets
 * reads again what it shows by default.
 */
export const FORMATS: readonly DateFormat[] = [...IN_DIGITS, ...WITH_TIME, ...IN_WORDS];
