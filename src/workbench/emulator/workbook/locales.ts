/** How a spreadsheet's locale writes numbers, dates and formulas. */
export interface SheetLocale {
  readonly decimal: '.' | ',';
  readonly group: string;
  /** Order of day, month and year in a date of digits. */
  readonly order: 'mdy' | 'dmy' | 'ymd';
  /** The number format that a typed date without one gets. */
  readonly date: string;
  readonly time: string;
  readonly currency: string;
  readonly trueWord: string;
  readonly falseWord: string;
  /** January to December; a typed month may be shortened to its first three letters. */
  readonly months: readonly string[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[];
}

const ENGLISH = {
  trueWord: 'TRUE',
  falseWord: 'FALSE',
  months: 'January February March April May June July August September October November December'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};
const GERMAN = {
  trueWord: 'WAHR',
  falseWord: 'FALSCH',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
};
const FRENCH = {
  trueWord: 'VRAI',
  falseWord: 'FAUX',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
};
const SPANISH = {
  trueWord: 'VERDADERO',
  falseWord: 'FALSO',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  weekdays: 'domingo lunes martes miércoles jueves viernes sábado'.split(' '),
};
const ITALIAN = {
  trueWord: 'VERO',
  falseWord: 'FALSO',
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
      ' ',
    ),
  weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato'.split(' '),
};
const DUTCH = {
  trueWord: 'WAAR',
  falseWord: 'ONWAAR',
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
};
const JAPANESE = {
  trueWord: 'TRUE',
  falseWord: 'FALSE',
  months: Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`),
  weekdays: '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日'.split(' '),
};

const DOT_DATE = { order: 'dmy', date: 'dd.MM.yyyy', time: 'HH:mm:ss' } as const;
const SLASH_DATE = { order: 'dmy', date: 'dd/MM/yyyy', time: 'HH:mm:ss' } as const;
const POINT = { decimal: '.', group: ',' } as const;
const COMMA = { decimal: ',', group: '.' } as const;

const LOCALES: Readonly<Record<string, SheetLocale>> = {
  en_US: { ...ENGLISH, ...POINT, order: 'mdy', date: 'M/d/yyyy', time: 'h:mm:ss AM/PM', currency: '$' },
  en_GB: { ...ENGLISH, ...POINT, ...SLASH_DATE, currency: '£' },
  en_AU: { ...ENGLISH, ...POINT, ...SLASH_DATE, date: 'd/MM/yyyy', currency: '$' },
  en_NZ: { ...ENGLISH, ...POINT, ...SLASH_DATE, date: 'd/MM/yyyy', currency: '$' },
  en_IE: { ...ENGLISH, ...POINT, ...SLASH_DATE, currency: '€' },
  en_IN: { ...ENGLISH, ...POINT, ...SLASH_DATE, date: 'dd/MM/yyyy', currency: '₹' },
  en_CA: { ...ENGLISH, ...POINT, order: 'ymd', date: 'yyyy-MM-dd', time: 'h:mm:ss AM/PM', currency: '$' },
  de_DE: { ...GERMAN, ...COMMA, ...DOT_DATE, currency: '€' },
  de_AT: { ...GERMAN, ...COMMA, ...DOT_DATE, currency: '€' },
  de_CH: { ...GERMAN, decimal: '.', group: '’', ...DOT_DATE, currency: 'CHF' },
  fr_FR: { ...FRENCH, decimal: ',', group: '\u202f', ...SLASH_DATE, currency: '€' },
  es_ES: { ...SPANISH, ...COMMA, ...SLASH_DATE, date: 'd/MM/yyyy', currency: '€' },
  it_IT: { ...ITALIAN, ...COMMA, ...SLASH_DATE, currency: '€' },
  nl_NL: { ...DUTCH, ...COMMA, order: 'dmy', date: 'd-M-yyyy', time: 'HH:mm:ss', currency: '€' },
  ja_JP: { ...JAPANESE, ...POINT, order: 'ymd', date: 'yyyy/MM/dd', time: 'H:mm:ss', currency: '¥' },
};

/** The locales that the emulator knows, as Sheets names them. */
export const LOCALE_NAMES: readonly string[] = Object.keys(LOCALES);

/**
 * The rules of a locale, given as `de_DE`, `de-DE` or `de`.
 * @throws RangeError for one that the emulator does not know: guessing would hide a wrong date.
 */
export function localeOf(name: string): SheetLocale {
  const tag = name.replace('-', '_');
  const known = LOCALES[tag] ?? LOCALES[LOCALE_NAMES.find((key) => key.startsWith(`${tag}_`)) ?? ''];
  if (!known) throw new RangeError(`the emulator does not know the locale ${name}`);
  return known;
}

/** Where the comma is the decimal sign, formulas part their arguments by semicolons. */
export function usesSemicolons(locale: SheetLocale): boolean {
  return locale.decimal === ',';
}
