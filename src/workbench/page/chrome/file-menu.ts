/** What the File menu offers. */
import { PANEL_WORDS } from '../panel-words';
import type { WorkbenchWindow } from '../state/workbench-window';
import { WORDS } from '../words';
import type { Entry } from './menu-model';

export function fileEntries(workbench: WorkbenchWindow): readonly Entry[] {
  const ask = (question: NonNullable<WorkbenchWindow['state']['question']>) => (): void => {
    workbench.store.set({ question });
  };
  return [
    { kind: 'action', label: PANEL_WORDS.rename, run: ask({ kind: 'rename spreadsheet' }) },
    {
      kind: 'submenu',
      label: PANEL_WORDS.download,
      entries: [
        {
          kind: 'action',
          label: PANEL_WORDS.downloadCsv,
          run: () => {
            downloadSheet(workbench.state.sheetId);
          },
        },
      ],
    },
    { kind: 'separator' },
    { kind: 'action', label: WORDS.settings, run: ask({ kind: 'settings' }) },
    { kind: 'separator' },
    { kind: 'action', label: PANEL_WORDS.startOver, run: ask({ kind: 'start over' }) },
  ];
}

function downloadSheet(sheetId: number): void {
  const link = document.createElement('a');
  link.href = `/csv/${String(sheetId)}.csv`;
  link.download = '';
  link.click();
}
