import { builtProject } from '../support/built-project';
import { anHourLater } from './events';
import { FieldOfFormulas, type Form } from './field-of-formulas';
import { typeChallenge } from './typed-challenge';

type Act = (field: FieldOfFormulas) => void;

const typeInto =
  (sheet: string, row: number, header: string, text: string): Act =>
  ({ session }) => {
    session.type(sheet, row, header, text);
  };

/** Nothing that a metric reads: neither the pulse nor a formula is touched. */
const QUIET: readonly (readonly [string, Act])[] = [
  ['a note', typeInto('Log', 3, 'Notes', 'she likes tea')],
  ['what Rapport derives', typeInto('Log', 3, 'Why', 'because')],
  ['the next hourly run', anHourLater],
  ['a column of their own', ({ session }) => { session.emulator.user.type(session.sheetId('Log'), 3, 24, 'blue'); }],
  ['a sheet of their own', ({ session }) => { session.emulator.user.type(session.sheetId('Spare'), 3, 3, '4'); }],
  ['a sort of their own sheet', ({ session }) => { session.emulator.user.sort(session.sheetId('Spare'), 3, true); }],
  ['a format', ({ session }) => { session.emulator.user.format(session.sheetId('Log'), { row: 2, column: 2, rows: 3, columns: 2 }, { bold: true }); }],
  ['a column inserted at the end', ({ session }) => { session.emulator.user.insertColumns(session.sheetId('Log'), 23, 1); }],
  ['a hidden row', ({ session }) => { session.emulator.user.hideRows(session.sheetId('Log'), 3, 1); }],
  ['opening the sidebar', ({ session }) => { session.load(); }],
  ['the next hourly run', anHourLater],
]; // prettier-ignore

/** Each makes each function run once. */
const NEWS: readonly (readonly [string, Act])[] = [
  ['a log', ({ session }) => {
    const entry = session.entry({ names: ['Ida'] });
    session.call('logInteraction', entry);
    session.explain(entry.entryId);
  }],
  ['a date', typeInto('Log', 5, 'Date', '2026-06-03')],
  ['a goal', ({ session }) => { session.set('Result goal', '40'); }],
  ['a sort', ({ session }) => { session.emulator.user.sort(session.sheetId('Log'), 3, false); }],
  ['midnight', ({ session }) => { session.advance('2026-06-10T22:59:00Z'); }],
]; // prettier-ignore

function sown(forms: readonly Form[]): FieldOfFormulas {
  const field = new FieldOfFormulas({ project: builtProject(), names: ['STREAK', 'ACTIONS'], forms });
  typeChallenge(field.session);
  anHourLater(field);
  field.sow();
  anHourLater(field);
  field.recalculations();
  return field;
}

function runsBy(field: FieldOfFormulas, acts: readonly (readonly [string, Act])[]): (readonly [string, number])[] {
  return acts.map(([name, act]) => {
    act(field);
    return [name, field.recalculations()];
  });
} // prettier-ignore

function tell(form: string, runs: readonly (readonly [string, number])[]): void {
  console.info(`functions run for two cells given ${form}: ${runs.map(([name, count]) => `${name} ${String(count)}`).join(', ')}`); // prettier-ignore
}

describe('what a metric does not read', () => {
  it('makes none of them compute again', () => {
    const runs = runsBy(sown(['nothing', 'pulse']), QUIET);

    tell('nothing or the pulse', runs);
    expect(runs.filter(([, count]) => count > 0)).toEqual([]);
  });
});

describe.each(['nothing', 'pulse'] as const)('what metrics read, where they are given %s', (form) => {
  it('makes each of them compute once', () => {
    const field = sown([form]);
    const runs = NEWS.map(([name, act]) => {
      act(field);
      const count = field.recalculations();
      // After hand edits one more look, in case onEdit was not told of all.
      anHourLater(field);
      return [name, count, field.recalculations()] as const;
    });

    tell(form, runs.map(([name, count]) => [name, count])); // prettier-ignore
    expect(runs.map(([name, count]) => [name, count])).toEqual(NEWS.map(([name]) => [name, 2]));
    expect(runs.filter(([, , later]) => later > 0).map(([name]) => name)).toEqual(['a date', 'a goal']);
  });
});
