import type { UserChange } from '../service-host';
import { differingCells, isSameJson, looksOf, type CellDifference } from './cell-differences';
import type { Checkpoint } from './checkpoint';
import { sheetSteps, takeBack, type Step } from './step-reversal';
import type { WorkbookModel } from './workbook-model';
import type { WriteBuffers } from './write-buffers';

/** Steps kept for each person. */
const MOST_STEPS = 200;

interface History {
  readonly undone: Step[];
  readonly done: Step[];
}

/**
 * Undo and redo, for each person their own. A step is what one action of theirs changed before anything heard of
 * it; what scripts and others do is in nobody's history and stays when a step is taken back.
 */
export class UndoHistory {
  private readonly histories = new Map<string, History>();
  private open: Checkpoint | undefined;

  constructor(
    private readonly model: WorkbookModel,
    private readonly actor: () => string,
    private readonly buffers: WriteBuffers,
  ) {}

  get canUndo(): boolean {
    return this.own().done.length > 0;
  }

  get canRedo(): boolean {
    return this.own().undone.length > 0;
  }

  /** One action of the acting person. One that throws before it was reported leaves nothing behind. */
  step<T>(action: () => T): T {
    if (this.open) return action();
    return this.buffers.aside(() => this.recorded(action));
  }

  /** The action is done: what follows are other people's and scripts' doings. */
  actionDone(): void {
    if (!this.open) return;
    const { done, undone } = this.own();
    done.push({ before: this.open, after: this.model.checkpoint() });
    if (done.length > MOST_STEPS) done.shift();
    undone.length = 0;
    this.open = undefined;
  }

  /** @returns what to report, or undefined where there is nothing to take back. */
  undo(): UserChange | undefined {
    const { done, undone } = this.own();
    const step = done.pop();
    if (!step) return undefined;
    const turned = this.reversed(step);
    undone.push(turned);
    return changeOf(turned);
  }

  redo(): UserChange | undefined {
    const { done, undone } = this.own();
    const step = undone.pop();
    if (!step) return undefined;
    const turned = this.reversed(step);
    done.push(turned);
    return changeOf(turned);
  }

  private recorded<T>(action: () => T): T {
    const before = this.model.checkpoint();
    this.open = before;
    try {
      return action();
    } catch (error) {
      // Without a report nobody has seen what was half done.
      if (this.isOpen()) takeBack(this.model, { before, after: this.model.checkpoint() });
      throw error;
    } finally {
      this.open = undefined;
    }
  }

  /** Takes a step back, and gives the step that this was. */
  private reversed(step: Step): Step {
    return this.buffers.aside(() => {
      const before = this.model.checkpoint();
      takeBack(this.model, step);
      this.model.calculation.recalculate();
      return { before, after: this.model.checkpoint() };
    });
  }

  private isOpen(): boolean {
    return this.open !== undefined;
  }

  private own(): History {
    const actor = this.actor();
    const known = this.histories.get(actor) ?? { done: [], undone: [] };
    this.histories.set(actor, known);
    return known;
  }
}

/** As Sheets reports it: cells as an edit, looks alone as a format, all else as OTHER. */
function changeOf({ before, after }: Step): UserChange {
  const steps = sheetSteps(before, after);
  const [only] = steps;
  const isCells =
    only !== undefined &&
    steps.length === 1 &&
    only.before.state === only.after.state &&
    only.before.cells.mark === only.after.cells.mark &&
    isSameJson(before.settings, after.settings) &&
    before.sheets.length === after.sheets.length;
  if (!isCells) return { type: 'OTHER' };
  const cells = differingCells(only.before.cells.chunks, only.after.cells.chunks);
  if (cells.length === 0) return { type: 'OTHER' };
  if (cells.every(isLooks)) return { type: 'FORMAT' };
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [lowest(rows), lowest(columns)];
  const block = { row, column, rows: highest(rows) - row + 1, columns: highest(columns) - column + 1 };
  return { type: 'EDIT', block: { sheetId: only.sheet.id, ...block } };
}

function isLooks({ first, second }: CellDifference): boolean {
  const sameFormula = first.extra?.formula?.text === second.extra?.formula?.text;
  return (
    sameFormula && first.value === second.value && !isSameJson(looksOf(first.extra), looksOf(second.extra))
  );
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number));
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number));
}
