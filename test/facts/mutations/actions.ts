import type { Mutation } from '../mutation';

const WORKBOOK = 'src/workbench/emulator/workbook';
const PROTECTIONS = `${WORKBOOK}/protections.ts`;

export const ACTION_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'CE-09',
    file: PROTECTIONS,
    find: '  assertMayEdit(sheet, actor, ({ box }) => !box || intersection(box, rect) !== undefined);',
    replace: '',
    removes: 'a protected cell refuses who may not edit it',
  },
  {
    fact: 'CE-09',
    file: PROTECTIONS,
    find: '  assertMayEdit(sheet, actor, ({ box }) => !box);',
    replace: '',
    removes: 'a protected sheet keeps its name',
  },
  {
    fact: 'CE-09',
    file: 'src/workbench/emulator/spreadsheet-app/range-values.ts',
    find: '    assertMayEditCells(this.sheet, this.rect, this.model.actor);\n',
    replace: '',
    removes: 'a script that runs as somebody else cannot write protected cells',
  },
  {
    fact: 'CE-09',
    file: PROTECTIONS,
    find: 'Please contact the spreadsheet owner',
    replace: 'Please ask the spreadsheet owner',
    removes: "the refusal is in Google's words",
  },
  {
    fact: 'CE-22',
    file: PROTECTIONS,
    find: 'warningOnly || isOwner || editors.includes(email)',
    replace: 'warningOnly || editors.includes(email)',
    removes: 'the owner may always edit',
  },
  {
    fact: 'CE-22',
    file: `${WORKBOOK}/user-protections.ts`,
    find: 'const editors = isOwner ? [...how.editors] : [...new Set([...how.editors, email])];',
    replace: 'const editors = [...new Set([...how.editors, email, String(isOwner)])];',
    removes: 'the owner is not named among the editors',
  },
  {
    fact: 'CE-27',
    file: `${WORKBOOK}/user-filter.ts`,
    find: '  if (sheet.layout.filter) {',
    replace: '  if (sheet.layout.filter && box.row < 0) {',
    removes: 'a sheet has one filter only',
  },
  {
    fact: 'CE-60',
    file: `${WORKBOOK}/user-looks.ts`,
    find: '  keepFirst(desk, sheet, box);\n',
    replace: '',
    removes: 'merging keeps the first cell only',
  },
  {
    fact: 'CE-61',
    file: `${WORKBOOK}/read-values.ts`,
    find: "    if (target && value !== '') target",
    replace:
      "    const { hiddenRows } = sheet.layout;\n    if (hiddenRows.some(({ first }) => first === row)) return;\n    if (target && value !== '') target",
    removes: 'rows hidden by hand are read',
  },
  {
    fact: 'CE-61',
    file: `${WORKBOOK}/read-values.ts`,
    find: "    if (target && value !== '') target",
    replace:
      "    const hidden = sheet.layout.filter?.hidden ?? [];\n    if (hidden.some(({ first }) => first === row)) return;\n    if (target && value !== '') target",
    removes: 'rows hidden by a filter are read',
  },
  {
    fact: 'CE-62',
    file: `${WORKBOOK}/user-rows-in-order.ts`,
    find: '    desk.model.reorderRows(sheet, first, order);\n',
    replace: '',
    removes: 'sorting moves rows under a range',
  },
  {
    fact: 'CE-63',
    file: `${WORKBOOK}/merges.ts`,
    find: 'You must select all cells in a merged range to merge or unmerge them.',
    replace: 'This cannot be merged.',
    removes: "the refusal to merge a part is in Google's words",
  },
  {
    fact: 'CE-64',
    file: `${WORKBOOK}/user-filter.ts`,
    find: '  assertFilterable(sheet.layout.merges, box);\n',
    replace: '',
    removes: 'a filter refuses cells merged over several rows',
  },
  {
    fact: 'CE-65',
    file: `${WORKBOOK}/user-paste.ts`,
    find: '  assertPastable(sheet.layout.merges, target);\n  desk.makeRoom',
    replace: '  desk.makeRoom',
    removes: 'pasting over a part of merged cells is refused',
  },
  {
    fact: 'CE-66',
    file: `${WORKBOOK}/cell-input.ts`,
    find: "values.join(', ')",
    replace: 'String(values.length)',
    removes: "a strict drop-down's error names its values",
  },
  {
    fact: 'CE-67',
    file: PROTECTIONS,
    find: 'warningOnly || isOwner || editors.includes(email)',
    replace: 'isOwner || editors.includes(email)',
    removes: 'a protection that only warns stops nobody',
  },
  {
    fact: 'CE-68',
    file: `${WORKBOOK}/user-looks.ts`,
    find: "  if (rule?.type === 'checkbox') untick(desk, sheet, box);\n",
    replace: '',
    removes: 'a checkbox writes FALSE into empty cells',
  },
  {
    fact: 'TR-07',
    file: `${WORKBOOK}/user-rows-in-order.ts`,
    find: "    applyFilter(sheet, desk.model.locale);\n  }\n  desk.changes.changed('OTHER');\n}\n\n/** Sorts a block's rows",
    replace:
      "    applyFilter(sheet, desk.model.locale);\n    desk.changes.edited(sheet, rect);\n  }\n}\n\n/** Sorts a block's rows",
    removes: 'sorting is no edit',
  },
  {
    fact: 'TR-07',
    file: `${WORKBOOK}/user-lines.ts`,
    find: "  moveLines(desk.model, sheet, move);\n  desk.changes.changed('OTHER');",
    replace: '  moveLines(desk.model, sheet, move);\n  desk.changes.edited(sheet, sheet.whole());',
    removes: 'moving rows is no edit',
  },
  {
    fact: 'TR-27',
    file: `${WORKBOOK}/user-looks.ts`,
    find: "desk.changes.changed('FORMAT');",
    replace: "desk.changes.changed('OTHER');",
    removes: 'formatting is reported as FORMAT',
  },
];
