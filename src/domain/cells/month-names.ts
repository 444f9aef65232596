import type { Weekday } from '../calendar/calendar-day';

/** January to December, then Monday to Sunday; a bar parts a name from other forms of it. */
type Names = readonly [months: string, weekdays: string];

// Without accents, as `bare` leaves them. Only a name's first form may be shortened.
const SCANDINAVIAN = 'mandag tirsdag onsdag torsdag fredag lørdag søndag';
const NAMES: Readonly<Record<string, Names>> = {
  en: [
    'january february march april may june july august september october november december',
    'monday tuesday wednesday thursday friday saturday sunday',
  ],
  de: [
    'januar|janner februar|feber marz|maerz|mrz april mai juni juli august september oktober november dezember',
    'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  ],
  fr: [
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
  ],
  es: [
    'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
    'lunes martes miercoles jueves viernes sabado domingo',
  ],
  it: [
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  ],
  nl: [
    'januari februari maart|mrt april mei juni juli augustus september oktober november december',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ],
  pt: [
    'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
    'segunda terca quarta quinta sexta sabado domingo',
  ],
  pl: [
    'styczen|stycznia luty|lutego marzec|marca kwiecien|kwietnia maj|maja czerwiec|czerwca lipiec|lipca ' +
      'sierpien|sierpnia wrzesien|wrzesnia pazdziernik|pazdziernika listopad|listopada grudzien|grudnia',
    'poniedzialek wtorek sroda czwartek piatek|pt sobota niedziela',
  ],
  sv: [
    'januari februari mars april maj juni juli augusti september oktober november december',
    'mandag tisdag onsdag torsdag fredag lordag sondag',
  ],
  da: ['januar februar marts april maj juni juli august september oktober november december', SCANDINAVIAN],
  nb: ['januar februar mars april mai juni juli august september oktober november desember', SCANDINAVIAN],
};

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}

/** From 1: the name that is this word, or the only one that begins with it. */
function placeOf(word: string, names: string, shortest: number): number | undefined {
  const forms = names.split(' ').map((name) => name.split('|'));
  const whole = forms.findIndex((name) => name.includes(word));
  if (whole >= 0) return whole + 1;
  const begun = forms.flatMap(([first = ''], index) => (first.startsWith(word) ? [index + 1] : []));
  return word.length >= shortest && begun.length === 1 ? begun[0] : undefined;
}

function named(word: string, language: string, which: 0 | 1, shortest: number): number | undefined {
  for (const names of [NAMES[language], NAMES['en']]) {
    const place = names && placeOf(bare(word), names[which], shortest);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** 1 to 12 for a month of that language or of English, whole or shortened to three letters or more; in lower case. */
export function monthNamed(word: string, language: string): number | undefined {
  return named(word, language, 0, 3);
}

/** The weekday, as `monthNamed` does, from two letters on. */
export function weekdayNamed(word: string, language: string): Weekday | undefined {
  return named(word, language, 1, 2) as Weekday | undefined;
}
