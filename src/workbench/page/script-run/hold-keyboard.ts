/** In the address of a frame that may take the keyboard as soon as it has loaded. */
export const TAKES_KEYBOARD = 'keyboard';

/**
 * Keeps a page's own script from taking the keyboard out of the window around it, which a frame could do. Once the
 * person is in the frame, what the page last wanted has the keyboard, and its script may move it as it likes.
 */
export function holdKeyboard(frame: Window & typeof globalThis): void {
  const { prototype } = frame.HTMLElement;
  const real = Object.getOwnPropertyDescriptor(prototype, 'focus') ?? {};
  let wanted: HTMLElement | undefined;
  const note = (element: HTMLElement): void => {
    wanted = element;
  };
  Object.defineProperty(prototype, 'focus', {
    ...real,
    value(this: HTMLElement) {
      note(this);
    },
  });
  const release = (): void => {
    Object.defineProperty(prototype, 'focus', real);
    frame.setTimeout(() => {
      if (frame.document.activeElement === frame.document.body) wanted?.focus();
    });
  };
  frame.addEventListener('focus', release, { once: true });
}
