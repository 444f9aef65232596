/** A custom function's cell while it is being computed. */
import type { CellView } from '../../protocol';

/** What Sheets shows meanwhile, in every language. */
export const LOADING = 'Loading...';

/** What passes in a moment does not break into lines, or rows would jump. */
export function wraps({ display, style }: CellView): boolean {
  return style?.wrap === true && display !== LOADING;
}
