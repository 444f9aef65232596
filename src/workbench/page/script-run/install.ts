/** Runs in the sidebar's frame before the add-on's own scripts, and puts google.script where they expect it. */
import { CallQueue } from './call-queue';
import { holdKeyboard, TAKES_KEYBOARD } from './hold-keyboard';
import type { FrameMessage, PageMessage } from './messages';
import { makeRunner } from './runner';
import { installVirtualClock } from './virtual-clock';

export function install(names: readonly string[], now: number): void {
  // The frame's own origin is opaque, but its address names the page's.
  const { origin, search } = window.location;
  const send = (message: FrameMessage): void => {
    window.parent.postMessage(message, origin);
  };
  const queue = new CallQueue(send);
  const moveClock = installVirtualClock(globalThis, now);
  window.addEventListener('message', ({ source, data }: MessageEvent<PageMessage | undefined>) => {
    if (source !== window.parent) return;
    if (data?.rapport === 'answer') queue.receive(data);
    else if (data?.rapport === 'clock') moveClock(data.now);
  });
  if (!search.endsWith(TAKES_KEYBOARD)) holdKeyboard(window);
  // Keys that are pressed in a frame never reach the page around it.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      send({ rapport: 'leave', by: event.shiftKey ? -1 : 1 });
    },
    { capture: true },
  );
  const script = { run: makeRunner(names, queue), host: makeHost(send, origin) };
  Object.defineProperty(window, 'google', { value: { script }, configurable: true });
}

function makeHost(send: (message: FrameMessage) => void, origin: string): object {
  const ignored = (): void => {
    // Sizes are a dialog's; a sidebar's are fixed.
  };
  return {
    origin,
    close: () => {
      send({ rapport: 'close' });
    },
    editor: {
      focus: () => {
        send({ rapport: 'focus-editor' });
      },
    },
    setHeight: ignored,
    setWidth: ignored,
  };
}
