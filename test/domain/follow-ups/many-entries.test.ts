import { addDays } from '../../../src/domain/calendar/calendar-day';
import type { CellValue } from '../../../src/domain/cells/cells';
import { derivePlans } from '../../../src/domain/follow-ups/derive-plans';
import { outboxChanges } from '../../../src/domain/follow-ups/outbox-changes';
import { readChallenge } from '../../../src/domain/reading/read-challenge';
import { dateCell, grid, utcCellClock } from '../builders';
import { on } from './outbox-walk';

const ROWS = 100_000;
const PEOPLE = 33_334;
const DAYS = 180;
const TODAY = on('06-05');

/** Every third row somebody new, else one of those before; one in ten a pitch. */
function logRow(row: number): readonly CellValue[] {
  const person = row % 3 === 0 ? row / 3 : (row * 7919) % Math.ceil(row / 3);
  const day = dateCell(addDays(TODAY, Math.floor((row * DAYS) / ROWS) - DAYS));
  const [kind, how] = row % 10 === 3 ? ['pitch', 'e-mail'] : ['coffee', 'in person'];
  return [`e${String(row)}`, day, `Person ${String(person)}`, `p${String(person)}`, kind, how, 'yes'];
}

function personRow(row: number): readonly CellValue[] {
  return [
    `p${String(row)}`,
    `Person ${String(row)}`,
    row % 20 === 0 ? 'monthly' : '',
    row % 300 === 0 ? 'slides' : '',
  ];
}

describe('a Log of 100,000 rows', () => {
  const log = grid(['ID', 'Date', 'People', 'Person IDs', 'Kind', 'How', 'Two-way'], ...Array.from({ length: ROWS }, (_, row) => logRow(row))); // prettier-ignore
  const people = grid(['ID', 'Name', 'Cadence', 'Promised'], ...Array.from({ length: PEOPLE }, (_, row) => personRow(row))); // prettier-ignore
  const data = readChallenge({ log, people, settings: undefined, events: undefined }, utcCellClock);
  const plans = derivePlans(data, TODAY, () => 'en_US');
  const now = {
    plans,
    rows: [],
    today: TODAY,
    people: data.people ?? [],
    whoIs: () => '',
    language: 'en',
    mayTakeBack: true,
  } as const;

  it('comes to follow-ups of recent days only, each once', () => {
    const { added } = outboxChanges({ ...now, ledger: new Map() });

    expect(added.length).toBeGreaterThan(1000);
    expect(added.length).toBeLessThan(ROWS / 10);
    expect(new Set(added.map(({ key }) => key)).size).toBe(added.length);
    expect(added.every(({ rule, since }) => rule !== 'metSomeone' || since > on('05-20'))).toBe(true);
  });

  it('comes to none for whose rows the user has deleted', () => {
    const { ledger } = outboxChanges({ ...now, ledger: new Map() });

    expect(outboxChanges({ ...now, ledger }).added).toEqual([]);
  });
});
