import { CellError, type StoredValue } from './cell-value';

/** Numbers before texts before logical values before errors; blanks come last in either direction. */
export function compareValues(first: StoredValue, second: StoredValue, direction: 1 | -1): number {
  const ranks = [rankOf(first), rankOf(second)] as const;
  if (ranks[0] === BLANK || ranks[1] === BLANK) return ranks[0] - ranks[1];
  if (ranks[0] !== ranks[1]) return (ranks[0] - ranks[1]) * direction;
  return compareAlike(first, second) * direction;
}

const BLANK = 4;

function rankOf(value: StoredValue): number {
  if (value === '') return BLANK;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compareAlike(first: StoredValue, second: StoredValue): number {
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  const [one, other] = [first, second].map((value) =>
    (value instanceof CellError ? value.code : String(value)).toLowerCase(),
  );
  return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;
}
