import type { Language } from '../../domain/cells/vocabulary';
import { addOnWords } from '../../domain/words/add-on';
import type { Dialogs, DocumentLock, MetricFormulas, PropertyStore, SpreadsheetFacts, TabMaker, Triggers } from './ports'; // prettier-ignore
import { mendFormulas } from './re-enter-formulas';
import { forgetDraft } from './save-draft';
import { underLock } from './under-lock';

export interface RemovePorts {
  readonly spreadsheet: SpreadsheetFacts;
  readonly maker: TabMaker;
  readonly formulas: MetricFormulas;
  readonly documentProperties: PropertyStore;
  readonly userProperties: PropertyStore;
  readonly lock: DocumentLock;
  readonly triggers: Triggers;
  readonly dialogs: Dialogs;
}

const PATIENCE = 10_000;

/** Takes away triggers, properties and the pulse's name; never a tab, a row or a cell. Asks first. */
export function removeRapport(ports: RemovePorts, reader: Language): void {
  const words = addOnWords(reader).remove;
  if (!ports.dialogs.confirm(words.title, words.question)) return;
  underLock(ports.lock, PATIENCE, () => {
    mendFormulas(ports);
    for (const { id } of ports.triggers.all()) ports.triggers.remove(id);
    forgetDraft(ports.userProperties, ports.spreadsheet.id);
    ports.maker.removePulse();
    ports.documentProperties.removeAll();
  });
  ports.dialogs.tell(words.done, `${words.stays} ${words.others}`);
}
