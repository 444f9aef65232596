import type { FunnelKind } from '../metrics/funnel';
import type { Reached } from '../metrics/share';
import { calendarDe } from './calendar.de';
import type { ContactMetricsWords } from './contact-metrics.en';
import { decimal, percent } from './number-words';
import { sheetDe } from './sheet.de';

const { list } = calendarDe;

const number = (n: number): string => decimal(n, 2, 'de');
const count = (n: number, one: string, many: string): string =>
  `${decimal(n, 2, 'de')} ${n === 1 ? one : many}`;
const of = (k: number, n: number): string => `${String(k)} von ${String(n)}`;

const threads: Readonly<Record<FunnelKind, readonly [one: string, many: string]>> = {
  pitch: ['Pitch', 'Pitches'],
  referralAsk: ['Bitte um Empfehlung', 'Bitten um Empfehlung'],
};

const ofThreads = {
  pitch: 'Pitches',
  referralAsk: 'Bitten um Empfehlung',
  message: 'Nachrichten',
  followUp: 'Nachfass-Nachrichten',
} as const;

function share({ k, share }: Reached, n: number): string {
  return share === undefined ? of(k, n) : `${of(k, n)} (${percent(share, 'de')})`;
}

function shareInFull(reached: Reached, n: number): string {
  const { interval } = reached;
  if (!interval) return share(reached, n);
  const likely = `, wohl ${percent(interval.from, 'de')} bis ${percent(interval.to, 'de')})`;
  return share(reached, n).replace(/\)$/, likely);
}

function aboutShares({ share, interval }: Reached): string {
  if (share === undefined) return '; Prozente gibt es ab 5';
  return interval ? '; „wohl“ ist das 95-%-Intervall nach Wilson, denn kleine Zahlen sagen wenig' : '';
}

const reachedStage = { reply: 'mit Antwort', call: 'mit Gespräch', yes: 'mit Zusage' } as const;

const funnel = (): ContactMetricsWords['funnel'] => ({
  headers: ['Stufe', 'Anzahl', 'Von allen', 'Anteil', 'Wohl von', 'Wohl bis'],
  stages: { asked: 'Angefragt', reply: 'Antwort', call: 'Gespräch', yes: 'Zusage' },
  asksLabel: 'Bitten um Empfehlung',
  noneYet: 'noch keine',
  reached: (stage, k, n) => `${of(k, n)} ${reachedStage[stage]}`,
  howNone: (kind) =>
    `in der Challenge gibt es noch keine ${ofThreads[kind]}; jeder Versuch zählt, was auch daraus wird`,
  how: (kind, asked, reached) =>
    `${count(asked, ...threads[kind])} in der Challenge, gezählt wird die weiteste erreichte Stufe: ` +
    list(reached.map((at) => `${shareInFull(at, asked)} ${reachedStage[at.stage]}`)) +
    reached.slice(-1).map(aboutShares).join(''),
});

const responseRate = (): ContactMetricsWords['responseRate'] => ({
  headers: [
    'Anfragen',
    'Binnen 14 Tagen beantwortet',
    'Antwortquote',
    'Führten weiter',
    'Anteil, der weiterführte',
  ],
  usefulLabel: 'Führte weiter',
  howNone: (kinds) =>
    `${list(kinds.map((kind) => ofThreads[kind]))}: noch nichts beantwortet oder 14 Tage alt`,
  how: (kinds, n, answered, useful) =>
    `${list(kinds.map((kind) => ofThreads[kind]))}, die beantwortet oder mindestens 14 Tage alt sind: ` +
    `${shareInFull(answered, n)} binnen 14 Tagen von einem Menschen beantwortet, ${shareInFull(useful, n)} mit Gespräch oder Zusage; ` +
    `Unzustellbares zählt nicht mit, eine Abwesenheitsnotiz ist keine Antwort${aboutShares(answered)}`,
});

const newPeople = (n: number): string => count(n, 'neuer Mensch', 'neue Menschen');

const channels = (): ContactMetricsWords['channels'] => ({
  people: 'Neue Menschen',
  hours: 'Stunden',
  occasions: 'Anlässe',
  per: { hour: 'Pro Stunde', occasion: 'Pro Anlass' },
  none: { channel: 'ohne Kanal', kind: 'ohne Art', event: 'ohne Veranstaltung' },
  channelWords: sheetDe.codes.channel,
  best: (label, rate, per) => `${label}: ${number(rate)} pro ${per === 'hour' ? 'Stunde' : 'Anlass'}`,
  howNone: 'in der Challenge ist noch nichts eingetragen, was sich vergleichen ließe',
  how: (per, people, spent) =>
    (per === 'hour'
      ? `${newPeople(people)} in ${count(spent, 'notierten Stunde', 'notierten Stunden')}`
      : `es sind keine Stunden notiert, also pro Anlass: ${newPeople(people)} bei ${count(spent, 'Anlass', 'Anlässen')}`) +
    `; jede Zeile rechnet, als kämen 4 ${per === 'hour' ? 'Stunden' : 'Anlässe'} mit der Gesamtrate von ${number(people / spent)} dazu, damit wenig Daten nicht nach viel aussehen` +
    '; ein Mensch zählt dort, wo der erste Austausch war',
  withoutHours: '; Zeilen ohne Stunden haben keine Rate',
});

const followUpsDue = (): ContactMetricsWords['followUpsDue'] => ({
  daysOver: 'Tage darüber',
  overdue: 'Überfällig',
  keepingInTouch: {
    monthly: 'Kontakt halten, monatlich',
    quarterly: 'Kontakt halten, vierteljährlich',
    yearly: 'Kontakt halten, jährlich',
    none: 'Kontakt halten',
  },
  ruleWords: sheetDe.codes.followUpRule,
  howNone: 'nichts ist fällig; alles gut gepflegt',
  how: (planned, inTouch) =>
    `${list([
      ...(planned > 0 ? [`${String(planned)} aus dem Blatt Wiedervorlagen`] : []),
      ...(inTouch > 0 ? [`${String(inTouch)} zum Kontakthalten`] : []),
    ])}; überfällig heißt: Tage seit der Fälligkeit, gemessen am geplanten Abstand, und was danach am längsten wartet, steht oben`,
  withoutSheet: '; ohne das Blatt Wiedervorlagen geht es nur um das Kontakthalten',
});

const followUpTime = (): ContactMetricsWords['followUpTime'] => ({
  longerThan: (days) => `länger als ${number(days)}`,
  howNone: 'in der Challenge ist noch niemand neu, dem eine Nachricht folgen könnte',
  how: (sent, open) =>
    `Werktage vom Kennenlernen bis zu deiner ersten Nachricht, die Mitte von ${count(sent + open, 'neuem Menschen', 'neuen Menschen')}: ` +
    `${String(sent)} mit Nachricht` +
    (open === 0
      ? ''
      : `, ${String(open)} noch ohne und ${open === 1 ? 'zählt' : 'zählen'} als länger als die Tage bisher`) +
    '; Werktage sind Montag bis Freitag ohne deine freien Tage',
});

/** Funnel, response rate, channels, follow-ups: table headers, stages and explanations. */
export const contactMetricsDe = (): ContactMetricsWords => ({
  unknownChoice: (choice, choices) =>
    `„${choice}“ steht hier nicht zur Wahl. Zur Wahl stehen: ${choices.join(', ')}.`,
  kindWords: sheetDe.codes.kind,
  of,
  share,
  funnel: funnel(),
  responseRate: responseRate(),
  channels: channels(),
  followUpsDue: followUpsDue(),
  followUpTime: followUpTime(),
});
