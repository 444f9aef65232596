import type { CellView, SheetView } from '../../../src/workbench/protocol';
import { figuresOf } from '../../../src/workbench/page/chrome/figures';
import { currencyFormat, currencySign, withPlaces } from '../../../src/workbench/page/chrome/formats';
import { blockToHtml } from '../../../src/workbench/page/grid/clipboard-html';
import { CellCache } from '../../../src/workbench/page/state/cell-cache';

const SHEET = { id: 7, version: 1, rows: 100, columns: 26 } as SheetView;
const PLACE = { row: 2, column: 3 };

function cell(display: string, more: Partial<CellView> = {}): CellView {
  return { ...PLACE, display, input: display, kind: 'number', ...more };
}

describe('what was typed', () => {
  let version: number;
  let cache: CellCache;
  const shown = (): CellView | undefined => cache.get(7, PLACE);
  const load = async (): Promise<void> => {
    cache.need({ ...SHEET, version }, { ...PLACE, rows: 1, columns: 1 });
    await new Promise((resolve) => setImmediate(resolve));
  };

  beforeEach(async () => {
    version = 1;
    cache = new CellCache(
      () =>
        Promise.resolve({ version, cells: [cell(`server ${String(version)}`, { style: { bold: true } })] }),
      () => undefined,
    );
    await load();
  });

  it('shows at once, in the looks of its cell', () => {
    cache.echo(7, PLACE, [['new']]);

    expect(shown()).toMatchObject({ display: 'new', input: 'new', kind: 'text', style: { bold: true } });
  });

  it('stays until the cells of the version that has it are here', async () => {
    const settle = cache.echo(7, PLACE, [['new']]);
    version = 2;
    settle(2);
    const before = shown()?.display;
    await load();

    expect([before, shown()?.display]).toEqual(['new', 'server 2']);
  });

  it('goes at once where it was refused', () => {
    cache.echo(7, PLACE, [['new']])(0);

    expect(shown()?.display).toBe('server 1');
  });

  it('gives way to what is typed over it, whichever is answered first', () => {
    const settle = cache.echo(7, PLACE, [['first']]);
    cache.echo(7, PLACE, [['second']]);
    settle(0);

    expect(shown()?.display).toBe('second');
  });

  it('covers a block, and a formula says that it is being computed', () => {
    cache.echo(7, { row: 1, column: 3 }, [['12'], ['=1+1']]);

    expect([cache.get(7, { row: 1, column: 3 })?.kind, shown()?.display, shown()?.input]).toEqual([
      'number',
      'Loading...',
      '=1+1',
    ]);
  });
});

describe('figuresOf', () => {
  it('adds the numbers themselves, whatever is shown of them', () => {
    const cells = [
      cell('1.33', { value: 1.3333 }),
      cell('1.234,50 €', { value: 1234.5 }),
      cell('-2', { value: -2 }),
    ];

    expect(figuresOf(cells)).toEqual({ sum: 1233.8333, numbers: 3, count: 3 });
  });

  it('counts texts and leaves out what is empty', () => {
    const cells = [cell('word', { kind: 'text' }), cell('', { kind: 'empty' }), cell('3', { value: 3 })];

    expect(figuresOf(cells)).toEqual({ sum: 3, numbers: 1, count: 2 });
  });
});

describe('currencySign', () => {
  it.each([
    ['en_US', '$'],
    ['de_DE', '€'],
    ['en_GB', '£'],
    ['ja_JP', '¥'],
  ])('of %s is %s', (locale, sign) => {
    expect(currencySign(locale)).toBe(sign);
  });
});

describe('withPlaces', () => {
  it.each([
    ['', 1, '0.0'],
    ['0.0', 1, '0.00'],
    ['0.0', -1, '0'],
    ['0', -1, '0'],
    ['#,##0.00', -1, '#,##0.0'],
    ['0.00%', 1, '0.000%'],
    ['"$"#,##0.00', 1, '"$"#,##0.000'],
    ['#,##0.00 "€"', -1, '#,##0.0 "€"'],
  ] as const)('turns %j by %d into %j', (format, by, result) => {
    expect(withPlaces(format, by)).toBe(result);
  });
});

describe('currencyFormat', () => {
  it.each([
    ['en_US', '"$"#,##0.00'],
    ['de_AT', '#,##0.00 "€"'],
    ['en_GB', '"£"#,##0.00'],
  ])('of %s is %s', (locale, format) => {
    expect(currencyFormat(locale)).toBe(format);
  });
});

describe('blockToHtml', () => {
  it('carries looks and formulas, and lets nothing through as markup', () => {
    const html = blockToHtml(
      [
        [cell('<b>"', { kind: 'text', style: { bold: true, background: '#fff' } }), undefined],
        [cell('2\n3', { input: '=1&"x"' })],
      ],
      undefined,
    );

    expect(html).toBe(
      '<meta charset="utf-8"><table><tbody>' +
        '<tr><td style="font-weight:bold;background-color:#fff">&lt;b&gt;&quot;</td><td></td></tr>' +
        '<tr><td data-formula="=1&amp;&quot;x&quot;">2<br>3</td></tr></tbody></table>',
    );
  });

  it('says where it comes from, if it is a copy of this workbench', () => {
    const source = { session: 's', sheetId: 7, box: { ...PLACE, rows: 1, columns: 1 }, cut: false };

    expect(blockToHtml([[undefined]], source)).toContain(
      'data-workbench="{&quot;session&quot;:&quot;s&quot;',
    );
  });
});
