/** The add-on's sidebar: its real page in a frame that cannot touch the workbench. */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { goToNextRegion } from '../regions';
import { TAKES_KEYBOARD } from '../script-run/hold-keyboard';
import type { FrameMessage, PageMessage } from '../script-run/messages';
import { isFrameMessage } from '../script-run/messages';
import { useApp, useWorkbench } from '../state/context';
import type { WorkbenchWindow } from '../state/workbench-window';
import { WORDS } from '../words';

interface SidebarFrameProps {
  readonly title: string;
  readonly documentKey: string;
}

export function SidebarFrame({ title, documentKey }: SidebarFrameProps): JSX.Element {
  const workbench = useWorkbench();
  const frame = useRef<HTMLIFrameElement>(null);
  const takesKeyboard = useMemo(() => workbench.takeKeyboardFor(documentKey), [workbench, documentKey]);
  // Before the frame can load: its first call must find somebody listening.
  useLayoutEffect(() => {
    const listen = (event: MessageEvent<unknown>): void => {
      const source = frame.current?.contentWindow;
      if (!source || event.source !== source || !isFrameMessage(event.data)) return;
      void answerFrame(workbench, event.data, source);
    };
    window.addEventListener('message', listen);
    return () => {
      window.removeEventListener('message', listen);
    };
  }, [workbench]);
  const now = useApp((state) => state.snapshot?.now ?? 0);
  useLayoutEffect(() => {
    if (frame.current?.contentWindow) tell(frame.current.contentWindow, { rapport: 'clock', now });
  }, [now]);
  return (
    <aside class="sidebar" aria-label={WORDS.sidebar} data-region>
      <div class="sidebar-head">
        <h2 class="sidebar-title">{title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={WORDS.closeSidebar}
          onClick={() => {
            void workbench.act('close-sidebar', {});
            workbench.focusGrid();
          }}
        >
          ×
        </button>
      </div>
      <iframe
        key={documentKey}
        ref={frame}
        class="sidebar-frame"
        title={title}
        src={`/sidebar?${documentKey}${takesKeyboard ? `&${TAKES_KEYBOARD}` : ''}`}
        sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
        onLoad={() => {
          if (takesKeyboard) frame.current?.focus();
        }}
      />
    </aside>
  );
}

async function answerFrame(workbench: WorkbenchWindow, message: FrameMessage, frame: Window): Promise<void> {
  if (message.rapport === 'focus-editor') workbench.focusGrid();
  else if (message.rapport === 'leave') goToNextRegion(message.by);
  else if (message.rapport === 'close') await workbench.act('close-sidebar', {});
  else {
    workbench.sendPlace();
    const answer = await workbench.act('run', { name: message.name, args: message.args });
    const result = answer ?? { ok: false as const, error: WORDS.reconnecting };
    tell(frame, { rapport: 'answer', id: message.id, ...result });
  }
}

// The frame's origin is opaque, so no narrower target can be named; only the frame itself gets the message.
function tell(frame: Window, message: PageMessage): void {
  frame.postMessage(message, '*');
}
