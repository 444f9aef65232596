import type { InstallRecord } from '../../src/addon/use-cases/install-record';
import { runHourly } from '../../src/addon/use-cases/run-hourly';
import { FakeCalls, Killed } from './fake-calls';
import { FakeSpreadsheet } from './fake-ports';

const RECORD: InstallRecord = {
  spreadsheetId: 'S1',
  language: 'en',
  tabIds: {},
  ownerTriggerId: 't1',
  complete: true,
};

/** Wednesday 10 June 2026, nine in the morning in Berlin, with one follow-up due. */
function dueSpreadsheet(): FakeSpreadsheet {
  const sheet = new FakeSpreadsheet();
  sheet.now = Date.parse('2026-06-10T07:00:00Z');
  sheet.tables.type('settings', { key: 'Challenge start', value: { day: '2026-06-01' } });
  sheet.tables.type('settings', { key: 'Rest weekdays', value: 'Sunday' });
  sheet.tables.type('followUps', { key: 'k1', person: 'Ana', due: { day: '2026-06-10' }, state: 'planned' });
  return sheet;
}

function run(sheet: FakeSpreadsheet, calls = new FakeCalls()): void {
  runHourly('t1', RECORD, sheet.execution(calls));
}

describe('runHourly', () => {
  it('sends one mail that names what is due', () => {
    const sheet = dueSpreadsheet();

    run(sheet);

    expect(sheet.sent).toHaveLength(1);
    expect(sheet.sent[0]?.text).toContain('Ana');
  });

  it('sends no second mail on the same date, however often it runs', () => {
    const sheet = dueSpreadsheet();

    run(sheet);
    sheet.now += 3_600_000;
    run(sheet);
    run(sheet);

    expect(sheet.sent).toHaveLength(1);
  });

  it('names what is due again the day after, until it is done', () => {
    const sheet = dueSpreadsheet();
    run(sheet);

    sheet.now += 24 * 3_600_000;
    run(sheet);
    const state = sheet.tables.positionOf('followUps', 'state') ?? -1;
    (sheet.tables.grids.get('followUps')?.[1] ?? [])[state] = 'done';
    sheet.now += 24 * 3_600_000;
    run(sheet);

    expect(sheet.sent).toHaveLength(2);
  });

  it('waits for the hour in the spreadsheet’s zone', () => {
    const sheet = dueSpreadsheet();
    sheet.now = Date.parse('2026-06-10T04:59:00Z');

    run(sheet);
    const early = sheet.sent.length;
    sheet.now = Date.parse('2026-06-10T05:00:00Z');
    run(sheet);

    expect([early, sheet.sent.length]).toEqual([0, 1]);
  });

  it('is silent on a weekday off', () => {
    const sheet = dueSpreadsheet();
    sheet.now = Date.parse('2026-06-14T09:00:00Z');

    run(sheet);

    expect(sheet.sent).toEqual([]);
  });

  it('sends nothing where nothing is due, and still does when something is due later that day', () => {
    const sheet = dueSpreadsheet();
    const due = sheet.tables.grids.get('followUps')?.splice(1) ?? [];
    run(sheet);
    sheet.tables.grids.get('followUps')?.push(...due);
    run(sheet);

    expect(sheet.sent).toHaveLength(1);
  });

  it('does nothing for the trigger of a former owner but take it away', () => {
    const sheet = dueSpreadsheet();
    sheet.installed = [{ id: 't0', handler: 'runHourly', by: 'me' }];
    const calls = new FakeCalls();

    runHourly('t0', RECORD, sheet.execution(calls));

    expect(calls.names).toEqual(['triggers', 'uninstall']);
    expect(sheet.installed).toEqual([]);
  });

  it('takes a second trigger of the owner away', () => {
    const sheet = dueSpreadsheet();
    sheet.installed = ['t0', 't1'].map((id) => ({ id, handler: 'runHourly', by: 'me' }));

    runHourly('t0', { ...RECORD, owner: 'me' }, sheet.execution());

    expect(sheet.installed.map(({ id }) => id)).toEqual(['t1']);
    expect(sheet.sent).toEqual([]);
  });

  it('goes on with another trigger of the owner’s where the noted one is gone', () => {
    const sheet = dueSpreadsheet();
    sheet.installed = [{ id: 't0', handler: 'runHourly', by: 'me' }];

    runHourly('t0', { ...RECORD, owner: 'me' }, sheet.execution());

    expect(sheet.sent).toHaveLength(1);
    expect(sheet.documentValues.get('install')).toContain('"ownerTriggerId":"t0"');
  });

  it('does nothing in a spreadsheet that is not set up, such as a copy', () => {
    const calls = new FakeCalls();

    runHourly('t1', undefined, dueSpreadsheet().execution(calls));

    expect(calls.names).toEqual([]);
  });

  it('leaves it to the next run where another execution holds the lock', () => {
    const sheet = dueSpreadsheet();
    sheet.lockedByAnother = true;
    run(sheet);
    sheet.lockedByAnother = false;
    run(sheet);

    expect(sheet.sent).toHaveLength(1);
  });

  it('sends and marks nothing without mail allowance, and says so in the next mail', () => {
    const sheet = dueSpreadsheet();
    sheet.quota = 0;
    run(sheet);
    sheet.quota = 100;
    sheet.now += 24 * 3_600_000;
    run(sheet);

    expect(sheet.sent).toHaveLength(1);
    expect(sheet.sent[0]?.text).toMatch(/10 June.*allowance/);
  });

  it('sends the mail although the Log is unclear, fails, and tells why in the mail after', () => {
    const sheet = dueSpreadsheet();
    const header = sheet.tables.grids.get('log')?.[0] ?? [];
    header[header.indexOf('Date')] = 'When';

    expect(() => run(sheet)).toThrow();
    header[header.indexOf('When')] = 'Date';
    sheet.now += 24 * 3_600_000;
    run(sheet);

    expect(sheet.sent).toHaveLength(2);
    expect(sheet.sent[1]?.text).toMatch(/has no column “Date”/);
  });

  it('refreshes once a day and after edits, not every hour', () => {
    const sheet = dueSpreadsheet();
    const beatsAfter: number[] = [];
    for (const hours of [0, 1, 1, 24]) {
      sheet.now += hours * 3_600_000;
      run(sheet);
      beatsAfter.push(sheet.beats.length);
    }

    expect(beatsAfter).toEqual([1, 1, 1, 2]);
  });

  it('keeps no address in the note of a failure', () => {
    const sheet = dueSpreadsheet();
    const ports = sheet.execution();
    const mailbox = {
      ...ports.mailbox,
      quotaLeft: () => 1,
      sendToMyself: () => {
        throw new Error('Invalid email: someone@example.org');
      },
    };

    expect(() => {
      runHourly('t1', RECORD, { ...ports, mailbox });
    }).toThrow();
    expect(sheet.documentValues.get('run')).not.toContain('@');
  });
});

describe('runHourly, for figures in cells', () => {
  const FORMS = { A1: '=STREAK()', A2: '=STREAK(Rapport_pulse)', A3: '=STREAK(Log!A:Z;Settings!A:D)' };

  /** The cells that are entered again by a run after the change, and whether the pulse beats. */
  function freshened(change: (sheet: FakeSpreadsheet) => void): { entered: string[]; beats: number } {
    const sheet = dueSpreadsheet();
    for (const [cell, formula] of Object.entries(FORMS)) sheet.formulas.set(cell, formula);
    run(sheet);
    const beats = sheet.beats.length;
    const calls = new FakeCalls();
    sheet.now += 3_600_000;

    change(sheet);
    run(sheet, calls);

    const entered = calls.names.filter((name) => name.startsWith('enter')).map((name) => name.slice(6));
    return { entered: [...new Set(entered)], beats: sheet.beats.length - beats };
  }

  it('touches none of them where nothing has changed', () => {
    expect(freshened(() => undefined)).toEqual({ entered: [], beats: 0 });
  });

  it('touches none of them for what no metric reads', () => {
    const change = (sheet: FakeSpreadsheet): void => {
      sheet.tables.type('templates', { name: 'Hello' });
    };

    expect(freshened(change)).toEqual({ entered: [], beats: 0 });
  });

  it('enters those given nothing again after a change that no trigger told of', () => {
    const change = (sheet: FakeSpreadsheet): void => {
      sheet.tables.type('events', { name: 'Fair', size: 200 });
    };

    expect(freshened(change)).toEqual({ entered: ['A1'], beats: 1 });
  });

  it.each([
    ['a new day', { now: Date.parse('2026-06-11T07:00:00Z') }],
    ['another zone', { zone: 'Europe/London' }],
    ['another locale', { locale: 'de_DE' }],
  ])('enters those with ranges again, too, after %s', (_name, change) => {
    expect(freshened((sheet) => Object.assign(sheet, change))).toEqual({ entered: ['A1', 'A3'], beats: 1 });
  });

  it('lets them say that the tables cannot be read, and once is enough', () => {
    const change = (sheet: FakeSpreadsheet): void => {
      const header = sheet.tables.grids.get('log')?.[0] ?? [];
      header[sheet.tables.positionOf('log', 'date') ?? header.length] = 'When';
      expect(() => {
        run(sheet);
      }).toThrow();
    };
    const sheet = dueSpreadsheet();
    run(sheet);
    const beats = sheet.beats.length;

    change(sheet);
    change(sheet);

    expect(sheet.beats.length - beats).toBe(1);
  });
});

describe('runHourly, killed at every call before and after its effect', () => {
  const whole = new FakeCalls();
  run(withFormula(), whole);
  const kills = whole.names.flatMap((_, index) =>
    (['before', 'after'] as const).map((when) => ({ at: index + 1, when })),
  );

  function withFormula(): FakeSpreadsheet {
    const sheet = dueSpreadsheet();
    sheet.formulas.set('B2', '=STREAK()');
    return sheet;
  }

  function mailsAfter(kill: { at: number; when: 'before' | 'after' }): number {
    const sheet = withFormula();
    expect(() => run(sheet, new FakeCalls(kill))).toThrow(Killed);
    run(sheet);
    run(sheet);
    expect(sheet.formulas.get('B2')).toBe('=STREAK()');
    return sheet.sent.length;
  }

  it('sends at least one mail, and a second only between sending and noting it', () => {
    const sending = whole.names.indexOf('send') + 1;
    const repeats = kills.filter((kill) => mailsAfter(kill) !== 1);

    expect(kills.length).toBeGreaterThan(30);
    expect(repeats).toEqual([
      { at: sending, when: 'after' },
      { at: sending + 1, when: 'before' },
    ]);
  });
});
