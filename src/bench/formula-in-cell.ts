import type { Emulator, Execution } from '../workbench/emulator';
import { betweenMarks } from './marked-cpu';
import { measureCalls, type Measurement } from './measure';

/** A sheet of its own, so that whatever spills has room. */
const SHEET = 'Bench';

/** Types formulas into a cell of the workbook and tells what the custom functions in them did. */
export class FormulaInCell {
  private readonly sheetId: number;

  constructor(private readonly emulator: Emulator) {
    this.sheetId = emulator.user.addSheet(SHEET);
  }

  /** @throws where the formula did not come to a value. */
  measure(formula: string): Measurement {
    const measured = measureCalls(
      this.emulator.gate,
      () => {
        this.type(formula);
      },
      ({ origin }) => origin === 'custom function',
    );
    this.assertValue(formula);
    return measured;
  }

  /** Processor milliseconds between each two marks that the formula's function sets. */
  markedCpu(formula: string): readonly number[] {
    const told = betweenMarks(this.emulator.gate, () => {
      this.type(formula);
    });
    this.assertValue(formula);
    return told;
  }

  /** The cell's text, as it is shown. */
  shown(): string {
    return this.emulator.workbook.cells(this.sheetId, 1, 1, 1, 1)[0]?.display ?? '';
  }

  private lastExecution(): Execution | undefined {
    return this.emulator.executions().findLast(({ origin }) => origin === 'custom function');
  }

  private type(formula: string): void {
    this.emulator.user.clear(this.sheetId, 1, 1, 1, 1);
    this.emulator.user.type(this.sheetId, 1, 1, formula);
  }

  private assertValue(formula: string): void {
    const shown = this.shown();
    if (shown !== '' && !shown.startsWith('#')) return;
    const { error = '', log = [] } = this.lastExecution() ?? {};
    throw new Error(`${formula} shows ${shown || 'nothing'}: ${error} ${log.join('; ')}`);
  }
}
