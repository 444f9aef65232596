import { ensureTriggers, isForeignOwner } from '../../src/addon/use-cases/ensure-triggers';
import type { InstallRecord } from '../../src/addon/use-cases/install-record';
import type { Handler, InstalledTrigger, Triggers } from '../../src/addon/use-cases/ports';

class FakeTriggers implements Triggers {
  readonly installed: string[] = [];

  constructor(private triggers: InstalledTrigger[] = []) {}

  all(): readonly InstalledTrigger[] {
    return this.triggers;
  }

  install(handler: Handler): string {
    const id = `new ${handler}`;
    this.installed.push(id);
    this.triggers.push({ id, handler });
    return id;
  }

  remove(id: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.id !== id);
  }
}

const RECORD: InstallRecord = {
  spreadsheetId: 'S1',
  language: 'en',
  tabIds: {},
  ownerTriggerId: 'mine',
  complete: true,
};

describe('ensureTriggers', () => {
  it('installs one of each', () => {
    const triggers = new FakeTriggers();

    expect(ensureTriggers(triggers, '')).toBe('new runHourly');
    expect(triggers.installed).toEqual(['new runHourly', 'new onSpreadsheetChange']);
  });

  it('installs none that is there, for Google counts new ones', () => {
    const triggers = new FakeTriggers([
      { id: 'mine', handler: 'runHourly' },
      { id: 'c', handler: 'onSpreadsheetChange' },
    ]);

    expect(ensureTriggers(triggers, 'mine')).toBe('mine');
    expect(triggers.installed).toEqual([]);
  });

  it('keeps the noted one of two and removes the other', () => {
    const triggers = new FakeTriggers([
      { id: 'other', handler: 'runHourly' },
      { id: 'mine', handler: 'runHourly' },
    ]);

    ensureTriggers(triggers, 'mine');

    expect(triggers.all().map(({ id }) => id)).toEqual(['mine', 'new onSpreadsheetChange']);
  });
});

describe('isForeignOwner', () => {
  it('is true where the noted trigger is not among one’s own', () => {
    expect(isForeignOwner(new FakeTriggers(), RECORD)).toBe(true);
  });

  it('is false for the owner, and where nobody is noted', () => {
    expect(isForeignOwner(new FakeTriggers([{ id: 'mine', handler: 'runHourly' }]), RECORD)).toBe(false);
    expect(isForeignOwner(new FakeTriggers(), undefined)).toBe(false);
  });
});
