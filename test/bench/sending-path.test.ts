import { measureCalls } from '../../src/bench/measure';
import { outreachWorkbook } from '../../src/bench/outreach-workbook';
import { measureSending } from '../../src/bench/sending-path';
import type { ServiceCall } from '../../src/workbench/emulator';
import { builtProject } from '../support/built-project';

/** `W2=all`: 100 due of 10,000 rows; else ten of 300, with the same calls beside those for each message. */
const [ROWS, DUE] = process.env['W2'] === 'all' ? [10_000, 100] : [300, 10];

describe('follow-ups that are due', () => {
  const results = measureSending({ full: builtProject(), lite: builtProject('lite') }, ROWS, DUE);
  for (const { what, due, remote, floor, run } of results)
    console.info(`W2 ${what}, ${String(due)} of ${String(ROWS)} rows: ${String(remote)} calls (floor ${String(floor)}), ${run.modelledSeconds.toFixed(1)} s modelled, ${String(run.bytes)} bytes`);

  /** Reads of the tables, the marks and their reading back, the figures, the dialogs: once, whatever the number. */
  it.each([
    ['lite: Send selected', 13],
    ['full: drafts', 63],
    ['full: sent', 66],
  ])('cost, beside what each message takes, a fixed number of calls: %s', (wanted, most) => {
    const { remote, floor } = results.find(({ what }) => what === wanted) ?? { remote: NaN, floor: 0 };

    expect(remote - floor).toBeLessThanOrEqual(most);
  });
}); // prettier-ignore

/** Eleven o'clock in Berlin, long after the day's first run. */
const LATE = Date.parse('2026-06-02T09:00:00Z');
const HOUR = 3_600_000;

/** The calls of an hourly run in a spreadsheet with an outbox that is empty. */
function callsOfAnIdleHour(edition: 'full' | 'lite'): number {
  const emulator = outreachWorkbook(builtProject(edition), { logRows: ROWS, due: 1, mode: 'draft' });
  const outbox = emulator.workbook.sheets().find(({ name }) => name === 'Follow-ups');
  if (!outbox) throw new Error('Set up made no Follow-ups');
  emulator.user.deleteRows(outbox.id, 2, outbox.lastRow - 1);
  emulator.advanceTo(LATE);
  const isHourly = ({ handler }: ServiceCall): boolean => handler === 'runHourly';
  const run = measureCalls(emulator.gate, () => { emulator.advanceTo(LATE + HOUR); }, isHourly); // prettier-ignore
  return run.methods.length;
}

describe('an hour in which nothing is due', () => {
  it.each([
    ['full', 27],
    ['lite', 26],
  ] as const)('takes one read of each table: %s', (edition, calls) => {
    expect(callsOfAnIdleHour(edition)).toBe(calls);
  });
});
