import { textOf } from '../cells/cell-text';
import type { CellGrid } from '../cells/cells';
import { codeOf } from '../cells/code-of';
import { recogniseHeader } from '../cells/table-header';
import type { ColumnOf } from '../cells/tables';
import type { FollowUpRule, Language } from '../cells/vocabulary';

/** A row of the tab Templates. */
export interface TemplateRow {
  readonly row: number;
  readonly name: string;
  /** Undefined for a word of the user's own: such a template is used for nothing by itself. */
  readonly situation: FollowUpRule | undefined;
  /** Undefined: for messages in any language that has no row of its own. */
  readonly language: Language | undefined;
  readonly subject: string;
  readonly body: string;
}

/** Reads Templates, header row first. A row without subject and text is none: the built-in words then apply. */
export function readTemplates(grid: CellGrid): readonly TemplateRow[] {
  const { positions } = recogniseHeader('templates', grid[0] ?? []);
  return grid.flatMap((cells, place) => {
    const text = (column: ColumnOf<'templates'>): string => textOf(cells[positions[column] ?? -1] ?? '');
    const [subject, body] = [text('subject'), text('body')];
    if (place === 0 || subject + body === '') return [];
    const situation = codeOf('followUpRule', text('situation'));
    const language = codeOf('language', text('language'));
    return [{ row: place + 1, name: text('name'), situation, language, subject, body }];
  });
}
