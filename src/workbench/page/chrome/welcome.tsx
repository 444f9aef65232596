/** The first thing to do in an empty spreadsheet. */
import type { JSX } from 'preact';
import type { AppState } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';

/** The menu item that makes the add-on's sheets, as its onOpen calls it; the label may be in any language. */
const FIRST_STEP = 'setUp';

export function Welcome(): JSX.Element | null {
  const workbench = useWorkbench();
  const shown = useApp(isFirstStart);
  const first = useApp((state) => state.snapshot?.menu.find(({ handler }) => handler === FIRST_STEP)?.label);
  if (!shown || first === undefined) return null;
  const close = (): void => {
    workbench.store.set({ welcomeClosed: true });
    workbench.focusGrid();
  };
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{WORDS.welcomeTitle}</h2>
      <p>{WORDS.welcomeText(`${WORDS.extensions} → ${WORDS.addOn} → ${first}`)}</p>
      <p class="hint">{WORDS.welcomeMore}</p>
      <button type="button" class="icon-button welcome-close" aria-label={WORDS.close} onClick={close}>
        ×
      </button>
    </section>
  );
}

function isFirstStart({ snapshot, welcomeClosed }: AppState): boolean {
  if (!snapshot || welcomeClosed || snapshot.sidebar || snapshot.dialog) return false;
  return snapshot.sheets.every(({ lastRow }) => lastRow === 0);
}
