import { logInteraction } from '../../src/addon/use-cases/log-interaction';
import { InvalidEntry } from '../../src/addon/use-cases/answer';
import { RapportFault } from '../../src/addon/use-cases/fault';
import type { LogEntry } from '../../src/addon/use-cases/sidebar-calls';
import { FakeCalls, Killed } from './fake-calls';
import { FakeSpreadsheet } from './fake-ports';

const ENGLISH = { reader: 'en', sheet: 'en' } as const;

const ANA: LogEntry = {
  entryId: 'e1',
  again: false,
  people: [{ personId: '', name: 'Ana', knewBefore: false }],
  kind: 'coffee',
  how: 'inPerson',
  twoWay: 'yes',
  aboutWork: true,
  channel: 'event',
  day: '2026-06-10',
  event: '',
  nextStep: 'send the article',
  introducedBy: '',
  notes: '',
  remindInDays: 2,
};

describe('logInteraction', () => {
  it('writes a new person, the Log row that names her and the reminder', () => {
    const sheet = new FakeSpreadsheet();

    logInteraction(ANA, sheet.execution(), ENGLISH);

    expect(sheet.tables.columnOf('people', 'name')).toEqual(['Ana']);
    expect(sheet.tables.columnOf('log', 'personIds')).toEqual(sheet.tables.columnOf('people', 'id'));
    expect(sheet.tables.columnOf('log', 'date')).toEqual(['2026-06-10']);
    expect(sheet.tables.columnOf('log', 'kind')).toEqual(['coffee']);
    expect(sheet.tables.columnOf('followUps', 'due')).toEqual(['2026-06-12']);
  });

  it('writes the words of the spreadsheet’s language', () => {
    const sheet = new FakeSpreadsheet();

    logInteraction(ANA, sheet.execution(), { reader: 'en', sheet: 'de' });

    expect(sheet.tables.columnOf('log', 'how')).toEqual(['persönlich']);
  });

  it('gives the pulse the entry’s id, so that a log costs no call for a fresh value', () => {
    const sheet = new FakeSpreadsheet();

    logInteraction(ANA, sheet.execution(), ENGLISH);

    expect(sheet.beats).toEqual(['e1']);
  });

  it('gives nobody a second row', () => {
    const sheet = new FakeSpreadsheet();

    logInteraction(ANA, sheet.execution(), ENGLISH);
    logInteraction(
      { ...ANA, entryId: 'e2', people: [{ personId: '', name: ' ANA ', knewBefore: false }] },
      sheet.execution(),
      ENGLISH,
    );

    expect(sheet.tables.columnOf('people', 'name')).toEqual(['Ana']);
    expect(sheet.tables.columnOf('log', 'id')).toEqual(['e1', 'e2']);
  });

  it('reads no People for somebody picked from the list', () => {
    const calls = new FakeCalls();

    logInteraction(
      { ...ANA, people: [{ personId: 'p9', name: 'Ben', knewBefore: false }], remindInDays: null },
      new FakeSpreadsheet().execution(calls),
      ENGLISH,
    );

    expect(calls.names.filter((name) => name.startsWith('read'))).toEqual([]);
  });

  it('makes as many calls in a long sheet as in a short one', () => {
    const long = new FakeSpreadsheet();
    for (let row = 0; row < 500; row++) {
      long.tables.type('log', { id: `l${String(row)}`, date: '2026-06-01', people: `P${String(row)}` });
      long.tables.type('people', { id: `p${String(row)}`, name: `P${String(row)}` });
    }
    const inLong = new FakeCalls();
    const inShort = new FakeCalls();

    logInteraction(ANA, long.execution(inLong), ENGLISH);
    logInteraction(ANA, new FakeSpreadsheet().execution(inShort), ENGLISH);

    expect(inLong.names).toEqual(inShort.names);
  });

  it('writes nothing and names the field where the entry cannot be written', () => {
    const sheet = new FakeSpreadsheet();
    const attempt = () => logInteraction({ ...ANA, day: '2026-06-31' }, sheet.execution(), ENGLISH);

    expect(attempt).toThrow(InvalidEntry);
    expect(sheet.tables.columnOf('log', 'id')).toEqual([]);
  });

  it('refuses beside its field a text that does not fit into a cell behind its apostrophe', () => {
    const ports = new FakeSpreadsheet().execution();
    const log = (notes: string) => () => logInteraction({ ...ANA, notes }, ports, ENGLISH);

    expect(log('x'.repeat(50_000))).toThrow(InvalidEntry);
    expect(log('x'.repeat(49_999))).not.toThrow();
  });

  it('refuses names that together do not fit into one cell', () => {
    const people = Array.from({ length: 60 }, (_, index) => ({
      personId: '',
      name: String(index).padEnd(900, 'x'),
      knewBefore: false,
    }));
    const attempt = () => logInteraction({ ...ANA, people }, new FakeSpreadsheet().execution(), ENGLISH);

    expect(attempt).toThrow(InvalidEntry);
  });

  it('takes a day for today by the spreadsheet’s zone', () => {
    const sheet = new FakeSpreadsheet();
    sheet.zone = 'Pacific/Auckland';
    sheet.now = Date.parse('2026-06-10T13:00:00Z');

    logInteraction({ ...ANA, day: '2026-06-11' }, sheet.execution(), ENGLISH);

    expect(sheet.tables.columnOf('log', 'date')).toEqual(['2026-06-11']);
  });

  it('writes nothing while another execution holds the lock', () => {
    const sheet = new FakeSpreadsheet();
    sheet.lockedByAnother = true;

    expect(() => logInteraction(ANA, sheet.execution(), ENGLISH)).toThrow(RapportFault);
    expect(sheet.tables.columnOf('people', 'name')).toEqual([]);
  });

  it('stops before the first write where a column for something typed is missing', () => {
    const sheet = new FakeSpreadsheet();
    const header = sheet.tables.grids.get('log')?.[0] ?? [];
    header[header.indexOf('Next step')] = 'Something else';

    expect(() => logInteraction(ANA, sheet.execution(), ENGLISH)).toThrow(RapportFault);
    expect(sheet.tables.columnOf('people', 'name')).toEqual([]);
  });

  it('writes each row once, wherever the first try was killed and sent again', () => {
    const whole = new FakeCalls();
    logInteraction(ANA, new FakeSpreadsheet().execution(whole), ENGLISH);
    const outcomes: unknown[] = [];

    for (let at = 1; at <= whole.names.length; at++) {
      for (const when of ['before', 'after'] as const) {
        const sheet = new FakeSpreadsheet();
        expect(() => logInteraction(ANA, sheet.execution(new FakeCalls({ at, when })), ENGLISH)).toThrow(
          Killed,
        );
        logInteraction({ ...ANA, again: true }, sheet.execution(), ENGLISH);
        outcomes.push([
          sheet.tables.columnOf('log', 'id'),
          sheet.tables.columnOf('people', 'name'),
          sheet.tables.columnOf('followUps', 'person'),
        ]);
      }
    }

    expect(outcomes).toHaveLength(2 * whole.names.length);
    expect(outcomes).toEqual(outcomes.map(() => [['e1'], ['Ana'], ['Ana']]));
  });

  it('plans a reminder for each person of an entry', () => {
    const sheet = new FakeSpreadsheet();
    const people = ['Ana', 'Ben'].map((name) => ({ personId: '', name, knewBefore: false }));

    logInteraction({ ...ANA, people }, sheet.execution(), ENGLISH);

    expect(sheet.tables.columnOf('followUps', 'person')).toEqual(['Ana', 'Ben']);
  });
});
