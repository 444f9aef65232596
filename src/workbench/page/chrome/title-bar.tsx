/** The spreadsheet's name, and what kind of place this is. */
import type { JSX } from 'preact';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { Person } from './person';

export function TitleBar(): JSX.Element {
  const workbench = useWorkbench();
  const snapshot = useApp((state) => state.snapshot);
  const connected = useApp((state) => state.connected);
  const pending = useApp((state) => state.pending > 0 || state.snapshot?.computing === true);
  const state = !connected ? WORDS.reconnecting : pending ? WORDS.saving : WORDS.saved;
  return (
    <div class="title-bar">
      <span class="title-icon" aria-hidden="true" />
      <h1 class="title-name">
        <button
          type="button"
          class="title-rename"
          title={PANEL_WORDS.renameHint}
          onClick={() => {
            workbench.store.set({ question: { kind: 'rename spreadsheet' } });
          }}
        >
          {snapshot?.name}
        </button>
      </h1>
      <span class="title-badge" title={WORDS.workbenchHint}>
        {WORDS.workbench}
      </span>
      <span class={connected ? 'title-state' : 'title-state title-state-lost'} role="status">
        {state}
      </span>
      <button
        type="button"
        class="title-place"
        title={WORDS.spreadsheetSettings}
        onClick={() => {
          workbench.store.set({ question: { kind: 'settings' } });
        }}
      >
        {snapshot?.timeZone} · {snapshot?.locale}
      </button>
      <Person />
    </div>
  );
}
