/** Where popups that the keyboard opens appear. */
import type { ScreenPoint } from '../state/app-state';

/** Under the active cell, in the window's pixels. */
export function popupPoint(): ScreenPoint {
  const mark = document.querySelector('.mark-active') ?? document.querySelector('#grid');
  const { left = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
  return { left: Math.max(0, left), top: bottom };
}
