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
  /** Where the currency stands; parted by a blank but for `before`. */
  readonly currencyPlace: 'before' | 'before, parted' | 'after, parted';
  /** The language of function names, as in `HyperFormula`'s dictionaries; English names are understood everywhere. */
  readonly functionLanguage: FunctionLanguage;
  readonly trueWord: string;
  readonly falseWord: string;
  /** January to December; a typed month may be shortened to its first three letters. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

export type FunctionLanguage = 'enGB' | 'deDE' | 'frFR' | 'esES' | 'itIT' | 'nlNL';

const ENGLISH = {
  functionLanguage: 'enGB' as const,
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  shortWeekdays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  trueWord: 'TRUE',
  falseWord: 'FALSE',
  months: 'January February March April May June July August September October November December'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};
const GERMAN = {
  functionLanguage: 'deDE' as const,
  shortMonths: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  shortWeekdays: 'So. Mo. Di. Mi. Do. Fr. Sa.'.split(' '),
  trueWord: 'WAHR',
  falseWord: 'FALSCH',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
};
const FRENCH = {
  functionLanguage: 'frFR' as const,
  shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  shortWeekdays: 'dim. lun. mar. mer. jeu. ven. sam.'.split(' '),
  trueWord: 'VRAI',
  falseWord: 'FAUX',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
};
const SPANISH = {
  functionLanguage: 'esES' as const,
  shortMonths: 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' '),
  shortWeekdays: 'dom lun mar mié jue vie sáb'.split(' '),
  trueWord: 'VERDADERO',
  falseWord: 'FALSO',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  weekdays: 'domingo lunes martes miércoles jueves viernes sábado'.split(' '),
};
const ITALIAN = {
  functionLanguage: 'itIT' as const,
  shortMonths: 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' '),
  shortWeekdays: 'dom lun mar mer gio ven sab'.split(' '),
  trueWord: 'VERO',
  falseWord: 'FALSO',
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
      ' ',
    ),
  weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato'.split(' '),
};
const DUTCH = {
  functionLanguage: 'nlNL' as const,
  shortMonths: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  shortWeekdays: 'zo ma di wo do vr za'.split(' '),
  trueWord: 'WAAR',
  falseWord: 'ONWAAR',
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
};
const JAPANESE_MONTHS = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);
const JAPANESE = {
  functionLanguage: 'enGB' as const,
  shortMonths: JAPANESE_MONTHS,
  shortWeekdays: '日 月 火 水 木 金 土'.split(' '),
  trueWord: 'TRUE',
  falseWord: 'FALSE',
  months: JAPANESE_MONTHS,
  weekdays: '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日'.split(' '),
};

const DOT_DATE = { order: 'dmy', date: 'dd.MM.yyyy', time: 'HH:mm:ss' } as const;
const SLASH_DATE = { order: 'dmy', date: 'dd/MM/yyyy', time: 'HH:mm:ss' } as const;
const POINT = { decimal: '.', group: ',', currencyPlace: 'before' } as const;
const COMMA = { decimal: ',', group: '.', currencyPlace: 'after, parted' } as const;

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
  de_CH: {
    ...GERMAN,
    decimal: '.',
    group: '’',
    currencyPlace: 'before, parted',
    ...DOT_DATE,
    currency: 'CHF',
  },
  fr_FR: { ...FRENCH, ...COMMA, group: '\u202f', ...SLASH_DATE, currency: '€' },
  es_ES: { ...SPANISH, ...COMMA, ...SLASH_DATE, date: 'd/MM/yyyy', currency: '€' },
  it_IT: { ...ITALIAN, ...COMMA, ...SLASH_DATE, currency: '€' },
  nl_NL: {
    ...DUTCH,
    ...COMMA,
    currencyPlace: 'before, parted',
    order: 'dmy',
    date: 'd-M-yyyy',
    time: 'HH:mm:ss',
    currency: '€',
  },
  ja_JP: { ...JAPANESE, ...POINT, order: 'ymd', date: 'yyyy/MM/dd', time: 'H:mm:ss', currency: '¥' },
};

/** The locales that the emulator knows, as Sheets names them. */
export const LOCALE_NAMES: readonly string[] = Object.keys(LOCALES);

/** What a language is read as in a country of its own that is not listed: most of the world's English is British. */
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'en_GB',
  de: 'de_DE',
  fr: 'fr_FR',
  es: 'es_ES',
  it: 'it_IT',
  nl: 'nl_NL',
  ja: 'ja_JP',
};

/** The listed locale whose rules hold for one given as `de_DE`, `de-LU` or `de`; undefined for an unknown language. */
function knownLocaleName(name: string): string | undefined {
  const tag = name.replace('-', '_');
  if (LOCALES[tag]) return tag;
  if (tag === 'en') return 'en_US';
  return OF_LANGUAGE[tag.split('_')[0] ?? ''];
}

/** Whether `localeOf` has rules for it. */
export function isKnownLocale(name: string): boolean {
  return knownLocaleName(name) !== undefined;
}

/**
 * The rules of a locale, given as `de_DE`, `de-DE` or `de`; a country that is not listed has its language's.
 * @throws RangeError for a language that the emulator does not know: guessing would hide a wrong date.
 */
export function localeOf(name: string): SheetLocale {
  const known = LOCALES[knownLocaleName(name) ?? ''];
  if (known) return known;
  throw new RangeError(
    `The workbench does not know the locale ${name}; nothing was changed. It knows ${LOCALE_NAMES.join(', ')}, ` +
      `and other countries of these languages.`,
  );
}

/** Where the comma is the decimal sign, formulas part their arguments by semicolons. */
export function usesSemicolons(locale: SheetLocale): boolean {
  return locale.decimal === ',';
}
