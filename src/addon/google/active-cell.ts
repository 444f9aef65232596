import type { CellInFront } from '../use-cases/ports';

/** The upper left cell of what is selected, as it is when it is asked. */
export class ActiveCell implements CellInFront {
  readonly name: string;

  constructor(private readonly range: GoogleAppsScript.Spreadsheet.Range) {
    this.name = range.getA1Notation();
  }

  isEmpty(): boolean {
    return this.range.isBlank();
  }

  enter(formula: string): void {
    this.range.setFormula(formula);
  }
}
