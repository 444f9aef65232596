import type { SendMode } from '../../src/domain/cells/vocabulary';
import type { ServiceCall } from '../../src/workbench/emulator';
import { builtProject } from '../support/built-project';
import { Outreach } from './outreach';
import { HAPPENINGS, type Happening } from './stops';

/** Google runs it beside the script that runs; the emulator would wait for that one to end. */
const PROBE = `
function probeOnEdit(sheet, row, column) {
  onEdit({ range: SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).getRange(row, column) });
}
`;

/** What a search in the mailbox shows is looked for once in a run, before all of these calls. */
const STOPS = HAPPENINGS.filter(({ says, seenIn }) => says !== undefined && seenIn !== 'mailbox');
/** As many calls as one person takes from the search on. */
const CALLS: Readonly<Record<'draft' | 'send', number>> = { draft: 8, send: 13 };

/** Something happens to a person right before that call of theirs. */
interface Case {
  readonly stop: Happening;
  readonly at: number;
}

/** A run in which something happens to each person at another moment; what was called for each, in order. */
class DisturbedRun {
  readonly world: Outreach;
  readonly cases: readonly Case[];
  private readonly order: readonly number[];
  private readonly calls = new Map<number, string[]>();
  /** Nobody's before the properties are read, and then once for what was answered to the daily mail. */
  private turn = -Infinity;
  private isInside = false;

  constructor(mode: 'draft' | 'send') {
    const moments = Array.from({ length: CALLS[mode] }, (_, index) => index + 1);
    this.cases = STOPS.flatMap((stop) => moments.map((at) => ({ stop, at })));
    const project = builtProject();
    this.world = Outreach.onTheDay({
      due: this.cases.length,
      mode: mode satisfies SendMode,
      allByMail: true,
      project: { ...project, code: project.code + PROBE },
    });
    // Of one day they are written to in the order of their keys.
    this.order = [...this.world.people].sort((a, b) => (`p-${String(a)}|` < `p-${String(b)}|` ? -1 : 1));
    const unwatch = this.world.emulator.gate.watch({ before: (call) => this.before(call) });
    this.world.runHourly();
    unwatch();
    this.world.runTwice();
  }

  callsFor(n: number): readonly string[] {
    return this.calls.get(n) ?? [];
  }

  private before({ kind, method, handler }: ServiceCall): void {
    if (this.isInside || kind === 'local' || handler !== 'runHourly') return;
    if (method === 'Properties.getProperties') this.turn = -2;
    if (method === 'GmailApp.search') this.turn += 1;
    const n = this.order[this.turn];
    if (n === undefined) return;
    const calls = this.calls.get(n) ?? [];
    this.calls.set(n, calls);
    const { stop, at } = this.cases[n - 1] ?? {};
    if (stop && calls.length === at) this.inside(() => this.happen(stop, n)); // prettier-ignore
    calls.push(method);
  }

  private inside(action: () => void): void {
    this.isInside = true;
    action();
    this.isInside = false;
  }

  private happen(stop: Happening, n: number): void {
    const { emulator, cells } = this.world;
    stop.happen(this.world, n);
    const cell = stop.cell?.(this.world, n);
    if (!cell) return;
    const [sheet, row, header] = cell;
    const answer = emulator.callFromSidebar('probeOnEdit', [sheet, row, cells.position(sheet, header)]);
    if (!answer.ok) throw new Error(answer.error);
  }
}

/** The last call before the message went out that would have shown it. */
const LOOKS: Readonly<Record<Happening['seenIn'], string>> = {
  sheet: 'Properties.getProperty',
  conversation: 'GmailApp.getThreadById',
  mailbox: 'GmailApp.search',
};

/** Whether it had happened when that was last looked for before sending. */
function wasToBeSeen({ stop, at }: Case, calls: readonly string[]): boolean {
  const sending = calls.indexOf('GmailDraft.send');
  return calls.slice(0, sending).lastIndexOf(LOOKS[stop.seenIn]) >= at;
}

const wentOut = (calls: readonly string[]): boolean => calls.includes('GmailDraft.send');

describe('what ends a follow-up between its claim and its message', () => {
  it('is seen by the last look before sending, and nothing goes out', () => {
    const run = new DisturbedRun('send');
    const all = run.cases.map((one, place) => ({ ...one, n: place + 1, calls: run.callsFor(place + 1) }));
    const sent = all.filter(({ calls }) => wentOut(calls));
    const kept = all.filter(({ calls }) => !wentOut(calls));
    console.info(`stops within the run, send: ${String(kept.length)} of ${String(all.length)} kept back, ${String(sent.length)} too late to be seen`);

    expect(sent.filter((one) => wasToBeSeen(one, one.calls)).map(({ stop, at }) => [stop.name, at])).toEqual([]);
    expect(kept.length).toBeGreaterThan(all.length / 2);
    expect(sent.map(({ n }) => run.world.row(n).state)).toEqual(sent.map(() => 'sent'));
    expect(unsaid(run, kept)).toEqual([]);
  });

  it('takes the draft away again, and the row says why', () => {
    const run = new DisturbedRun('draft');
    const all = run.cases.map((one, place) => ({ ...one, n: place + 1 }));
    console.info(`stops within the run, draft: ${String(all.length)} cases, ${String(run.world.written('drafts').size)} drafts left`);

    expect(unsaid(run, all)).toEqual([]);
  });
}); // prettier-ignore

/** Those of which a draft is left, or whose rows do not say why there is none. */
function unsaid(run: DisturbedRun, some: readonly (Case & { readonly n: number })[]): readonly unknown[] {
  const drafts = run.world.written('drafts');
  return some.flatMap(({ stop, at, n }) => {
    const { state, inWords } = run.world.row(n);
    const isSaid = stop.says?.test(inWords) === true && ['cancelled', 'closed', 'done'].includes(state);
    return isSaid && !drafts.has(n) ? [] : [{ what: stop.name, at, state, inWords, left: drafts.has(n) }];
  });
}
