/** How long somebody waited: `days` when it ended, longer than `days` while it is still open. */
export interface Wait {
  readonly days: number;
  readonly open: boolean;
}

/** Twice the days, and one more for an open wait: a list of numbers is sorted many times faster, and is no object each. */
export function waitNumber(days: number, open: boolean): number {
  return 2 * days + (open ? 1 : 0);
}

export function isOpenWait(wait: number): boolean {
  return (wait & 1) === 1;
}

/**
 * The middle of the waits (as `waitNumber`) in their order, an open one after the closed ones of as many days; of an
 * even number the mean of the two in the middle, open if one of them is. Undefined for none.
 */
export function medianWait(waits: Int32Array): Wait | undefined {
  const inOrder = waits.slice().sort();
  const upper = inOrder[Math.floor(inOrder.length / 2)];
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1];
  if (upper === undefined || lower === undefined) return undefined;
  return { days: ((lower >> 1) + (upper >> 1)) / 2, open: isOpenWait(lower | upper) };
}
