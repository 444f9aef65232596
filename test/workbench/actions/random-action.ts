import fc from 'fast-check';
import type { Box, ChosenRule, PasteWhat } from '../../../src/workbench/emulator/contract';
import type { CellWorkbook } from '../../../src/workbench/emulator/workbook';

/** Something that a person may do, whatever the workbook has become by then. */
export interface RandomAction {
  readonly run: (workbook: CellWorkbook) => void;
  /** How a failure shows it. */
  readonly [fc.toStringMethod]: () => string;
}

const line = fc.integer({ min: 1, max: 9 });
const few = fc.integer({ min: 1, max: 4 });
const box: fc.Arbitrary<Box> = fc.record({ row: line, column: line, rows: few, columns: few });
const rowBox = box.map((some) => ({ ...some, rows: 1 }));
const which = fc.nat({ max: 5 });
const flag = fc.boolean();

const text = fc.oneof(
  fc.constantFrom('', 'Ada', 'Bob', 'TRUE', '11/22/2026', '9:30', '50%', '$5', "'007", 'Item 1', 'Monday'),
  fc.constantFrom('=A1', '=SUM(A1:C3)', '=$B$2+1', '=Sheet1!C3&"x"', '=1/0', '=COUNT(B:B)'),
  fc.constantFrom('=SEQUENCE(2,2)', '=B:B', '=ARRAYFORMULA(A1:A3&"!")', '=TRANSPOSE(B2:B4)', '=SORT(C1:C4)'),
  fc.integer({ min: -99, max: 99 }).map(String),
);

const rule = fc.constantFrom<ChosenRule | null>(
  null,
  { type: 'list', values: ['Ada', 'Bob'], strict: true },
  { type: 'list', values: ['Ada'], strict: false },
  { type: 'checkbox', strict: true },
  { type: 'date', strict: false },
  { type: 'number', strict: true },
);

/** One of the sheets that there are; some are deleted as others come. */
function sheetId(workbook: CellWorkbook, index: number): number {
  const sheets = workbook.sheets();
  return sheets[index % sheets.length]?.id ?? 0;
}

function onSheet<T>(
  values: fc.Arbitrary<T>,
  act: (workbook: CellWorkbook, id: number, value: T) => void,
): fc.Arbitrary<RandomAction> {
  return fc.tuple(which, values).map(([index, value]) =>
    shown(act, [index, value], (workbook) => {
      act(workbook, sheetId(workbook, index), value);
    }),
  );
}

function onBook<T>(
  values: fc.Arbitrary<T>,
  act: (workbook: CellWorkbook, value: T) => void,
): fc.Arbitrary<RandomAction> {
  return values.map((value) =>
    shown(act, value, (workbook) => {
      act(workbook, value);
    }),
  );
}

/** Names an action by what it calls. */
function shown(
  act: (...args: never[]) => void,
  args: unknown,
  run: (workbook: CellWorkbook) => void,
): RandomAction {
  const calls = [...String(act).matchAll(/book\.(\w+)\(/g)].map(([, name]) => name);
  return { run, [fc.toStringMethod]: () => `${calls.join('|')} ${JSON.stringify(args)}` };
}

const stretch = fc.tuple(line, few);
const how = fc.record({ description: fc.constant('kept'), warningOnly: flag, editors: fc.constant([]) });

const contents = [
  onSheet(fc.tuple(line, line, text), (book, id, [row, column, typed]) => {
    book.type(id, row, column, typed);
  }),
  onSheet(
    fc.tuple(
      line,
      line,
      fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    ),
    (book, id, [row, column, block]) => {
      book.paste(id, row, column, block);
    },
  ),
  onSheet(box, (book, id, { row, column, rows, columns }) => {
    book.clear(id, row, column, rows, columns);
  }),
  onSheet(
    fc.tuple(box, which, box, fc.constantFrom<PasteWhat>('all', 'values', 'formats'), flag),
    (book, id, [from, index, to, what, cut]) => {
      book.pasteCells({ sheetId: id, ...from }, { sheetId: sheetId(book, index), ...to }, { what, cut });
    },
  ),
  onSheet(fc.tuple(box, box), (book, id, [from, to]) => {
    book.fill(id, from, to);
  }),
];

const lines = [
  onSheet(stretch, (book, id, [at, count]) => {
    book.insertRows(id, at, count);
  }),
  onSheet(stretch, (book, id, [at, count]) => {
    book.deleteRows(id, at, count);
  }),
  onSheet(stretch, (book, id, [at, count]) => {
    book.insertColumns(id, at, count);
  }),
  onSheet(stretch, (book, id, [at, count]) => {
    book.deleteColumns(id, at, count);
  }),
  onSheet(fc.tuple(line, few, line), (book, id, [first, count, before]) => {
    book.moveRows(id, first, count, before);
  }),
  onSheet(fc.tuple(line, few, line), (book, id, [first, count, before]) => {
    book.moveColumns(id, first, count, before);
  }),
  onSheet(fc.tuple(stretch, flag), (book, id, [[first, count], hide]) => {
    if (hide) book.hideRows(id, first, count);
    else book.showRows(id, first, count);
  }),
  onSheet(fc.tuple(stretch, flag), (book, id, [[first, count], hide]) => {
    if (hide) book.hideColumns(id, first, count);
    else book.showColumns(id, first, count);
  }),
  onSheet(fc.tuple(stretch, fc.integer({ min: 20, max: 400 })), (book, id, [[first, count], pixels]) => {
    book.setColumnWidth(id, first, count, pixels);
  }),
  onSheet(fc.nat({ max: 3 }), (book, id, count) => {
    book.freezeRows(id, count);
  }),
];

const arrangements = [
  onSheet(fc.tuple(line, flag), (book, id, [column, ascending]) => {
    book.sort(id, column, ascending);
  }),
  onSheet(fc.tuple(box, flag), (book, id, [block, ascending]) => {
    book.sortRange(id, block, block.column, ascending);
  }),
  onSheet(box, (book, id, block) => {
    book.setFilter(id, block);
  }),
  onSheet(fc.tuple(line, fc.subarray(['', 'Ada', 'Bob', '5'])), (book, id, [column, hidden]) => {
    book.filterColumn(id, column, hidden);
  }),
  onSheet(fc.constant(null), (book, id) => {
    book.removeFilter(id);
  }),
];

const looks = [
  onSheet(fc.oneof(box, rowBox), (book, id, block) => {
    book.merge(id, block);
  }),
  onSheet(box, (book, id, block) => {
    book.unmerge(id, block);
  }),
  onSheet(
    fc.tuple(
      box,
      fc.constantFrom({ bold: true }, { numberFormat: '0.00' }, { numberFormat: '' }, { wrap: true }),
      flag,
    ),
    (book, id, [block, look, wide]) => {
      book.format(id, wide ? { ...block, rows: 80 } : block, look);
    },
  ),
  onSheet(fc.tuple(line, line, fc.constantFrom('', 'note')), (book, id, [row, column, note]) => {
    book.setNote(id, row, column, note);
  }),
  onSheet(fc.tuple(box, rule), (book, id, [block, chosen]) => {
    book.setRule(id, block, chosen);
  }),
  onSheet(fc.tuple(fc.option(box, { nil: undefined }), how), (book, id, [block, protection]) => {
    book.protect(id, block, protection);
  }),
  onSheet(fc.integer({ min: 1, max: 3 }), (book, id, protection) => {
    book.unprotect(id, protection);
  }),
];

const sheets = [
  onBook(fc.constantFrom(undefined, 'Log', 'log'), (book, name) => {
    book.addSheet(name);
  }),
  onSheet(fc.constant(null), (book, id) => {
    book.duplicateSheet(id);
  }),
  onSheet(fc.constantFrom('Log', "Karen's", 'Sheet1'), (book, id, name) => {
    book.renameSheet(id, name);
  }),
  onSheet(fc.integer({ min: 1, max: 4 }), (book, id, position) => {
    book.moveSheet(id, position);
  }),
  onSheet(flag, (book, id, hide) => {
    if (hide) book.hideSheet(id);
    else book.showSheet(id);
  }),
  onSheet(fc.constant(null), (book, id) => {
    book.deleteSheet(id);
  }),
  onBook(fc.constantFrom('Mine', ' '), (book, name) => {
    book.renameSpreadsheet(name);
  }),
  onBook(fc.constantFrom('Europe/Berlin', 'Asia/Tokyo'), (book, zone) => {
    book.setTimeZone(zone);
  }),
  onBook(fc.constantFrom('en_US', 'de_DE'), (book, locale) => {
    book.setLocale(locale);
  }),
];

/** Every kind of action; those that change contents come as often as all others together. */
export const randomAction: fc.Arbitrary<RandomAction> = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(...contents) },
  { weight: 3, arbitrary: fc.oneof(...lines) },
  { weight: 2, arbitrary: fc.oneof(...arrangements) },
  { weight: 3, arbitrary: fc.oneof(...looks) },
  { weight: 1, arbitrary: fc.oneof(...sheets) },
);
