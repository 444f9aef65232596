import { factOf, type FactId } from '../../src/platform-facts';

/**
 * The name of a test that holds a fact about the platform: `it(fact('CF-03'), …)` or `describe(fact('CF-03'), …)`.
 * `npm run facts` finds tests by this call, so the id stands in it as a plain text.
 */
export function fact(id: FactId, aspect?: string): string {
  return `${id} ${factOf(id).says}${aspect === undefined ? '' : ` (${aspect})`}`;
}
