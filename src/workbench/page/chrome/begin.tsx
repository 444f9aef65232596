/** The first question of a new workbench, and the progress of what takes its time. */
import type { JSX } from 'preact';
import type { Beginning, LongWorkView } from '../../protocol';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import { Modal } from './modal';

/** Above everything but the add-on's own dialogs; nothing where there is nothing to ask or to wait for. */
export function Begin(): JSX.Element | null {
  const fresh = useApp((state) => state.snapshot?.fresh ?? false);
  const work = useApp((state) => state.snapshot?.work ?? null);
  if (work) return <Working work={work} />;
  return fresh ? <BeginQuestion /> : null;
}

const WAYS: readonly { readonly how: Beginning; readonly title: string; readonly text: string }[] = [
  { how: 'example', title: PANEL_WORDS.beginExample, text: PANEL_WORDS.beginExampleText },
  { how: 'empty', title: PANEL_WORDS.beginEmpty, text: PANEL_WORDS.beginEmptyText },
];

function BeginQuestion(): JSX.Element {
  const workbench = useWorkbench();
  const begin = (how: Beginning): void => {
    void workbench.act('begin', { with: how }).then(() => {
      workbench.focusGrid();
    });
  };
  return (
    <Modal
      title={PANEL_WORDS.beginTitle}
      role="dialog"
      wide
      onClose={() => {
        begin('empty');
      }}
    >
      <p id="modal-body" class="modal-body">
        {PANEL_WORDS.beginText}
      </p>
      <div class="begin-ways">
        {WAYS.map(({ how, title, text }, index) => (
          <button
            key={how}
            type="button"
            class="begin-way"
            {...(index === 0 ? { 'data-first': true } : {})}
            onClick={() => {
              begin(how);
            }}
          >
            <strong>{title}</strong>
            <span>{text}</span>
          </button>
        ))}
      </div>
      <Notices />
      <p class="hint begin-later">{PANEL_WORDS.beginLater}</p>
    </Modal>
  );
}

/** The dialog lies over the corner in which they stand otherwise. */
function Notices(): JSX.Element {
  const notices = useApp((state) => state.snapshot?.notices) ?? [];
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} class="begin-notice">
          {notice}
        </p>
      ))}
    </>
  );
}

function Working({ work }: { readonly work: LongWorkView }): JSX.Element {
  const title = work.what === 'example' ? PANEL_WORDS.loadingExample : PANEL_WORDS.timePasses;
  return (
    <Modal title={title} role="dialog" onClose={() => undefined}>
      <p id="modal-body" class="modal-body begin-progress" tabIndex={-1} data-first>
        <progress aria-label={PANEL_WORDS.progress} value={work.done} max={work.of} />
      </p>
    </Modal>
  );
}
