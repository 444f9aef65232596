/**
 * In which order a locale writes day, month and year in digits. Where the year comes first, hyphens and slashes may
 * tell: a Swede writes 26-06-05 and 5/6; in Japan the month stands before the day also where the year is last.
 */
export type DateOrder = 'dmy' | 'mdy' | 'y/m/d' | 'y-m-d';

// A locale whose habits are divided (Canada) or whose calendar is another one (Thailand) is in no list, nor is one
// that has the year in front, but a two-digit year with a separator that leaves doubt (Korea).
const ORDERS: Readonly<Record<DateOrder, string>> = {
  mdy: 'en en_US en_PH fil fil_PH',
  'y/m/d': 'ja zh',
  'y-m-d': 'sv lt',
  dmy:
    'en_AU en_GB en_HK en_IE en_IN en_NZ en_SG zh_HK ar az be bg bn ca cs cy da de el es et fi fr ga gl gu ' +
    'he hi hr hy id in is it iw ka kk kn lv ml mr my nb nl nn no pa pl pt ro ru sk sl sr ta te tr uk vi',
};
const DIVIDED = 'fr_CA es_US es_PR zh_SG'.split(' ');

/** The language of a locale as Sheets names it: `de` of `de_AT`. */
export function languageIn(locale: string): string {
  return locale.split('_')[0] ?? '';
}

/** Undefined where nothing but a date with its year in four digits in front, or its month in words, can be told. */
export function dateOrderOf(locale: string): DateOrder | undefined {
  if (DIVIDED.includes(locale)) return undefined;
  const orders = Object.keys(ORDERS) as DateOrder[];
  const listing = (name: string): DateOrder | undefined =>
    orders.find((order) => ORDERS[order].split(' ').includes(name));
  const language = languageIn(locale);
  // English is written in every order that there is.
  return listing(locale) ?? (language === 'en' ? undefined : listing(language));
}
