/** F6 goes round the parts of the page: inside the grid, Tab belongs to the cells. */

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), a[href], input, textarea, iframe, [tabindex]:not([tabindex="-1"])';

/** @returns false where there is nowhere to go. */
export function goToNextRegion(by: 1 | -1): boolean {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  if (regions.length === 0) return false;
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + by + regions.length) % regions.length];
  const target =
    next?.querySelector<HTMLElement>('.editor-text') ?? next?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus({ preventScroll: true });
  return target !== null && target !== undefined;
}
