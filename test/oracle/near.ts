/** The answer with each number taken for the expected one at its place if it is no further from it than `tolerance`. */
export function near(actual: unknown, expected: unknown, tolerance: number): unknown {
  if (typeof actual === 'number' && typeof expected === 'number')
    return Math.abs(actual - expected) <= tolerance ? expected : actual;
  if (!Array.isArray(actual) || !Array.isArray(expected)) return actual;
  return actual.map((one: unknown, place) => near(one, expected[place], tolerance));
}
