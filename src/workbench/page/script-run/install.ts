/** Runs in the sidebar's frame before the add-on's own scripts, and puts google.script where they expect it. */
import { CallQueue } from './call-queue';
import type { FrameMessage, PageMessage } from './messages';
import { makeRunner } from './runner';

export function install(names: readonly string[]): void {
  // The frame's own origin is opaque, but its address names the page's.
  const { origin } = window.location;
  const send = (message: FrameMessage): void => {
    window.parent.postMessage(message, origin);
  };
  const queue = new CallQueue(send);
  window.addEventListener('message', (event: MessageEvent<PageMessage | undefined>) => {
    if (event.source === window.parent && event.data?.rapport === 'answer') queue.receive(event.data);
  });
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
