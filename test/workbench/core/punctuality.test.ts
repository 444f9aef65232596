import type { EmulatorOptions } from '../../../src/workbench/emulator/contract';
import { fact } from '../../support/fact';
import { emulatorOf, HOUR, lastExecution, SUNDAY_NOON, type TestEmulator } from './script-project';

const MINUTE = 60_000;
const CODE = `
  function install() { return ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create().getUniqueId(); }
  function watch() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create(); }
  function remove() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function hourly() {}
  function changed() {}`;

type Punctuality = NonNullable<EmulatorOptions['punctuality']>;

function withHourly(punctuality: Punctuality, saved?: unknown): TestEmulator {
  const emulator = emulatorOf(CODE, { punctuality, ...(saved === undefined ? {} : { saved }) });
  if (saved === undefined) emulator.callFromSidebar('install', []);
  return emulator;
}

function runs(emulator: TestEmulator): number[] {
  return emulator.executions().flatMap(({ handler, startedAt }) => (handler === 'hourly' ? [startedAt] : []));
}

describe(fact('TR-23'), () => {
  it('not at all', () => {
    const emulator = withHourly(() => []);

    emulator.advanceTo(SUNDAY_NOON + 5 * HOUR);

    expect(runs(emulator)).toEqual([]);
    expect(emulator.triggers()[0]?.next).toBeGreaterThan(emulator.now);
  });

  it('late, and then when it was due again', () => {
    let asked = 0;
    const emulator = withHourly(({ due }) => [asked++ === 0 ? due + 25 * MINUTE : due]);
    const due = emulator.triggers()[0]?.next ?? 0;

    emulator.advanceTo(due + HOUR);

    expect(runs(emulator)).toEqual([due + 25 * MINUTE, due + HOUR]);
  });

  it('a day late, beside those that are on time', () => {
    let asked = 0;
    const emulator = withHourly(({ due }) => [asked++ === 0 ? due + 24 * HOUR : due]);
    const due = emulator.triggers()[0]?.next ?? 0;

    emulator.advanceTo(due + 24 * HOUR);

    expect(runs(emulator)).toHaveLength(25);
    expect(runs(emulator).filter((at) => at === due + 24 * HOUR)).toHaveLength(2);
    expect(runs(emulator)[0]).toBe(due + HOUR);
  });

  it('twice, at the same moment or close together', () => {
    let asked = 0;
    const emulator = withHourly(({ due }) => (asked++ === 0 ? [due, due] : [due, due + MINUTE]));
    const due = emulator.triggers()[0]?.next ?? 0;

    emulator.advanceTo(due + HOUR + MINUTE);

    expect(runs(emulator)).toEqual([due, due, due + HOUR, due + HOUR + MINUTE]);
  });

  it('early, as Google may within a quarter of an hour', () => {
    const emulator = withHourly(({ due }) => [due - 10 * MINUTE]);
    emulator.advanceTo(SUNDAY_NOON + HOUR);
    const due = emulator.triggers()[0]?.next ?? 0;

    emulator.advanceTo(due);

    expect(runs(emulator).at(-1)).toBe(due - 10 * MINUTE);
  });

  it('as it was planned before the file was saved', () => {
    const emulator = withHourly(({ due }) => [due + 25 * MINUTE]);
    const due = emulator.triggers()[0]?.next ?? 0;
    emulator.advanceTo(due + MINUTE);

    const saved = JSON.parse(JSON.stringify(emulator.save())) as unknown;
    const again = withHourly(() => [], saved);
    again.advanceTo(due + 3 * HOUR);

    expect(runs(again)).toEqual([due + 25 * MINUTE, due + HOUR + 25 * MINUTE]);
  });
});

describe('a trigger that is gone', () => {
  it('does not fire late', () => {
    const emulator = withHourly(({ due }) => [due + 25 * MINUTE]);
    const due = emulator.triggers()[0]?.next ?? 0;
    emulator.advanceTo(due + MINUTE);

    emulator.callFromSidebar('remove', []);
    emulator.advanceTo(due + HOUR);

    expect(runs(emulator)).toEqual([]);
  });

  it(fact('TR-14'), () => {
    const emulator = withHourly(({ due }) => [due]);
    const [first] = emulator.triggers();

    emulator.callFromSidebar('remove', []);
    const made = emulator.callFromSidebar('install', []);

    expect(made).toMatchObject({ ok: true });
    expect(emulator.triggers().map(({ id }) => id)).toEqual([made.ok && made.value]);
    expect(emulator.triggers()[0]?.id).not.toBe(first?.id);
  });
});

describe(fact('TR-16'), () => {
  it('by the clock', () => {
    const emulator = withHourly(({ due }) => [due]);
    const id = emulator.triggers()[0]?.id ?? '';

    emulator.disableTrigger(id);
    emulator.advanceTo(SUNDAY_NOON + 3 * HOUR);

    expect(runs(emulator)).toEqual([]);
    expect(emulator.triggers()).toMatchObject([
      { id, disabled: 'This trigger has been disabled for an unknown reason' },
    ]);
  });

  it('on a change', () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('watch', []);

    emulator.disableTrigger(emulator.triggers()[0]?.id ?? '');
    emulator.user.insertRows(0, 1, 1);

    expect(lastExecution(emulator).handler).toBe('watch');
  });

  it('takes the place of one that could be made', () => {
    const emulator = withHourly(({ due }) => [due]);
    emulator.disableTrigger(emulator.triggers()[0]?.id ?? '');

    expect(emulator.callFromSidebar('install', []).ok).toBe(false);
  });
});

describe(fact('TR-21'), () => {
  const makeAnew = (emulator: TestEmulator): boolean => {
    emulator.callFromSidebar('remove', []);
    return emulator.callFromSidebar('install', []).ok;
  };

  it('and is let again a day after the first', () => {
    const emulator = emulatorOf(CODE);
    const first20 = Array.from({ length: 20 }, () => makeAnew(emulator));
    expect(first20).not.toContain(false);

    emulator.callFromSidebar('remove', []);
    expect(emulator.callFromSidebar('install', [])).toEqual({
      ok: false,
      error:
        'Exception: This add-on has created too many time-based triggers in this document for this Google user account.',
    });
    emulator.advanceTo(SUNDAY_NOON + 24 * HOUR);
    expect(makeAnew(emulator)).toBe(true);
  });
});
