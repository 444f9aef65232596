import { builtProject } from '../support/built-project';
import { Outreach, type OutreachOptions } from './outreach';

function versions({ emulator }: Outreach): readonly number[] {
  return emulator.workbook.sheets().map(({ version }) => version);
}

/** Everything that anybody could find in the mailbox. */
function messages({ emulator }: Outreach): readonly string[] {
  return emulator.mailbox().map(({ id, folder, to }) => `${folder} ${to.join()} ${id}`);
}

function sendSelected({ emulator, cells }: Outreach): void {
  const { id, lastRow } = cells.sheet('Follow-ups');
  emulator.workbook.activate(id, 2, 1, lastRow - 1, 2);
  emulator.chooseMenuItem('sendSelected');
  for (let dialog = emulator.dialog(); dialog; dialog = emulator.dialog())
    emulator.answerDialog(dialog.buttons.includes('YES') ? 'YES' : 'OK');
}

describe('a second run in the same hour', () => {
  it('writes nothing where the first has only filled in messages', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'remind' });
    world.runHourly();
    const after = versions(world);
    world.runHourly();

    expect(world.cells.column('Follow-ups', 'Text')).toContainEqual(expect.stringContaining('Monday 1 June'));
    expect(versions(world)).toEqual(after);
  });
});

const WAYS: readonly (readonly [string, OutreachOptions, (world: Outreach) => void])[] = [
  ['the hourly run, where drafts are prepared', { due: 3, mode: 'draft' }, (world) => { world.runHourly(); }],
  ['the hourly run, where mails are sent', { due: 3, mode: 'send' }, (world) => { world.runHourly(); }],
  ['Send selected', { due: 3, mode: 'remind' }, sendSelected],
  ['Send selected of the lite edition', { due: 3, mode: 'remind', edition: 'lite', project: builtProject('lite') }, sendSelected],
  ['Send selected after the hourly run', { due: 3, mode: 'draft' }, (world) => { world.runHourly(); sendSelected(world); }],
]; // prettier-ignore

describe.each(WAYS)('%s, twice', (_, options, perform) => {
  it('is as good as once', () => {
    const world = Outreach.onTheDay(options);
    const before = messages(world).length;
    perform(world);
    const once = messages(world);
    perform(world);

    expect(once.length).toBeGreaterThanOrEqual(before + options.due);
    expect(messages(world)).toEqual(once);
  });
});
