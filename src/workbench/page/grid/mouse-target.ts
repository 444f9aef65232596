/** What of the grid lies under the pointer. */
import type { CellPosition } from './addresses';

export type Target =
  | {
      readonly part: 'cell';
      readonly position: CellPosition;
      readonly on: 'text' | 'arrow' | 'check' | 'filter';
    }
  | { readonly part: 'column'; readonly column: number; readonly edge: boolean }
  | { readonly part: 'row'; readonly row: number }
  | { readonly part: 'corner' }
  | { readonly part: 'fill handle' };

export function targetOf(element: EventTarget | null): Target | undefined {
  if (!(element instanceof Element)) return undefined;
  if (element.closest('[data-fill-handle]')) return { part: 'fill handle' };
  if (element.closest('[data-corner]')) return { part: 'corner' };
  const column = numberIn(element, 'data-column-head');
  if (column !== undefined) return { part: 'column', column, edge: element.closest('[data-edge]') !== null };
  const head = numberIn(element, 'data-row-head');
  if (head !== undefined) return { part: 'row', row: head };
  return cellTarget(element);
}

function cellTarget(element: Element): Target | undefined {
  const row = numberIn(element, 'data-row');
  const column = numberIn(element, 'data-column');
  if (row === undefined || column === undefined) return undefined;
  const parts = ['arrow', 'check', 'filter'] as const;
  const on = parts.find((part) => element.closest(`[data-${part}]`)) ?? 'text';
  return { part: 'cell', position: { row, column }, on };
}

function numberIn(element: Element, attribute: string): number | undefined {
  const value = element.closest(`[${attribute}]`)?.getAttribute(attribute);
  return value === null || value === undefined ? undefined : Number(value);
}
