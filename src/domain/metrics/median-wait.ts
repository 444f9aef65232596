/** How long somebody waited: `days` when it ended, longer than `days` while it is still open. */
export interface Wait {
  readonly days: number;
  readonly open: boolean;
}

/**
 * The middle of the waits in their order, an open one after the closed ones of as many days; of an even number the mean
 * of the two in the middle, open if one of them is. Undefined for none.
 */
export function medianWait(waits: readonly Wait[]): Wait | undefined {
  const inOrder = [...waits].sort((a, b) => a.days - b.days || Number(a.open) - Number(b.open));
  const upper = inOrder[Math.floor(inOrder.length / 2)];
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1];
  if (!upper || !lower) return undefined;
  return { days: (lower.days + upper.days) / 2, open: lower.open || upper.open };
}
