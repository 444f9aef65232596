import { CALL_COSTS } from '../../src/workbench/emulator/call-costs';
import { builtProject } from '../support/built-project';
import { FieldOfFormulas } from './field-of-formulas';
import { anHourLater } from './events';
import { typeChallenge } from './typed-challenge';

const ROWS = 10_000;

describe('ten thousand rows that somebody pastes', () => {
  it('are told by every form at once, onEdit within its 30 seconds at Google', () => {
    const field = new FieldOfFormulas({
      project: builtProject(),
      names: ['CHALLENGE_SUMMARY'],
      session: { callCosts: CALL_COSTS },
    });
    typeChallenge(field.session);
    anHourLater(field);
    field.sow();
    const { emulator } = field.session;
    const block = Array.from({ length: ROWS }, (_, row) => [
      `2026-06-${String(1 + (row % 9)).padStart(2, '0')}`,
      `Person ${String(row)}`,
    ]);
    const before = field.shownOf('pulse');

    emulator.user.paste(field.session.sheetId('Log'), 10, 2, block);

    const recalculations = field.recalculations();
    const onEdit = field.session.last('onEdit');
    console.info(
      `import of ${String(ROWS)} rows: ${String(recalculations)} runs of 3 cells; onEdit ${String(onEdit.calls)} calls, ${String(onEdit.modelledMilliseconds)} ms by published costs`,
    );
    expect(field.shownOf('pulse')).not.toBe(before);
    expect(field.stale()).toEqual([]);
    expect(field.session.failures()).toEqual([]);
    expect(onEdit.modelledMilliseconds).toBeLessThan(30_000);
  }, 120_000);
});
