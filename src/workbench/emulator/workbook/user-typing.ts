import type { Rect } from './a1';
import { CLEARED } from './cell-input';
import { inputText } from './cell-text';
import { assertPastable } from './merges';
import { isSeveralCells } from './sheet-layout';
import type { UserDesk } from './user-desk';

/** Types texts into a block, each as at the keyboard; nothing is written where one of them is refused. */
export function typeBlock(
  desk: UserDesk,
  sheetId: number,
  row: number,
  column: number,
  block: readonly (readonly string[])[],
): void {
  const columns = Math.max(0, ...block.map((texts) => texts.length));
  const [first] = block;
  if (!first || columns === 0) return;
  const rect: Rect = { row, column, rows: block.length, columns };
  const { model } = desk;
  const sheet = desk.sheetToEdit(sheetId, rect);
  if (isSeveralCells(rect)) assertPastable(sheet.layout.merges, rect);
  desk.makeRoom(sheet, rect);
  const setting = model.inputSetting();
  const oldValue = inputText(sheet, row, column, model.locale);
  const contents = block.map((texts, down) =>
    texts.map((text, right) => model.contentFor(sheet, row + down, column + right, text, 'user', setting)),
  );
  contents.forEach((row_, down) => {
    row_.forEach((content, right) => {
      model.write(sheet, row + down, column + right, content);
    });
  });
  desk.changes.edited(sheet, rect, !isSeveralCells(rect) ? { value: first[0] ?? '', oldValue } : {});
}

export function clearCells(desk: UserDesk, sheetId: number, rect: Rect): void {
  const { model } = desk;
  const sheet = desk.sheetWith(sheetId, rect);
  const isCell = rect.rows === 1 && rect.columns === 1;
  const oldValue = inputText(sheet, rect.row, rect.column, model.locale);
  if (isCell) model.write(sheet, rect.row, rect.column, CLEARED);
  else model.clearContents(sheet, rect);
  desk.changes.edited(sheet, rect, isCell ? { value: '', oldValue } : {});
}
