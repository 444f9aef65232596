import { addOnWords } from '../../domain/words/add-on';
import type { Language } from '../../domain/cells/vocabulary';
import { ensureTriggers, isForeignOwner } from './ensure-triggers';
import { readInstallRecord, requireInstallRecord, saveInstallRecord } from './install-record';
import type { Dialogs, DocumentLock, PropertyStore, SpreadsheetFacts, Triggers } from './ports';
import { underLock } from './under-lock';

export interface HandOverPorts {
  readonly spreadsheet: SpreadsheetFacts;
  readonly documentProperties: PropertyStore;
  readonly lock: DocumentLock;
  readonly triggers: Triggers;
  readonly dialogs: Dialogs;
  readonly account: () => string;
}

const PATIENCE = 10_000;

/**
 * Makes the current user the one who gets the daily mail and from whose account follow-ups go out. The former owner's
 * trigger, which nobody else can see, takes itself away when it runs next.
 */
export function handOver(ports: HandOverPorts, reader: Language): void {
  const { dialogs, triggers, documentProperties, spreadsheet } = ports;
  const words = addOnWords(reader).handOver;
  const record = requireInstallRecord(
    readInstallRecord(documentProperties, spreadsheet.id),
    documentProperties,
  );
  if (record.ownerTriggerId !== '' && !isForeignOwner(triggers, record)) {
    dialogs.tell(words.title, words.already);
    return;
  }
  if (!dialogs.confirm(words.title, words.question)) return;
  const isDone = underLock(ports.lock, PATIENCE, () => takeOver(ports));
  dialogs.tell(words.title, isDone ? words.done : addOnWords(reader).setUp.noTriggers);
}

function takeOver({ documentProperties, spreadsheet, triggers, account }: HandOverPorts): boolean {
  const record = requireInstallRecord(readInstallRecord(documentProperties, spreadsheet.id), documentProperties); // prettier-ignore
  const ownerTriggerId = ensureTriggers(triggers, '');
  if (ownerTriggerId === '') return false;
  saveInstallRecord(documentProperties, { ...record, ownerTriggerId, owner: account() });
  return true;
}
