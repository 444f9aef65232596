import { columnBlocks } from '../../src/addon/use-cases/column-blocks';

const never = () => undefined;

describe('columnBlocks', () => {
  it('joins cells below one another into one block', () => {
    const cells = [4, 2, 3].map((row) => ({ row, cell: `r${String(row)}` }));

    expect(columnBlocks(cells, never)).toEqual([{ firstRow: 2, cells: ['r2', 'r3', 'r4'] }]);
  });

  it('keeps cells apart that are not', () => {
    const cells = [2, 5].map((row) => ({ row, cell: 'x' }));

    expect(columnBlocks(cells, () => 'standing')).toHaveLength(2);
  });

  it('bridges gaps with what stands there rather than making many blocks', () => {
    const cells = Array.from({ length: 30 }, (_, index) => ({ row: 2 + 2 * index, cell: 'x' }));

    const [block, ...more] = columnBlocks(cells, (row) => `s${String(row)}`);

    expect(more).toEqual([]);
    expect(block?.cells.slice(0, 4)).toEqual(['x', 's3', 'x', 's5']);
  });

  it('never bridges a cell that cannot be written back as it is', () => {
    const cells = Array.from({ length: 30 }, (_, index) => ({ row: 2 + 2 * index, cell: 'x' }));

    expect(columnBlocks(cells, (row) => (row === 31 ? undefined : 's'))).toHaveLength(2);
  });
});
