import { calendarDay } from '../../src/domain/calendar/calendar-day';
import { challengeStanding, type ChallengeStanding } from '../../src/domain/challenge/challenge';
import type { MetricValue } from '../../src/domain/metrics/metric';
import { METRICS } from '../../src/domain/metrics/metrics';
import type { MetricName } from '../../src/domain/metrics/metric-names';
import { readChallenge, type ChallengeGrids } from '../../src/domain/reading/read-challenge';
import { rulesWords } from '../../src/domain/words';
import type { Language } from '../../src/domain/cells/vocabulary';
import { civilFromDays } from '../support/civil-dates';
import { utcCellClock } from '../domain/builders';

function standingOf(grids: ChallengeGrids, today: number): ChallengeStanding {
  return challengeStanding(readChallenge(grids, utcCellClock), calendarDay(civilFromDays(today)));
}

/** What the summary says of one metric, by its label. */
export function summaryLines(
  grids: ChallengeGrids,
  today: number,
  name: MetricName,
): Record<string, unknown> {
  const lines = METRICS[name].lines(standingOf(grids, today), { words: rulesWords('en'), choice: '' });
  return Object.fromEntries(lines.map(({ label, value }) => [label, value]));
}

/** What the code under test says of a spreadsheet in UTC; the sheet is read once for all figures. */
export function asking(grids: ChallengeGrids, today: number, language: Language = 'en') {
  const standing = standingOf(grids, today);
  const words = rulesWords(language);
  return (name: MetricName, choice = ''): MetricValue => METRICS[name].value(standing, { words, choice });
}
