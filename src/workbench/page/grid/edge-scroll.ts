/** Scrolls on while the mouse is dragged beyond the sheet's edge, the faster the further it is out there. */
import type { RefObject } from 'preact';

const SLOWEST = 4;
const FASTEST = 40;
/** A little inside the edge, where a cell surely is. */
const INSIDE = 4;

export class EdgeScroll {
  private frame: number | undefined;
  private event: MouseEvent | undefined;

  constructor(
    private readonly scroller: RefObject<HTMLElement | null>,
    /** What lies under the nearest point inside, after each step. */
    private readonly onStep: (reached: Element | null, event: MouseEvent) => void,
  ) {}

  follow(event: MouseEvent): void {
    this.event = event;
    this.frame ??= requestAnimationFrame(this.step);
  }

  stop(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  private readonly step = (): void => {
    this.frame = undefined;
    const { event } = this;
    const element = this.scroller.current;
    if (!event || !element) return;
    const { left, top } = element.getBoundingClientRect();
    const x = beyond(event.clientX, left, left + element.clientWidth);
    const y = beyond(event.clientY, top, top + element.clientHeight);
    if (x === 0 && y === 0) return;
    element.scrollBy(x, y);
    this.onStep(nearest(element, event), event);
    this.frame = requestAnimationFrame(this.step);
  };
}

/** Pixels of one step; 0 inside. */
function beyond(at: number, from: number, to: number): number {
  const out = at < from ? at - from : Math.max(0, at - to);
  return out === 0 ? 0 : Math.sign(out) * Math.min(FASTEST, Math.max(SLOWEST, Math.abs(out) / 3));
}

/** The heads and the frozen rows lie over the cells that scroll. */
function nearest(element: HTMLElement, { clientX, clientY }: MouseEvent): Element | null {
  const { left, top } = element.getBoundingClientRect();
  const covered = element.querySelector('.pane-frozen')?.getBoundingClientRect().bottom ?? top;
  const heads = element.querySelector('.corner')?.getBoundingClientRect().right ?? left;
  const within = (at: number, from: number, to: number): number =>
    Math.min(to - INSIDE, Math.max(from + INSIDE, at));
  return document.elementFromPoint(
    within(clientX, clientX < left ? heads : left, left + element.clientWidth),
    within(clientY, clientY < top ? covered : top, top + element.clientHeight),
  );
}
