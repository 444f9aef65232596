import fc from 'fast-check';
import type { CellWorkbook } from '../../../src/workbench/emulator/workbook';
import { WorkbookUnderTest } from '../sheets/a-workbook';

type Deed = (workbook: CellWorkbook, sheetId: number) => unknown;

const line = fc.integer({ min: 1, max: 8 });
const count = fc.integer({ min: 1, max: 3 });
const typed = fc.constantFrom(
  '7',
  'text',
  '=A1+1',
  '=SUM(A1:B9)',
  '=PAIR(A1)',
  '',
  '24/12/2026',
  '12%',
  '=A1:B2',
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(line, line, typed).map(([row, column, text]): Deed => (book, id) => {
    book.type(id, row, column, text);
  }),
  fc.tuple(line, count).map(([at, many]): Deed => (book, id) => {
    book.insertRows(id, at, many);
  }),
  fc.tuple(line, count).map(([at, many]): Deed => (book, id) => {
    book.deleteRows(id, at, many);
  }),
  fc.tuple(line, count).map(([at, many]): Deed => (book, id) => {
    book.insertColumns(id, at, many);
  }),
  fc.tuple(line, count).map(([at, many]): Deed => (book, id) => {
    book.deleteColumns(id, at, many);
  }),
  fc.tuple(line, count, line).map(([first, many, before]): Deed => (book, id) => {
    book.moveRows(id, first, many, before);
  }),
  fc.tuple(line, count, line).map(([first, many, before]): Deed => (book, id) => {
    book.moveColumns(id, first, many, before);
  }),
  fc.tuple(line, fc.boolean()).map(([column, up]): Deed => (book, id) => {
    book.sort(id, column, up);
  }),
  fc.tuple(line, line).map(([row, column]): Deed => (book, id) => {
    book.merge(id, { row, column, rows: 2, columns: 2 });
  }),
  fc.tuple(line, line, count).map(([row, column, rows]): Deed => (book, id) => {
    book.format(id, { row, column, rows: rows * 40, columns: 2 }, { bold: true, numberFormat: '0.00' });
  }),
  fc.tuple(line, line).map(([row, column]): Deed => (book, id) => {
    book.setNote(id, row, column, 'a note');
  }),
  fc.tuple(line, line).map(([row, column]): Deed => (book, id) => {
    book.pasteCells(
      { sheetId: id, row, column, rows: 2, columns: 2 },
      { sheetId: id, row: 5, column: 5 },
      {
        what: 'all',
        cut: true,
      },
    );
  }),
  fc.constant<Deed>((book) => book.addSheet()),
  fc.constant<Deed>((book, id) => {
    book.duplicateSheet(id);
  }),
  fc.constant<Deed>((book, id) => {
    book.deleteSheet(id);
  }),
  fc.constantFrom('Log', 'People').map((name): Deed => (book, id) => {
    book.renameSheet(id, name);
  }),
);

const turn: fc.Arbitrary<Deed> = fc.constantFrom<Deed>(
  (book) => {
    book.undo();
  },
  (book) => {
    book.redo();
  },
);

const FUNCTIONS = { PAIR: (x: unknown) => [[x, 'pair']] };

/** Does what a person can do there; what is refused leaves everything as it is. */
function attempt(book: WorkbookUnderTest, one: Deed): void {
  const [sheet] = book.workbook.sheets();
  try {
    one(book.workbook, sheet?.id ?? 0);
  } catch {
    // Refused, as Sheets refuses it.
  }
  book.workbook.settle();
}

function reopened(saved: unknown, savedChanges: readonly unknown[]): WorkbookUnderTest {
  const json = JSON.parse(JSON.stringify({ saved, savedChanges })) as {
    saved: unknown;
    savedChanges: unknown[];
  };
  const book = new WorkbookUnderTest({ ...json, functions: FUNCTIONS });
  book.workbook.settle();
  return book;
}

/** All that a page is shown. */
function seen({ workbook }: WorkbookUnderTest): unknown {
  return workbook.sheets().map(({ version: _version, ...sheet }) => ({
    ...sheet,
    cells: workbook.cells(sheet.id, 1, 1, 60, 20),
  }));
}

describe('a snapshot and the changes since', () => {
  it('give the spreadsheet as it is, after each of many random deeds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ arbitrary: deed, weight: 5 }, turn), { minLength: 1, maxLength: 14 }),
        (deeds) => {
          const book = new WorkbookUnderTest({ functions: FUNCTIONS });
          book.type('A1', '1');
          const saved = book.workbook.save();
          const follower = book.workbook.follow();
          const changes: unknown[] = [];

          for (const one of deeds) {
            attempt(book, one);
            const change = follower.changes();
            if (change !== undefined) changes.push(change);
          }

          const again = reopened(saved, changes);
          expect(seen(again)).toEqual(seen(book));
          expect(JSON.parse(JSON.stringify(again.workbook.save().settings))).toEqual(
            book.workbook.save().settings,
          );
        },
      ),
      { numRuns: 150, seed: 20_261_122 },
    );
  });

  it('are the same text as a save in one go', () => {
    const book = new WorkbookUnderTest({ functions: FUNCTIONS });
    book.type('B2', '=PAIR(A1)');
    book.workbook.addSheet('Other');

    const text = [...book.workbook.follow().whole()].join('');

    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(book.workbook.save())));
  });

  it('say nothing when nothing changed', () => {
    const book = new WorkbookUnderTest();
    const follower = book.workbook.follow();
    book.type('A1', 'x');
    const first = follower.changes();

    expect(first).toBeDefined();
    expect(follower.changes()).toBeUndefined();
  });

  it('grow with what changed and not with the sheet', () => {
    const book = new WorkbookUnderTest();
    book.workbook.load(
      book.sheetId,
      Array.from({ length: 20_000 }, (_, row) => [`row ${String(row)}`, row]),
    );
    const follower = book.workbook.follow();

    book.workbook.insertRows(book.sheetId, 5, 2);
    book.type('A6', 'new');
    const change = follower.changes();

    expect(JSON.stringify(change).length).toBeLessThan(2000);
  });
});

describe('undo', () => {
  it('takes each of many random deeds back, and redo brings all of them again', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 12 }), (deeds) => {
        const book = new WorkbookUnderTest({ functions: FUNCTIONS });
        book.workbook.load(book.sheetId, [
          [1, 'a'],
          [3, 'b'],
          [2, 'c'],
        ]);
        const before = seen(book);
        for (const one of deeds) attempt(book, one);
        const after = seen(book);

        while (book.workbook.canUndo)
          attempt(book, (workbook) => {
            workbook.undo();
          });
        expect(seen(book)).toEqual(before);
        while (book.workbook.canRedo)
          attempt(book, (workbook) => {
            workbook.redo();
          });
        expect(seen(book)).toEqual(after);
      }),
      { numRuns: 150, seed: 20_261_123 },
    );
  });
});
