/** The drop-downs of a sheet. */
import type { SheetView } from '../../protocol';
import type { CellBox, CellPosition } from './addresses';
import { contains } from './addresses';

export interface ChoiceArea {
  readonly box: CellBox;
  readonly values: readonly string[];
  readonly isCheckbox: boolean;
}

/** A rule for dates or numbers offers nothing to choose from. */
export function choiceAreas(sheet: SheetView): readonly ChoiceArea[] {
  return sheet.choices
    .filter(({ values }) => values.length > 0)
    .map(({ box, values, checkbox }) => ({ box, values, isCheckbox: checkbox }));
}

export function choiceAt(areas: readonly ChoiceArea[], position: CellPosition): ChoiceArea | undefined {
  return areas.find(({ box }) => contains(box, position));
}

/** Those that contain what was typed, the ones that begin with it first. */
export function matchingChoices(values: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const found = values.filter((value) => value.toLocaleLowerCase().includes(wanted));
  const begins = (value: string): boolean => value.toLocaleLowerCase().startsWith(wanted);
  return [...found.filter(begins), ...found.filter((value) => !begins(value))];
}
