import { calendarDay } from '../../src/domain/calendar/calendar-day';
import type { OwnReminder } from '../../src/domain/follow-ups/outbox';
import { giveKeys } from '../../src/addon/use-cases/give-keys';
import { FakeCalls } from './fake-calls';
import { FakeTables } from './fake-tables';

const DUE = calendarDay('2026-06-05');
const ANA: OwnReminder = { row: 2, person: 'Ana', due: DUE, key: 'p1|reminder|2|2026-06-05', personId: 'p1', lacksRule: true }; // prettier-ignore

function typed(): FakeTables {
  const tables = new FakeTables(new FakeCalls());
  tables.type('followUps', { person: 'Ana', due: { day: DUE }, inWords: 'call her' });
  return tables;
}

/** Lets the user turn the rows round at the first write. */
function turnedAtTheWrite(tables: FakeTables): FakeTables {
  let hasTurned = false;
  return new Proxy(tables, {
    get: (target, name: keyof FakeTables) => {
      if (name === 'write' && !hasTurned) {
        hasTurned = true;
        const [header = [], ...rows] = target.grids.get('followUps') ?? [];
        target.grids.set('followUps', [header, ...rows.reverse()]);
      }
      const member: unknown = target[name];
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

describe('giveKeys', () => {
  it('gives a row its key, the ID of the person and what it is', () => {
    const tables = typed();

    giveKeys(tables, [ANA], 'en');

    expect(tables.columnOf('followUps', 'key')).toEqual([ANA.key]);
    expect(tables.columnOf('followUps', 'personId')).toEqual(['p1']);
    expect(tables.columnOf('followUps', 'rule')).toEqual(['your reminder']);
  });

  it('leaves to the next run a row that is no longer where it was', () => {
    const tables = new FakeTables(new FakeCalls());
    tables.type('followUps', { key: 'theirs', person: 'Zoe' });
    tables.type('followUps', { person: 'Ana', due: { day: DUE } });

    giveKeys(tables, [ANA], 'en');

    expect(tables.columnOf('followUps', 'key')).toEqual(['theirs', '']);
  });

  it('says in the user’s own words what the user has said', () => {
    const tables = new FakeTables(new FakeCalls());
    tables.type('followUps', { person: 'Ana', due: { day: DUE }, rule: 'promise' });

    giveKeys(tables, [{ ...ANA, lacksRule: false }], 'en');

    expect(tables.columnOf('followUps', 'rule')).toEqual(['promise']);
  });

  it('gives back what a row held that came in the place of another one', () => {
    const tables = typed();
    tables.type('followUps', { key: 'theirs', person: 'Zoe', personId: 'p9', due: { day: DUE } });

    giveKeys(turnedAtTheWrite(tables), [ANA], 'en');

    expect(tables.columnOf('followUps', 'person')).toEqual(['Zoe', 'Ana']);
    expect(tables.columnOf('followUps', 'key')).toEqual(['theirs', '']);
    expect(tables.columnOf('followUps', 'personId')).toEqual(['p9', '']);
  });
});
