import type { ChangeType, UserChange } from '../service-host';
import type { Rect } from './a1';
import type { SheetModel } from './sheet-model';
import type { UndoHistory } from './undo-history';
import type { WorkbookModel } from './workbook-model';

/** Tells listeners what a person did, once the formulas have followed. */
export class UserChanges {
  private readonly listeners: ((change: UserChange) => void)[] = [];

  constructor(
    private readonly model: WorkbookModel,
    private readonly history: UndoHistory,
  ) {}

  listen(listener: (change: UserChange) => void): void {
    this.listeners.push(listener);
  }

  /** `values` only for a single cell, as typed; what is empty is left out. */
  edited(
    sheet: SheetModel,
    { row, column, rows, columns }: Rect,
    values: { readonly value?: string; readonly oldValue?: string } = {},
  ): void {
    this.model.calculation.recalculate();
    const given = Object.entries(values).filter(([, text]) => text !== '');
    const block = { sheetId: sheet.id, row, column, rows, columns };
    this.report({ type: 'EDIT', block, ...Object.fromEntries(given) });
  }

  changed(type: Exclude<ChangeType, 'EDIT'>): void {
    this.model.calculation.recalculate();
    this.report({ type });
  }

  /** What listeners do is no part of the person's step. */
  report(change: UserChange): void {
    this.history.actionDone();
    for (const listener of this.listeners) listener(change);
  }
}
