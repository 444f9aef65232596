/** A share of fewer is no percentage: "1 of 3" says as much as is known. */
const LEAST_FOR_A_SHARE = 5;
/** From here on the share is said without its interval. */
const LEAST_WITHOUT_INTERVAL = 30;
/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The 95 % score interval of a proportion after Wilson (1927), without continuity correction; `n` at least 1. */
export function wilsonInterval(k: number, n: number): Interval {
  const p = k / n;
  const width = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  const centre = p + (Z * Z) / (2 * n);
  const scale = 1 + (Z * Z) / n;
  // The bounds of 0 and of all are exact; rounding would leave them at −1e-17 and at 0.9999….
  return {
    from: k === 0 ? 0 : (centre - width) / scale,
    to: k === n ? 1 : (centre + width) / scale,
  };
}

/** The fraction `k` of `n`, with its interval while `n` is small; undefined where `n` is too small for one. */
export function shareOf(
  k: number,
  n: number,
): { readonly share: number; readonly interval: Interval | undefined } | undefined {
  if (n < LEAST_FOR_A_SHARE) return undefined;
  return { share: k / n, interval: n < LEAST_WITHOUT_INTERVAL ? wilsonInterval(k, n) : undefined };
}

/** So many of all, with what `shareOf` knows of them. */
export interface Reached {
  readonly k: number;
  readonly share?: number | undefined;
  readonly interval?: Interval | undefined;
}
