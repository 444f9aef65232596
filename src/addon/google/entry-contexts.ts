import type { Language } from '../../domain/cells/vocabulary';
import { MetricQuestion } from '../../domain/metrics/metric';
import { addOnWords } from '../../domain/words/add-on';
import { answer, type Languages } from '../use-cases/answer';
import { faultInWords, RapportFault, type Fault } from '../use-cases/fault';
import type { InsertPorts } from '../use-cases/insert-metric';
import { requireInstallRecord } from '../use-cases/install-record';
import { metricExplanation, metricValue, wordFirst, type ValueName } from '../use-cases/metric-data';
import type { WritingPorts } from '../use-cases/ports';
import type { Selection } from '../use-cases/selection';
import type { SelectedPorts } from '../use-cases/send-selected';
import type { SetUpPorts } from '../use-cases/set-up';
import { shownInCell, type Shown } from '../use-cases/shown-in-cell';
import type { RemovePorts } from '../use-cases/remove-rapport';
import type { Answer } from '../use-cases/sidebar-calls';
import { layoutServices, mailbox, readerLanguage, services, type Services } from './services';
import { UiDialogs } from './ui-dialogs';

/** When Google loaded the script for this execution, before any call that may have taken long. */
const BEGUN = new Date();

/** For the sidebar: whatever goes wrong becomes an answer in the user's language. */
export function answerInSidebar<T>(
  work: (services: Services, languages: Languages, begun: Date) => T,
): Answer<T> {
  const reader = readerLanguage();
  const languages = { reader, sheet: reader };
  return answer(languages, () => {
    const ready = services();
    // The tabs and headers that a message names are those of the sheet.
    languages.sheet = ready.sheetLanguage;
    requireInstallRecord(ready.record, ready.documentProperties);
    return work(ready, languages, BEGUN);
  });
}

type MenuPorts = WritingPorts & SetUpPorts & Omit<RemovePorts, 'userProperties'>;

export interface DialogContext {
  readonly ports: MenuPorts;
  readonly languages: Languages;
  readonly services: Services;
}

/** For menu items: a fault is told in a dialog. */
export function withDialogs(work: (context: DialogContext) => void): void {
  const ready = services();
  const layout = layoutServices();
  const languages = {
    reader: readerLanguage(),
    get sheet() {
      return ready.sheetLanguage;
    },
  };
  try {
    work({
      ports: { ...ready.writing, ...layout, spreadsheet: ready.spreadsheet },
      languages,
      services: ready,
    });
  } catch (error) {
    if (!(error instanceof RapportFault)) throw error;
    const text = faultInWords(error.fault, languages.reader, languages.sheet);
    layout.dialogs.tell(addOnWords(languages.reader).name, text);
  }
}

/** For menu items of a spreadsheet that is set up. */
export function withRecord(work: (ports: MenuPorts, languages: Languages) => void): void {
  withDialogs(({ ports, languages, services: { record } }) => {
    requireInstallRecord(record, ports.documentProperties);
    work(ports, languages);
  });
}

/** For menu items that write into the selected cell of a spreadsheet that is set up. */
export function withCell(work: (ports: InsertPorts, reader: Language) => void): void {
  withDialogs(({ languages, services: { record, documentProperties, selectedCell } }) => {
    requireInstallRecord(record, documentProperties);
    work({ dialogs: new UiDialogs(), cell: selectedCell() }, languages.reader);
  });
}

/** For menu items that do something with the selected rows of a spreadsheet that is set up. */
export function withSelection(
  work: (ports: MenuPorts & { readonly selection: Selection }, languages: Languages) => void,
): void {
  withDialogs(({ ports, languages, services: { record, selection } }) => {
    requireInstallRecord(record, ports.documentProperties);
    work({ ...ports, selection: selection() }, languages);
  });
}

/** For "Send selected", which asks by itself whether all is set up. */
export function withRowsInFront(
  work: (ports: MenuPorts & SelectedPorts, languages: Languages) => void,
): void {
  withDialogs(({ ports, languages, services: { recordIn, selection, tablesInFront } }) => {
    work(
      {
        ...ports,
        // Others get their mails under the account's name, not under the add-on's.
        mailbox: mailbox(languages.reader),
        selection: selection(),
        tablesInFront: tablesInFront(),
        ownerIn: (properties) => requireInstallRecord(recordIn(properties), properties).owner,
      },
      languages,
    );
  });
}

/** For a cell: a fault becomes the note of the cell's error, in the spreadsheet's language. */
export function metricInCell(name: ValueName, data: readonly unknown[], choice = ''): Shown {
  return inCell(({ writing, sheetLanguage }) =>
    shownInCell(metricValue(name, data, writing, { language: sheetLanguage, choice })),
  );
}

/** The same for a metric that takes a word before the data. */
export function chosenMetricInCell(name: ValueName, first: unknown, more: readonly unknown[]): Shown {
  const { word, data } = wordFirst(first, more);
  return metricInCell(name, data, word);
}

export function explanationInCell(first: unknown, more: readonly unknown[]): string {
  const { word, data } = wordFirst(first, more);
  return inCell(({ writing, sheetLanguage }) => metricExplanation(word, data, writing, sheetLanguage));
}

function inCell<T>(work: (services: Services) => T): T {
  const ready = services();
  try {
    return work(ready);
  } catch (error) {
    // A new one: the cell shows the message, and has no use for where in the script it came from.
    if (error instanceof MetricQuestion) throw new Error(error.message);
    if (!(error instanceof RapportFault)) throw error;
    const fault = ready.record ? error.fault : withoutRecord(error.fault);
    throw new Error(faultInWords(fault, ready.sheetLanguage, ready.sheetLanguage));
  }
}

// Where nothing was ever set up, it is not one tab that is missing.
function withoutRecord(fault: Fault): Fault {
  return fault.kind === 'tabMissing' ? { kind: 'notSetUp' } : fault;
}
