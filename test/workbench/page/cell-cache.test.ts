import type { CellBlock, SheetView } from '../../../src/workbench/protocol';
import type { CellBox } from '../../../src/workbench/page/grid/addresses';
import { CellCache } from '../../../src/workbench/page/state/cell-cache';

const SHEET = { id: 7, version: 1, rows: 100_000, columns: 26 } as SheetView;
const A1: CellBox = { row: 1, column: 1, rows: 1, columns: 1 };

/** Answers when the test says so. */
class LateServer {
  readonly asked: CellBox[] = [];
  private readonly waiting: ((block: CellBlock | undefined) => void)[] = [];

  readonly fetchCells = (_sheetId: number, box: CellBox): Promise<CellBlock> => {
    this.asked.push(box);
    return new Promise((resolve, reject) => {
      this.waiting.push((block) => {
        if (block) resolve(block);
        else reject(new Error('away'));
      });
    });
  };

  async answer(version: number, text: string): Promise<void> {
    const cell = { row: 1, column: 1, display: text, input: text, kind: 'text' as const };
    this.waiting.shift()?.({ version, cells: [cell] });
    await new Promise((resolve) => setImmediate(resolve));
  }

  async fail(): Promise<void> {
    this.waiting.shift()?.(undefined);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('CellCache', () => {
  let server: LateServer;
  let cache: CellCache;
  let loaded = 0;
  const shown = (): string | undefined => cache.get(7, { row: 1, column: 1 })?.display;

  beforeEach(() => {
    server = new LateServer();
    loaded = 0;
    cache = new CellCache(server.fetchCells, () => {
      loaded += 1;
    });
  });

  it('asks once for a block, however often it is looked at', async () => {
    cache.need(SHEET, A1);
    cache.need(SHEET, { ...A1, rows: 90 });
    await server.answer(1, 'a');
    cache.need(SHEET, A1);

    expect(server.asked).toEqual([{ row: 1, column: 1, rows: 100, columns: 50 }]);
    expect([shown(), loaded]).toEqual(['a', 1]);
  });

  it('asks only for what is looked at in a long sheet', () => {
    cache.need(SHEET, { row: 50_090, column: 1, rows: 40, columns: 26 });

    expect(server.asked.map(({ row }) => row)).toEqual([50_001, 50_101]);
  });

  it('asks again when the sheet has changed, and shows the old cells until then', async () => {
    cache.need(SHEET, A1);
    await server.answer(1, 'old');

    cache.need({ ...SHEET, version: 2 }, A1);
    const meanwhile = shown();
    await server.answer(2, 'new');

    expect([meanwhile, shown()]).toEqual(['old', 'new']);
  });

  it('is not fooled by an answer that was overtaken', async () => {
    cache.need(SHEET, A1);
    cache.need({ ...SHEET, version: 2 }, A1);
    await server.answer(2, 'new');
    await server.answer(1, 'old');

    expect(shown()).toBe('new');
  });

  it('asks again after the server was away', async () => {
    cache.need(SHEET, A1);
    await server.fail();
    cache.need(SHEET, A1);

    expect(server.asked).toHaveLength(2);
  });

  it('knows whether everything is here as it is now', async () => {
    cache.need(SHEET, A1);
    const before = cache.has(SHEET, A1);
    await server.answer(1, 'a');

    expect([before, cache.has(SHEET, A1), cache.has({ ...SHEET, version: 2 }, A1)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
