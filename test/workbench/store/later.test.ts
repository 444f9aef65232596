import { createEmulator, type Emulator, type ProjectFiles } from '../../../src/workbench/emulator';
import { SMALL_ADD_ON } from '../server/small-add-on';

const PROJECT: ProjectFiles = {
  ...SMALL_ADD_ON,
  code: `
function onEdit(event) { event.range.offset(0, 5).setValue('seen ' + event.value); }
function TWICE(x) { return x * 2; }
function SUM_OF(cells) { return cells.flat().reduce((sum, cell) => sum + Number(cell || 0), 0); }
`,
};

class Tasks {
  readonly waiting: (() => void)[] = [];
  readonly later = (task: () => void): void => {
    this.waiting.push(task);
  };

  runAll(): void {
    for (let task = this.waiting.shift(); task; task = this.waiting.shift()) task();
  }
}

function emulatorWith(later?: (task: () => void) => void): Emulator {
  return createEmulator({
    project: PROJECT,
    now: Date.UTC(2026, 5, 1, 6),
    user: { email: 'you@example.com', locale: 'en' },
    spreadsheet: { name: 'Later', locale: 'en_US', timeZone: 'Europe/Berlin' },
    seed: 1,
    ...(later ? { later } : {}),
  });
}

const shown = ({ workbook }: Emulator): string[] =>
  workbook
    .cells(0, 1, 1, 20, 20)
    .map(({ row, column, display }) => `${String(row)}/${String(column)} ${display}`);

describe('work that is put off', () => {
  it('lets an edit be seen before its trigger has run', () => {
    const tasks = new Tasks();
    const emulator = emulatorWith(tasks.later);

    emulator.user.type(0, 1, 1, 'Karen');
    const before = { shown: shown(emulator), computing: emulator.computing };
    tasks.runAll();

    expect(before).toEqual({ shown: ['1/1 Karen'], computing: true });
    expect(shown(emulator)).toEqual(['1/1 Karen', '1/6 seen Karen']);
    expect(emulator.computing).toBe(false);
  });

  it('shows Loading... where a custom function has yet to run, and the result after it', () => {
    const tasks = new Tasks();
    const emulator = emulatorWith(tasks.later);
    emulator.user.type(0, 1, 1, '4');
    emulator.user.type(0, 1, 2, '=TWICE(A1)');
    tasks.runAll();

    emulator.user.type(0, 1, 1, '5');
    const meanwhile = shown(emulator).slice(0, 2);
    tasks.runAll();

    expect(meanwhile).toEqual(['1/1 5', '1/2 Loading...']);
    expect(shown(emulator).slice(0, 2)).toEqual(['1/1 5', '1/2 10']);
  });

  it('shows the former result again where the arguments turned out to be what they were', () => {
    const tasks = new Tasks();
    const emulator = emulatorWith(tasks.later);
    emulator.user.type(0, 1, 1, '4');
    emulator.user.type(0, 1, 2, '=TWICE(A1)');
    tasks.runAll();
    const runs = emulator.executions().length;

    emulator.user.type(0, 1, 1, '4');
    tasks.runAll();

    expect(shown(emulator).slice(0, 2)).toEqual(['1/1 4', '1/2 8']);
    expect(
      emulator
        .executions()
        .slice(runs)
        .map(({ origin }) => origin),
    ).toEqual(['simple trigger']);
  });

  it('runs one custom function in each task', () => {
    const tasks = new Tasks();
    const emulator = emulatorWith(tasks.later);
    emulator.user.paste(0, 1, 2, [['=TWICE(1)'], ['=TWICE(2)'], ['=TWICE(3)']]);
    const perTask: number[] = [];

    for (let task = tasks.waiting.shift(); task; task = tasks.waiting.shift()) {
      const before = emulator.executions().length;
      task();
      perTask.push(emulator.executions().length - before);
    }

    expect(perTask.filter((runs) => runs > 0)).toEqual([1, 1, 1, 1]);
  });

  it('comes to the same, in the same order, as work that is done at once', () => {
    const tasks = new Tasks();
    const both = [emulatorWith(tasks.later), emulatorWith()].map((emulator) => {
      const deeds = ['7', '=TWICE(A1)', '=SUM_OF(A1:B1)', '=TWICE(C1)+SUM_OF(A:A)', 'text'];
      deeds.forEach((text, index) => {
        emulator.user.type(0, 1, index + 1, text);
        tasks.runAll();
      });
      emulator.user.type(0, 1, 1, '8');
      tasks.runAll();
      emulator.advanceTo(emulator.now + 3_600_000);
      const executions = emulator.executions().map(({ id, handler }) => `${String(id)} ${handler}`);
      return { cells: shown(emulator), executions };
    });

    expect(both[0]).toEqual(both[1]);
  });

  it('is done before time passes', () => {
    const tasks = new Tasks();
    const emulator = emulatorWith(tasks.later);
    emulator.user.type(0, 1, 1, 'Karen');

    emulator.advanceTo(emulator.now + 3_600_000);

    const [execution] = emulator.executions();
    expect(execution?.startedAt).toBe(Date.UTC(2026, 5, 1, 6));
    expect(shown(emulator)).toContain('1/6 seen Karen');
  });

  it('goes round an edit that is made between two tasks', () => {
    const tasks = new Tasks();
    const emulator = emulatorWith(tasks.later);
    emulator.user.paste(0, 1, 2, [['=TWICE(A1)'], ['=TWICE(A2)'], ['=TWICE(A3)']]);
    tasks.waiting.shift()?.();
    tasks.waiting.shift()?.();

    emulator.user.insertRows(0, 1, 1);
    emulator.user.type(0, 4, 1, '21');
    tasks.runAll();

    expect(shown(emulator)).toContain('4/2 42');
    expect(shown(emulator).join()).not.toContain('Loading');
  });
});
