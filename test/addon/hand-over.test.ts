import {
  readInstallRecord,
  requireInstallRecord,
  saveInstallRecord,
  type InstallRecord,
} from '../../src/addon/use-cases/install-record';
import { faultInWords } from '../../src/addon/use-cases/fault';
import { handOver } from '../../src/addon/use-cases/hand-over';
import { forgetOriginal } from '../../src/addon/use-cases/forget-original';
import { healTrigger } from '../../src/addon/use-cases/owner-trigger';
import { runHourly } from '../../src/addon/use-cases/run-hourly';
import { setStopSending } from '../../src/addon/use-cases/stop-sending';
import { noteInRunRecord } from '../../src/addon/use-cases/run-record';
import { FakeCalls } from './fake-calls';
import { FakeProperties, type FakeSpreadsheet } from './fake-ports';
import { InterruptingCalls } from './fakes/interrupting-calls';
import { TodaySession } from './today-session';

const DAY = 24 * 3_600_000;

/** A spreadsheet whose owner is Ann, with Ben beside her. */
class SharedSpreadsheet {
  readonly session = new TodaySession();
  readonly told: string[] = [];
  agrees = true;

  constructor() {
    const { sheet } = this.session;
    sheet.account = 'ann';
    sheet.installed = [{ id: 'ann 1', handler: 'runHourly', by: 'ann' }];
    this.save({ spreadsheetId: 'S1', language: 'en', tabIds: {}, ownerTriggerId: 'ann 1', owner: 'ann', complete: true });
  } // prettier-ignore

  get sheet(): FakeSpreadsheet {
    return this.session.sheet;
  }

  get record(): InstallRecord | undefined {
    return readInstallRecord(this.store, 'S1');
  }

  as(account: string): this {
    this.sheet.account = account;
    return this;
  }

  handOver(): this {
    const dialogs = {
      confirm: () => this.agrees,
      tell: (_title: string, message: string) => void this.told.push(message),
    };
    handOver({ ...this.sheet.execution(), dialogs }, 'en');
    return this;
  }

  /** Every hourly trigger there is runs, for whoever made it. */
  hour(): this {
    for (const { id, by, handler } of [...this.sheet.installed]) {
      if (handler !== 'runHourly') continue;
      this.as(by);
      runHourly(id, this.record, this.sheet.execution());
    }
    return this;
  }

  private get store(): FakeProperties {
    return new FakeProperties(new FakeCalls(), this.sheet.documentValues);
  }

  private save(record: InstallRecord): void {
    saveInstallRecord(this.store, record);
  }
}

describe('the daily mail, handed over', () => {
  it('comes from the new owner’s trigger, and the former one takes itself away', () => {
    const shared = new SharedSpreadsheet().as('ben').handOver();
    const [, bens] = shared.sheet.installed.filter(({ handler }) => handler === 'runHourly');

    shared.hour();

    expect(shared.record).toMatchObject({ ownerTriggerId: bens?.id, owner: 'ben' });
    expect(shared.sheet.installed.filter(({ handler }) => handler === 'runHourly')).toEqual([bens]);
    expect(shared.sheet.sent).toHaveLength(1);
    expect(shared.told).toEqual([expect.stringContaining('comes to you')]);
  });

  it('stays where it is without a yes', () => {
    const shared = new SharedSpreadsheet();
    shared.agrees = false;

    shared.as('ben').handOver();

    expect(shared.record?.owner).toBe('ann');
    expect(shared.sheet.installed).toHaveLength(1);
  });

  it('is not asked about where one has it already', () => {
    const shared = new SharedSpreadsheet().as('ann').handOver();

    expect(shared.told).toEqual([expect.stringContaining('already')]);
    expect(shared.sheet.installed).toHaveLength(1);
  });

  it('goes back and forth', () => {
    const shared = new SharedSpreadsheet().as('ben').handOver().hour().as('ann').handOver().hour();

    expect(shared.record?.owner).toBe('ann');
    expect(shared.sheet.installed.filter(({ handler }) => handler === 'runHourly')).toHaveLength(1);
  });
});

describe('a silent hourly run', () => {
  function silent(): SharedSpreadsheet {
    const shared = new SharedSpreadsheet().hour();
    shared.sheet.installed = [];
    shared.sheet.now += 2 * DAY;
    return shared;
  }

  function heal(shared: SharedSpreadsheet): boolean {
    const { record } = shared;
    return record !== undefined && healTrigger(record, shared.sheet.execution());
  }

  it('is started again for its owner, once', () => {
    const shared = silent();

    expect([heal(shared.as('ann')), heal(shared)]).toEqual([true, false]);
    expect(shared.hour().sheet.sent).toHaveLength(2);
  });

  it('is left to its owner by anybody else', () => {
    expect(heal(silent().as('ben'))).toBe(false);
  });

  it('is left alone where a trigger is there', () => {
    const shared = silent().as('ann');
    shared.sheet.installed = [{ id: 'ann 1', handler: 'runHourly', by: 'ann' }];

    expect(heal(shared)).toBe(false);
  });

  it('costs nothing to look for while it runs', () => {
    const shared = new SharedSpreadsheet().hour().as('ann');
    const calls = new FakeCalls();

    if (shared.record) healTrigger(shared.record, shared.sheet.execution(calls));

    expect(calls.names).toEqual(['get run']);
  });
});

describe('a permission that Google wants given anew', () => {
  function mailsAbout(shared: SharedSpreadsheet): number {
    return shared.sheet.sent.filter(({ subject }) => subject.includes('permission')).length;
  }

  it('is asked for by mail, once a day, until it is there', () => {
    const shared = new SharedSpreadsheet();
    shared.sheet.missingPermission = 'https://accounts.example/allow';
    const counts = [0, 1, 24, 25].map((hours) => {
      shared.sheet.now = Date.parse('2026-06-10T08:00:00Z') + hours * 3_600_000;
      return mailsAbout(shared.hour());
    });
    shared.sheet.missingPermission = undefined;
    shared.sheet.now += DAY;
    shared.hour();

    expect([...counts, mailsAbout(shared)]).toEqual([1, 1, 2, 2, 2]);
    expect(shared.sheet.sent[0]?.text).toContain('https://accounts.example/allow');
    expect(shared.sheet.sent[shared.sheet.sent.length - 1]?.text).not.toContain('allow');
  });

  it('is told by the sidebar and the daily mail where that one cannot go out', () => {
    const shared = new SharedSpreadsheet();
    shared.sheet.missingPermission = 'https://accounts.example/allow';
    const ports = shared.sheet.execution();
    const refuse = (): never => {
      throw new Error('You do not have permission to call MailApp.sendEmail');
    };

    expect(() => {
      runHourly('ann 1', shared.record, { ...ports, mailbox: { ...ports.mailbox, sendToMyself: refuse } });
    }).toThrow('permission');
    expect(shared.sheet.documentValues.get('run')).toContain('"notAllowedSince":"2026-06-10"');
  });
});

describe('a copied spreadsheet', () => {
  it('says that it is one, and runs nothing', () => {
    const store = new FakeProperties(new FakeCalls());
    const original = {
      spreadsheetId: 'S0',
      language: 'en',
      tabIds: {},
      ownerTriggerId: 't1',
      complete: true,
    } as const;
    saveInstallRecord(store, original);

    expect(readInstallRecord(store, 'S1')).toBeUndefined();
    expect(() => requireInstallRecord(undefined, store)).toThrow('copied');
    expect(faultInWords({ kind: 'copied' }, 'en', 'en')).toMatch(/copy.*Set up/);
  });

  it('forgets what was prepared, planned and said in the other one, and still knows whom not to write to', () => {
    const values = new Map(
      ['claim.abc', 'outbox', 'outbox.a1', 'run', 'asked', 'answered', 'writtenOn', 'noContact.0', 'noContact.salt', 'figures'].map((key) => [key, '{}']),
    ); // prettier-ignore

    forgetOriginal(new FakeProperties(new FakeCalls(), values));

    expect([...values.keys()]).toEqual(['noContact.0', 'noContact.salt', 'figures']);
  });
});

describe('the switch that stops sending', () => {
  const set = (sheet: FakeSpreadsheet, stop: boolean, calls = new FakeCalls()): void => {
    const dialogs = { confirm: () => true, tell: () => undefined };
    setStopSending(stop, { ...sheet.execution(calls), dialogs }, { reader: 'en', sheet: 'en' });
  };
  const settings = (sheet: FakeSpreadsheet): Record<string, unknown> =>
    Object.fromEntries(sheet.tables.columnOf('settings', 'key').map((key, place) => [String(key), sheet.tables.columnOf('settings', 'value')[place]]));

  function withSwitch(): FakeSpreadsheet {
    const { sheet } = new TodaySession();
    sheet.tables.type('settings', { key: 'Stop sending', value: 'no' });
    return sheet;
  }

  it('is set at once, also while a run holds the lock, and noted as an edit', () => {
    const sheet = withSwitch();
    sheet.lockedByAnother = true;
    set(sheet, true);
    const stopped = settings(sheet)['Stop sending'];
    set(sheet, false);

    expect([stopped, settings(sheet)['Stop sending']]).toEqual(['yes', 'no']);
    expect(sheet.documentValues.has('edited')).toBe(true);
  });

  it('is added where Settings have none', () => {
    const { sheet } = new TodaySession();

    set(sheet, true);

    expect(settings(sheet)['Stop sending']).toBe('yes');
  });

  it('hits no other setting, whenever they are sorted', () => {
    const whole = new FakeCalls();
    set(withSwitch(), true, whole);
    for (let at = 1; at <= whole.names.length; at += 1) {
      const sheet = withSwitch();
      const sort = (): void => {
        const grid = sheet.tables.grids.get('settings') ?? [];
        grid.splice(1, Infinity, ...grid.slice(1).reverse());
      };
      const before = settings(sheet);

      set(sheet, true, new InterruptingCalls(at, sort));

      expect({ at, ...settings(sheet) }).toEqual({ at, ...before, 'Stop sending': 'yes' });
    }
  });
}); // prettier-ignore

describe('the heartbeat', () => {
  it('is noted by each run, also by one that fails', () => {
    const shared = new SharedSpreadsheet().hour();
    const properties = new FakeProperties(new FakeCalls(), shared.sheet.documentValues);
    noteInRunRecord(properties, { lastRunAt: 0 });
    const header = shared.sheet.tables.grids.get('log')?.[0] ?? [];
    header[header.indexOf('Date')] = 'When';

    expect(() => shared.hour()).toThrow();
    expect(shared.sheet.documentValues.get('run')).toContain(`"lastRunAt":${String(shared.sheet.now)}`);
  });
});
