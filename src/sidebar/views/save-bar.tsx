import type { JSX } from 'preact';
import type { SidebarWords } from '../../domain/words/sidebar';
import type { Logged, SidebarModel } from '../sidebar-model';
import { troubleMessage } from '../trouble-words';
import { loggedNames } from './logged-list';
import { useSidebar } from './sidebar-context';

/** Always in view: what became of the last try, and the button for the next. */
export function SaveBar(): JSX.Element {
  const { model, words } = useSidebar();
  const isSaving = model.phase !== 'editing';
  const [newest] = model.logged;
  return (
    <div class="save-bar">
      <div role="alert">{model.trouble && <p class="trouble">{troubleMessage(model.trouble, words)}</p>}</div>
      <div role="status">
        {newest && !model.trouble && !isSaving && <LoggedNow logged={newest} words={words} />}
      </div>
      <button
        type="submit"
        class="primary"
        aria-disabled={isSaving}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        title={words.saveKeys(isMac() ? '⌘ Enter' : words.controlEnter)}
      >
        {saveLabel(model.phase, words)}
      </button>
    </div>
  );
}

function LoggedNow({
  logged,
  words,
}: {
  readonly logged: Logged;
  readonly words: SidebarWords;
}): JSX.Element {
  const { meaning } = logged;
  return (
    <div class="saved">
      <p>
        <strong>{words.savedNames(loggedNames(logged, words))}</strong>
      </p>
      <p>
        {meaning.type === 'asked' && words.finding}
        {meaning.type === 'told' && meaning.sentence}
        {meaning.type === 'untold' && words.meaningLater}
      </p>
    </div>
  );
}

function saveLabel(phase: SidebarModel['phase'], words: SidebarWords): string {
  if (phase === 'slow') return words.stillSaving;
  return phase === 'saving' ? words.saving : words.save;
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
