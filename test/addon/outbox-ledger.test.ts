import { addDays, calendarDay } from '../../src/domain/calendar/calendar-day';
import type { Ledger } from '../../src/domain/follow-ups/outbox';
import { readLedger, saveLedger } from '../../src/addon/use-cases/outbox-ledger';
import { FakeCalls, Killed } from './fake-calls';
import { FakeProperties } from './fake-ports';

const FIRST = calendarDay('2026-06-01');

function ledgerOf(size: number, offset = 0): Ledger {
  return new Map(
    Array.from({ length: size }, (_, index) => [
      String(index + offset).padStart(10, '0'),
      addDays(FIRST, index % 90),
    ]),
  );
}

describe('the ledger of the outbox', () => {
  it('is empty before anything was planned', () => {
    expect(readLedger(new FakeProperties(new FakeCalls())).size).toBe(0);
  });

  it.each([0, 1, 600, 601, 5_000])('comes back whole with %s stories', (size) => {
    const store = new FakeProperties(new FakeCalls());

    saveLedger(store, ledgerOf(size));

    expect(readLedger(store)).toEqual(ledgerOf(size));
  });

  it('of most spreadsheets is one property', () => {
    const store = new FakeProperties(new FakeCalls());
    saveLedger(store, ledgerOf(600));
    saveLedger(store, ledgerOf(600, 1));

    expect(store.values.size).toBe(1);
  });

  it('leaves nothing of a longer one', () => {
    const store = new FakeProperties(new FakeCalls());
    saveLedger(store, ledgerOf(5_000));
    saveLedger(store, ledgerOf(3));

    expect([...store.values.keys()]).toEqual(['rapport.outbox']);
  });

  it.each(['before', 'after'] as const)(
    'is the former or the new one wherever a run is killed %s a call',
    (when) => {
      const [former, next] = [ledgerOf(2_000), ledgerOf(1_500, 7)];
      let kills = 0;
      for (let isKilled = true; isKilled; kills += 1) {
        const values = new Map<string, string>();
        saveLedger(new FakeProperties(new FakeCalls(), values), former);
        isKilled = endsKilled(() => {
          saveLedger(new FakeProperties(new FakeCalls({ at: kills + 1, when }), values), next);
        });
        expect([former, next]).toContainEqual(readLedger(new FakeProperties(new FakeCalls(), values)));
      }
      expect(kills).toBeGreaterThan(5);
    },
  );
});

function endsKilled(work: () => void): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}
