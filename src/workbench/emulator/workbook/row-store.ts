import { copyOfRow, emptyRow, type GridRow } from './grid-row';

/** Rows that follow each other, shared by checkpoints until one of them is written. */
interface Chunk {
  readonly owner: object;
  readonly rows: (GridRow | undefined)[];
}

/** A store's rows as they were; costs one reference for each chunk of rows. */
export type RowChunks = readonly Chunk[];

const BITS = 9;
const CHUNK_ROWS = 1 << BITS;
const MASK = CHUNK_ROWS - 1;

/**
 * The rows of a sheet in chunks that are copied when they are first written after a checkpoint: remembering
 * 100,000 rows costs 200 references, and a later write copies one chunk's references and one row.
 */
export class RowStore {
  private chunks: Chunk[] = [];
  private owner = {};
  private count = 0;

  /** Up to the last row that ever had something. */
  get length(): number {
    return this.count;
  }

  /** A row without content is undefined. Not to be changed: see `forWrite`. */
  at(row: number): GridRow | undefined {
    return this.chunks[(row - 1) >> BITS]?.rows[(row - 1) & MASK];
  }

  forWrite(row: number): GridRow {
    const rows = this.chunkForWrite((row - 1) >> BITS).rows;
    const index = (row - 1) & MASK;
    const known = rows[index];
    if (known?.owner === this.owner) return known;
    while (rows.length < index) rows.push(undefined);
    const own = known ? copyOfRow(known, this.owner) : emptyRow(this.owner);
    rows[index] = own;
    this.count = Math.max(this.count, row);
    return own;
  }

  newRow(): GridRow {
    return emptyRow(this.owner);
  }

  /** All rows by number less one. */
  all(): (GridRow | undefined)[] {
    return rowsOf(this.chunks, this.count);
  }

  replace(rows: readonly (GridRow | undefined)[]): void {
    this.chunks = [];
    for (let from = 0; from < rows.length; from += CHUNK_ROWS)
      this.chunks.push({ owner: this.owner, rows: rows.slice(from, from + CHUNK_ROWS) });
    this.count = rows.length;
  }

  /** What stands in the store now stays as it is; later writes make copies. */
  share(): RowChunks {
    this.owner = {};
    return [...this.chunks];
  }

  adopt(chunks: RowChunks): void {
    this.owner = {};
    this.chunks = [...chunks];
    this.count = lengthOf(chunks);
  }

  private chunkForWrite(index: number): Chunk {
    while (this.chunks.length < index) this.fill();
    const known = this.chunks[index];
    if (known?.owner === this.owner) return known;
    const own = { owner: this.owner, rows: known ? known.rows.slice() : [] };
    this.chunks[index] = own;
    return own;
  }

  private fill(): void {
    this.chunks.push({ owner: this.owner, rows: [] });
  }
}

export function lengthOf(chunks: RowChunks): number {
  const last = chunks[chunks.length - 1];
  return last ? (chunks.length - 1) * CHUNK_ROWS + last.rows.length : 0;
}

/** The rows of a checkpoint by number less one. */
export function rowsOf(chunks: RowChunks, count = lengthOf(chunks)): (GridRow | undefined)[] {
  const rows = new Array<GridRow | undefined>(count).fill(undefined);
  chunks.forEach((chunk, index) => {
    chunk.rows.forEach((row, offset) => {
      if (row) rows[index * CHUNK_ROWS + offset] = row;
    });
  });
  return rows;
}

/** Visits the rows that are not the very same in both; what is shared is skipped by the chunk. */
export function differingRows(
  first: RowChunks,
  second: RowChunks,
  visitor: (row: number, first: GridRow | undefined, second: GridRow | undefined) => void,
): void {
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const one = first[index]?.rows ?? [];
    const other = second[index]?.rows ?? [];
    if (first[index] === second[index]) continue;
    for (let offset = 0; offset < Math.max(one.length, other.length); offset++) {
      if (one[offset] !== other[offset]) visitor(index * CHUNK_ROWS + offset + 1, one[offset], other[offset]);
    }
  }
}
