/** The whole page. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { AddOnDialog } from './chrome/add-on-dialog';
import { Begin } from './chrome/begin';
import { FormulaBar } from './chrome/formula-bar';
import { MenuBar } from './chrome/menu-bar';
import { Notes } from './chrome/notes';
import { PageQuestion } from './chrome/page-question';
import { SheetTabs } from './chrome/sheet-tabs';
import { SidebarFrame } from './chrome/sidebar-frame';
import { TitleBar } from './chrome/title-bar';
import { Toolbar } from './chrome/toolbar';
import { Welcome } from './chrome/welcome';
import { GridCommands } from './grid/commands';
import { Grid } from './grid/grid';
import { WorkbenchBar } from './panel/workbench-bar';
import { Popups } from './popup/popups';
import { goToNextRegion } from './regions';
import { currentSheet } from './state/app-state';
import { useApp, useWorkbench } from './state/context';
import { WORDS } from './words';

export function App(): JSX.Element {
  const workbench = useWorkbench();
  const grid = useMemo(() => new GridCommands(workbench), [workbench]);
  const snapshot = useApp((state) => state.snapshot);
  usePage();
  if (!snapshot) return <p class="opening">{WORDS.opening}</p>;
  return (
    <div class="app">
      <header class="app-head">
        <TitleBar />
        <MenuBar grid={grid} />
        <Toolbar grid={grid} />
      </header>
      <div class="app-body">
        <div class="app-left">
          <main class="app-main">
            <FormulaBar grid={grid} />
            <SheetArea grid={grid} />
            <SheetTabs grid={grid} />
            <Popups grid={grid} />
            <span id="leave-grid" class="read-only-text">
              {WORDS.leaveGrid}
            </span>
          </main>
          <WorkbenchBar />
        </div>
        {snapshot.sidebar && (
          <SidebarFrame title={snapshot.sidebar.title} documentKey={snapshot.sidebar.key} />
        )}
      </div>
      <Dialogs />
    </div>
  );
}

function SheetArea({ grid }: { readonly grid: GridCommands }): JSX.Element {
  const sheet = useApp(currentSheet);
  return (
    <div class="sheet-area" data-region>
      {sheet && <Grid key={sheet.id} sheet={sheet} grid={grid} />}
      <Welcome />
      <Notes />
    </div>
  );
}

function Dialogs(): JSX.Element {
  const dialog = useApp((state) => state.snapshot?.dialog) ?? null;
  const question = useApp((state) => state.question);
  if (question) return <PageQuestion question={question} />;
  // The same alert shown twice is two dialogs.
  return dialog ? <AddOnDialog key={JSON.stringify(dialog)} dialog={dialog} /> : <Begin />;
}

/** The page's title, and F6, which goes from part to part. */
function usePage(): void {
  const name = useApp((state) => state.snapshot?.name);
  useEffect(() => {
    document.title = name === undefined ? WORDS.pageTitle : `${name} – ${WORDS.pageTitle}`;
  }, [name]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'F6' && goToNextRegion(event.shiftKey ? -1 : 1)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
