import type { CellView } from '../../../src/workbench/emulator';
import { streakByRewriting, type History } from '../../domain/challenge/streak-oracle';
import type { Desk } from '../desk';
import { localTime } from '../local-time';
import { FIGURES, SUMMARY_ROW, type Invariant, type Moment, type World } from '../world';

const LENGTH = 30;
const SUNDAY = 7;

/** The figures of one world: since when they may be out of step. */
class Freshness {
  /** The local day of the last hourly run; undefined after something was disturbed. */
  private freshOn: number | undefined;

  note({ executions, passages, tries, zone, act }: Moment): void {
    const last = executions.filter(({ handler }) => handler === 'runHourly').at(-1);
    const disturbed = passages.some(({ faulted, edited }) => faulted || edited);
    if (disturbed || executions.some(({ status }) => status !== 'completed')) this.freshOn = undefined;
    else if (last) this.freshOn = localTime(last.startedAt, zone).day;
    // A refused entry may have been written in part: the next run makes good what is missing.
    if (tries.some(({ answer }) => !answer.ok) || act?.do === 'setTimeZone') this.freshOn = undefined;
  }

  isOn(day: number): boolean {
    return this.freshOn === day;
  }
}

/** A fresh one for each world: it remembers. */
export function figuresAreFresh(): Invariant {
  const known = new WeakMap<World, Freshness>();
  return {
    id: 'G11',
    says: 'a figure on the dashboard is what the Log gives today',
    check: (world, moment) => {
      const freshness = known.get(world) ?? new Freshness();
      known.set(world, freshness);
      freshness.note(moment);
      if (!freshness.isOn(moment.local.day) || world.desk.isUnclear()) return null;
      for (const row of world.plan.figures) {
        const compareIn = row === SUMMARY_ROW ? compareSummary : compare;
        const complaint = compareIn(world, row, moment.local.day);
        if (complaint !== null) return complaint;
      }
      return null;
    },
  };
}

function compare(world: World, row: number, today: number): string | null {
  const shown = cellAt(world.desk, row, 2);
  // The person may have taken the figure away, or moved it.
  return shown?.input === formulaOf(row) ? complaintOn(world, row, shown, today) : null;
}

/** The figures in the rows that the one formula spills into. Before the challenge it has a line of words instead. */
function compareSummary(world: World, row: number, today: number): string | null {
  const shown = cellAt(world.desk, row, 1);
  if (shown?.input !== formulaOf(row) || today < world.firstDay) return null;
  if (shown.error !== undefined) return `the summary is “${shown.display}” ${shown.error}`;
  for (const below of [5, 8, 10]) {
    const complaint = complaintOn(world, below, cellAt(world.desk, below, 2), today);
    if (complaint !== null) return complaint;
  }
  return null;
}

function cellAt(desk: Desk, row: number, column: number): CellView | undefined {
  return desk.emulator.workbook.cells(desk.idOf('dashboard'), row, column, 1, 1)[0];
}

function formulaOf(row: number): string {
  return `=${FIGURES[row] ?? ''}(Rapport_pulse)`;
}

function complaintOn(
  { desk, firstDay }: World,
  row: number,
  shown: CellView | undefined,
  today: number,
): string | null {
  const name = FIGURES[row] ?? '';
  const expected = figure(desk, name, firstDay, today);
  if (expected === undefined || shown?.display === String(expected)) return null;
  return `${name} should be ${String(expected)} and is “${shown?.display ?? ''}” ${shown?.error ?? ''}`;
}

/** By civil dates and rewriting of texts, from what the Log shows; undefined where this oracle has no answer. */
function figure(desk: Desk, name: string, firstDay: number, today: number): number | undefined {
  const day = Math.max(0, Math.min(LENGTH, today - firstDay + 1));
  if (name === 'CHALLENGE_DAY') return day;
  const actions = actionDays(desk).filter((done) => done >= firstDay && done <= today && done < firstDay + LENGTH);
  if (name === 'ACTIONS') return actions.length;
  if (name !== 'STREAK') return undefined;
  return streakByRewriting(history(actions, firstDay, today)).streak;
} // prettier-ignore

/** The day of each Log row that is something done by the person. */
function actionDays(desk: Desk): readonly number[] {
  const dates = desk.below('log', 'date');
  const doing = ['people', 'kind', 'how', 'twoWay', 'event', 'outcome', 'replyDate', 'nextStep', 'wouldRemember'];
  const columns = doing.map((code) => desk.below('log', code));
  const kinds = desk.below('log', 'kind');
  const { incoming, automatic } = desk.words.codes.kind;
  return dates.flatMap((text, row) => {
    const day = desk.dayIn(text);
    const done = columns.some((column) => (column[row] ?? '').trim() !== '');
    const kind = (kinds[row] ?? '').trim().toLowerCase();
    const isMine = kind !== incoming.toLowerCase() && kind !== automatic.toLowerCase();
    return day !== undefined && done && isMine ? [day] : [];
  });
} // prettier-ignore

function history(actions: readonly number[], start: number, today: number): History {
  const made = new Map<number, number>();
  for (const day of actions) made.set(day, (made.get(day) ?? 0) + 1);
  const never = start + LENGTH + 1;
  return {
    start,
    length: LENGTH,
    today,
    target: 1,
    laterTarget: { from: never, value: 1 },
    restWeekdays: [SUNDAY],
    laterRest: { from: never, value: [SUNDAY] },
    holidays: new Set(),
    pause: { first: never, last: never },
    made,
  };
}
