import type { RulesWords } from './rules.en';
import { calendarDe } from './calendar.de';
import { challengeMetricsDe } from './challenge-metrics.de';
import { contactMetricsDe } from './contact-metrics.de';
import { metricLabelsDe } from './metric-labels.de';
import { decimal, percent } from './number-words';
import { sheetDe } from './sheet.de';

const { dayAndMonth, fullDay, list } = calendarDe;

function count(n: number, one: string, many: string): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

const days = (n: number): string => count(n, 'Tag', 'Tage');
const inDays = (n: number): string => count(n, 'Tag', 'Tagen');

const connected = {
  inPerson: 'persönlich, neu',
  video: 'gegenseitig per Video, neu',
  phone: 'gegenseitig am Telefon, neu',
  email: 'gegenseitig per E-Mail, neu',
  chat: 'gegenseitig im Chat, neu',
};

/** As they stand behind „mit mindestens“ and „ein Pensum von“. */
const target = {
  actions: (n: number): string => count(n, 'Aktion', 'Aktionen'),
  connections: (n: number): string => count(n, 'Neukontakt', 'Neukontakten'),
};

const whyCell = (): RulesWords['whyCell'] => ({
  connected: (how) => connected[how],
  connectedLater: (how, day) => `${connected[how]}; zählt am ${dayAndMonth(day)}`,
  answered: (how, day) => `${connected[how]}; die Antwort kam am ${dayAndMonth(day)}`,
  noDay: 'kein lesbares Datum',
  noChallenge: 'in den Einstellungen steht noch kein Beginn der Challenge',
  beforeChallenge: 'vor dem Beginn der Challenge',
  afterChallenge: 'nach dem Ende der Challenge',
  stillToCome: (day) => `kommt erst noch: am ${dayAndMonth(day)}`,
  incoming: 'kam von der anderen Seite, also keine eigene Aktion',
  automatic: 'ging von selbst hinaus, also keine eigene Aktion',
  onlyADay: 'bisher nur ein Datum; wer war es, oder was?',
  nobodyNamed: 'niemand ist genannt',
  notAboutWork: 'nicht beruflich',
  howMissing: 'sagt nicht, wie: persönlich, Video, Telefon, E-Mail oder Chat',
  twoWayMissing: 'sagt nicht, ob es gegenseitig war',
  waitingForReply: 'einseitig: wartet auf eine Antwort',
  oneWay: 'einseitig',
  replyDateMissing: 'eine Antwort ist notiert; ihr Datum fehlt noch',
  replyBeforeMessage: 'die Antwort ist früher datiert als die Zeile selbst',
  knewBefore: 'schon vor der Challenge bekannt',
  whichOne: (name) => `wer ist mit ${name} gemeint? Mehrere heißen so`,
  crowd:
    'aus einer Runde von mehr als 100: ein nächster Schritt, eine Nachricht innerhalb von zwei Werktagen oder „bleibt in Erinnerung“ lässt es zählen',
  metBefore: (day) => `schon am ${fullDay(day)} ausgetauscht, vor der Challenge, also nicht neu`,
  endedBefore: (day) => `erst am ${dayAndMonth(day)} ausgetauscht, nach dem Ende der Challenge`,
  alreadyCounted: (day) => `schon am ${dayAndMonth(day)} gezählt`,
  countsAsAction: 'zählt als Aktion',
  about: (names, reason) => `${list(names)}: ${reason}`,
  more: (n) => `${String(n)} weitere`,
});

const explain = (): RulesWords['explain'] => ({
  noChallenge: 'in den Einstellungen steht noch kein Beginn der Challenge, also gibt es nichts zu zählen',
  notStarted: (start) => `die Challenge beginnt am ${fullDay(start)}`,
  target: (basis, n) => target[basis](n),
  perDay: (most, least) =>
    `mit mindestens ${least === undefined ? '' : `${String(least)} bis `}${most} am Tag`,
  streak: (s) => {
    const transparent = [
      ...(s.rest > 0 ? [count(s.rest, 'freier Tag', 'freie Tage')] : []),
      ...(s.frozen > 0 ? [`${days(s.frozen)} mit Joker`] : []),
    ];
    const skipped =
      transparent.length === 0 ? '' : `; dazwischen ${list(transparent)}, weder dafür noch dagegen gezählt`;
    return `${count(s.streak, 'voller Tag', 'volle Tage')} seit dem ${dayAndMonth(s.since)}, ${s.rule}${skipped}`;
  },
  noStreak: (target) => `eine Serie beginnt mit dem nächsten Tag mit mindestens ${target}`,
  bestStreak: (best, first, last, rule) =>
    `die längste Serie: ${count(best, 'voller Tag', 'volle Tage')}, ${first === last ? 'am' : `vom ${dayAndMonth(first)} bis zum`} ${dayAndMonth(last)}, ${rule}`,
  freezes: (f) =>
    `1 Joker zu Beginn, 1 weiterer nach je 7 vollen Tagen (höchstens 2), ${f.used === 0 ? 'keiner' : String(f.used)} gebraucht; ` +
    (f.left === 2
      ? 'mehr lassen sich nicht halten'
      : `der nächste nach ${count(f.untilNext, 'vollen Tag', 'vollen Tagen')}`),
  challengeDay: (day, length, start) =>
    `Kalendertag ${String(day)} von ${String(length)}, gezählt ab ${fullDay(start)}`,
  ended: (length, end) =>
    `${length === 1 ? 'der 1 Tag endete' : `die ${days(length)} endeten`} am ${fullDay(end)}`,
  connections: (made, goal) =>
    (made === 0
      ? 'noch kein neuer Mensch; dazu gehört ein beruflicher Austausch, persönlich oder gegenseitig'
      : `${count(made, 'neuer Mensch', 'neue Menschen')} mit beruflichem Austausch, persönlich oder gegenseitig, je einmal gezählt`) +
    `; das Ziel ist ${String(goal)}`,
  actions: (made, others) =>
    (made === 0
      ? 'noch nichts, was du begonnen oder besucht hast'
      : `${count(made, 'Zeile', 'Zeilen')} im Protokoll der Challenge, von dir begonnen oder besucht`) +
    (others === 0 ? '' : `; dazu ${String(others)} von anderen oder von selbst hinausgegangen`),
  leftOut: {
    people: 'ohne das Blatt Personen gilt niemand als schon bekannt',
    events: 'ohne das Blatt Veranstaltungen werden Kontakte aus großen Runden nicht auf Tiefe geprüft',
  },
  problems: (texts, more) => texts.join('; ') + (more > 0 ? `; und ${String(more)} weitere dieser Art` : ''),
  lacks: (tab) => `dafür braucht es auch ${tab}`,
  summary: (day) => `alle Zahlen zum ${fullDay(day)}, aus einem einzigen Durchgang durch die Zeilen`,
  explain: (names) => `sagt in einem Satz, wie eine Zahl zustande kommt; bekannt sind ${list(names)}`,
  unknownMetric: (name, names) =>
    `Eine Kennzahl „${name}“ gibt es nicht. Erklärt werden können: ${names.join(', ')}.`,
});

const problems = (): RulesWords['problems'] => ({
  unreadableDate: (sheet, row, text) =>
    `${sheet}, Zeile ${String(row)}: „${text}“ ist kein Datum, zählt also noch nicht`,
  dateWithoutYear: (sheet, row, text) =>
    `${sheet}, Zeile ${String(row)}: „${text}“ hat kein Jahr, zählt also noch nicht`,
  unreadable: (sheet, row, column, text) =>
    `${sheet}, Zeile ${String(row)}: „${text}“ lässt sich nicht als „${column}“ lesen`,
  unreadableSetting: (sheet, row, key, text) =>
    `${sheet}, Zeile ${String(row)}: „${text}“ passt nicht zu „${key}“; die Zeile wird übergangen`,
  missingColumn: (sheet, column) => `${sheet} hat keine Spalte „${column}“`,
  duplicateColumn: (sheet, column) => `${sheet} hat zwei Spalten namens „${column}“; bitte eine umbenennen`,
});

const standing = (): RulesWords['standing'] => ({
  noChallenge: 'Noch kein Beginn der Challenge in den Einstellungen',
  startsIn: (n) => (n === 1 ? 'Beginnt morgen' : `Beginnt in ${inDays(n)}`),
  day: (day, length) => `Tag ${String(day)} von ${String(length)}`,
  ended: (length) => `${days(length)} ${length === 1 ? 'liegt' : 'liegen'} hinter dir`,
  streak: (n) => `Serie ${String(n)}`,
  bestStreak: (n) => `beste Serie ${String(n)}`,
});

const meaning = (): RulesWords['meaning'] => ({
  counts: (why) => `Zählt: ${why}.`,
  action: (why) => `Zählt als Aktion, nicht als neuer Kontakt (${why}).`,
  nothing: (why) => `Eingetragen. Zählt nicht: ${why}.`,
  streak: (n) => `Serie ${String(n)}.`,
});

const summary = (): RulesWords['summary'] => ({
  headers: ['Zahl', 'Jetzt', 'Wie sie zustande kommt'],
  toLookAt: 'Einen Blick wert',
});

/** The rules' words in German; their type is the English ones'. */
export const rulesDe = (): RulesWords => ({
  whyCell: whyCell(),
  explain: explain(),
  problems: problems(),
  standing: standing(),
  meaning: meaning(),
  summary: summary(),
  figures: {
    fraction: (share) => percent(share, 'de'),
    number: (n) => decimal(n, 2, 'de'),
  },
  fullDay: calendarDe.fullDay,
  labels: metricLabelsDe(),
  challenge: challengeMetricsDe(),
  contacts: contactMetricsDe(),
  tabs: sheetDe.tabs,
  headers: sheetDe.headers,
  settingKeys: sheetDe.settingKeys,
});
