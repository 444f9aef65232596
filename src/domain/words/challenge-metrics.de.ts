import type { ChallengeMetricsWords } from './challenge-metrics.en';
import type { Pace } from '../metrics/pace';
import { counted, decimal } from './number-words';

const days = (n: number): string => counted(n, 'Tag', 'Tage');
const inDays = (n: number): string => counted(n, 'Tag', 'Tagen');
const two = (n: number): string => decimal(n, 2, 'de');

function paceFromHere({ made, needed, newGoal, remainingDays }: Pace, goal: number): string {
  if (made >= goal) return 'das Ziel ist erreicht';
  if (needed === undefined) return 'kein geplanter Tag steht mehr aus';
  const toGo = String(goal - made);
  return newGoal === undefined
    ? `noch ${toGo} in ${inDays(remainingDays)}, ${two(needed)} am Tag`
    : `noch ${toGo} in ${inDays(remainingDays)} wäre viel, ein Ziel von ${String(newGoal)} würde passen`;
}

const outcomes: ChallengeMetricsWords['outcomes'] = {
  moon: 'Auf dem Mond',
  stars: 'Bei den Sternen',
  offTheGround: 'Vom Boden abgehoben',
  launchPad: 'Auf der Startrampe',
};

const dayStates: ChallengeMetricsWords['dayStates'] = {
  done: 'voll',
  frozen: 'mit Joker',
  missed: 'nicht voll',
  rest: 'frei',
  free: 'ohne Tagesziel',
  pending: 'noch offen',
  future: 'kommt noch',
};

const daysInState: ChallengeMetricsWords['daysInState'] = {
  done: (n) => `${String(n)} voll`,
  frozen: (n) => `${String(n)} mit Joker`,
  missed: (n) => `${String(n)} nicht voll`,
  rest: (n) => `${String(n)} frei`,
  free: (n) => `${String(n)} ohne Tagesziel`,
  pending: (n) => `${String(n)} noch offen`,
  future: (n) => (n === 1 ? '1 kommt noch' : `${String(n)} kommen noch`),
};

/** Behind „nach seinen“. */
const counts = { actions: 'Aktionen', connections: 'Neukontakten' };

/** Consistency, pace, projection, outcome, days in German. */
export const challengeMetricsDe = (): ChallengeMetricsWords => ({
  quotaRule: (quota, per) => `mit einem Pensum von ${quota} ${per === 'week' ? 'in der Woche' : 'im Monat'}`,
  consistency: (done, of) =>
    of === 0
      ? 'zu sehen ab dem ersten Tag, der voll oder vorbei ist'
      : `${String(done)} von ${inDays(of)} voll; der neueste wiegt am meisten, einer sieben Tage davor halb so viel`,
  paceHeaders: ['Geschafft', 'Erwartet', 'Voraus', 'Nötig am Tag'],
  paceLines: ['Bis jetzt erwartet', 'Voraus', 'Nötig am Tag'],
  newGoal: (goal, remaining) =>
    `Das ist viel für ${days(remaining)}. Wie wäre es mit ${String(goal)} als Ziel?`,
  pace: (pace, goal, isRamp) =>
    `${String(pace.made)} geschafft, ${two(pace.expected)} bis jetzt erwartet ` +
    `(${String(pace.closedDays)} von ${counted(pace.scheduledDays, 'geplanten Tag', 'geplanten Tagen')}, ` +
    `Ziel ${String(goal)}${isRamp ? ', verteilt wie die Tagesziele' : ''}); ${paceFromHere(pace, goal)}`,
  projectionHeaders: ['Von', 'Bis'],
  fromTo: (from, to) => (from === to ? from : `${String(from)} bis ${String(to)}`),
  projection: (p) =>
    p.remaining === 0
      ? `${String(p.made)} geschafft, und kein geplanter Tag steht mehr aus`
      : `${String(p.made)} bisher, dazu noch ${days(p.remaining)} im Tempo aller ${String(p.closed)} bisherigen geplanten Tage oder der letzten ${String(p.latest)}`,
  projectionLater: (atLeast, closed) =>
    `zu sehen, sobald ${String(atLeast)} geplante Tage vorbei oder voll sind; bisher ${String(closed)}`,
  outcomes,
  completion: 'Geplante Tage voll',
  bonusDays: 'Bonustage',
  baseline: 'Was ich auch so geschafft hätte',
  guessBaseline: (key) => `eine Schätzung genügt; sie gehört in „${key}“ in den Einstellungen`,
  outcome: (o) =>
    [
      `${String(o.connections)} von ${counted(o.goal, 'Neukontakt', 'Neukontakten')}` +
        (o.connections === 0 ? ` bisher, mit ${counted(o.actions, 'Aktion', 'Aktionen')}` : ''),
      'das Ziel ist der Mond, die Hälfte davon liegt bei den Sternen',
      ...(o.of === 0
        ? []
        : [`${String(o.done)} von ${counted(o.of, 'geplanten Tag', 'geplanten Tagen')} voll`]),
      ...(o.bonusDays === 0 ? [] : [`${counted(o.bonusDays, 'Bonustag', 'Bonustage')} an freien Tagen`]),
      ...(o.baseline === undefined
        ? []
        : [`${String(o.baseline)} ${o.baseline === 1 ? 'wäre' : 'wären'} auch so zustande gekommen`]),
    ].join('; '),
  dayHeaders: ['Tag', 'Stand', 'Geschafft', 'Ziel'],
  dayStates,
  daysInState,
  days: (n, states, basis) => `${days(n)}: ${states}; ein Tag zählt nach seinen ${counts[basis]}`,
});
