/** How long somebody waited: whole `days` when it ended, longer than `days` while it is still open. */
export interface Wait {
  readonly days: number;
  readonly open: boolean;
}

/**
 * The middle of the waits in their order, an open one after the closed ones of as many days; of an even number the mean
 * of the two in the middle, open if one of them is. Undefined for none.
 */
export function medianWait(waits: readonly Wait[]): Wait | undefined {
  // Twice the days, and one more for an open wait: numbers alone are sorted many times faster. No `Number` for each of
  // them: where a host stands behind the global object, it takes long to look one up.
  const inOrder = Int32Array.from(waits, ({ days, open }) => 2 * days + (open ? 1 : 0)).sort();
  const upper = inOrder[Math.floor(inOrder.length / 2)];
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1];
  if (upper === undefined || lower === undefined) return undefined;
  return { days: ((lower >> 1) + (upper >> 1)) / 2, open: ((lower | upper) & 1) === 1 };
}
