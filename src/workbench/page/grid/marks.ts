/** What is marked on the sheet in front, out of what the window knows. */
import type { SheetView } from '../../protocol';
import type { AppState } from '../state/app-state';
import { currentSelection } from '../state/app-state';
import { parseAddress } from './addresses';
import { referencesIn } from './formula-text';
import { wholeCell, withMerges } from './merges';
import { selectedBox } from './selection';
import type { Marks } from './selection-marks';

/** As many colours as the style sheet has. */
const COLOURS = 6;

export function marksOn(sheet: SheetView, state: AppState): Marks {
  const { editing, copied, drag } = state;
  const selection = currentSelection(state);
  const elsewhere = editing !== null && editing.sheetId !== sheet.id;
  return {
    active: wholeCell(sheet.merges, selection.anchor),
    selected: withMerges(sheet.merges, selectedBox(selection)),
    copied: copied?.sheetId === sheet.id ? copied.box : undefined,
    references: editing ? referencesOn(sheet, editing.text, elsewhere) : [],
    filling: drag?.kind === 'fill' ? drag.to : undefined,
    handle: editing === null,
  };
}

/** Equal references have equal colours, and those to other sheets take theirs from the row as well. */
function referencesOn(sheet: SheetView, text: string, elsewhere: boolean): Marks['references'] {
  const written = referencesIn(text);
  const kinds = [...new Set(written.map((reference) => reference.text.toUpperCase()))];
  return written.flatMap((reference) => {
    const place = parseAddress(reference.text, sheet);
    const named = place?.sheetName?.toLocaleLowerCase();
    const here = named === undefined ? !elsewhere : named === sheet.name.toLocaleLowerCase();
    if (!place || !here) return [];
    return [{ box: place.box, colour: kinds.indexOf(reference.text.toUpperCase()) % COLOURS }];
  });
}
