import type { CellGrid } from '../../domain/cells/cells';
import type { FollowUpState, Language } from '../../domain/cells/vocabulary';
import { keyParts } from '../../domain/follow-ups/follow-up-key';
import { isUndecided } from '../../domain/follow-ups/sending-order';
import { oneLine } from '../../domain/follow-ups/mail-text';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import { readFollowUps } from '../../domain/reading/read-follow-ups';
import { followUpWords } from '../../domain/words';
import { sendingWords } from '../../domain/words/sending';
import type { Languages } from './answer';
import { Claims } from './claims';
import { RapportFault } from './fault';
import { HeldProperties } from './held-properties';
import type { StoredTexts } from './install-record';
import { NoContactList } from './no-contact-list';
import type { DraftBox } from './mailbox';
import { readOutboxRows } from './outbox-window';
import type { Dialogs, HourlyPorts, Tables } from './ports';
import { reEnterFormulas } from './re-enter-formulas';
import type { Selection } from './selection';
import { sendBatch, settleBatches } from './send-batch';
import { SendRun } from './send-run';
import { SendState, type SendingWish } from './send-state';
import { readSendView } from './send-view';
import { isMessage, readSettledView } from './settled-view';
import { underLock } from './under-lock';

export interface SelectedPorts extends HourlyPorts {
  readonly dialogs: Dialogs;
  readonly selection: Selection;
  /** The sheet in front, taken for the outbox. */
  readonly tablesInFront: Tables;
  /** What stands for the account of the owner. @throws RapportFault where these properties are not those of a spreadsheet that is set up. */
  readonly ownerIn: (properties: StoredTexts) => string | undefined;
  readonly account: () => string;
}

const PATIENCE = 30_000;
const NAMES_ASKED = 5;
const NAME_LENGTH = 60;
/** To take claims away costs a call for each; so many may wait for the hourly run. */
const CLAIMS_KEPT = 500;

/**
 * Sends the selected follow-ups at once, by the click of whoever selected them and from that account, after a question
 * that names how many and to whom. Day, hour and mode are the user's own choice here; answers, limits and the wish not
 * to be written to hold as ever.
 */
export function sendSelected(ports: SelectedPorts, languages: Languages): void {
  const { reader } = languages;
  const { selected: words } = sendingWords(reader);
  const { dialogs } = ports;
  if (isMailboxOfAnother(ports)) return dialogs.tell(words.title, words.notOwner);
  const open = candidatesIn(ports);
  if (!open) return dialogs.tell(words.title, words.notThere);
  const rows = open.filter(({ key }) => isMessage(key));
  const why = open.length === 0 ? words.notPlanned : followUpWords(reader).waiting.reminderOnly;
  if (rows.length === 0) return dialogs.tell(words.title, `${words.nothing} ${why}`);
  const names = [...new Set(rows.map(({ person }) => oneLine(person, NAME_LENGTH)))].filter(
    (name) => name !== '',
  );
  const more = Math.max(0, names.length - NAMES_ASKED);
  if (!dialogs.confirm(words.title, words.question(rows.length, names.slice(0, NAMES_ASKED), more))) return;
  // Only now: whoever is asked may think for a long time.
  const startedAt = ports.clock.now();
  const said = underLock(ports.lock, PATIENCE, () => {
    const state = sendRows(rows, ports, { languages, startedAt });
    return state ? inWords(rows, state, reader) : words.notThere;
  });
  dialogs.tell(words.title, said);
}

/** Answers stop a follow-up; they are in the mailbox of the owner, and in nobody else's. */
function isMailboxOfAnother({ mailbox, ownerIn, account, documentProperties }: SelectedPorts): boolean {
  const owner = mailbox.draftBox && ownerIn(documentProperties);
  return owner !== undefined && owner !== account();
}

/** @throws RapportFault where the spreadsheet is not set up. */
function isOutboxInFront({ selection, ownerIn }: SelectedPorts, properties: StoredTexts): boolean {
  ownerIn(properties);
  return selection.table === 'followUps';
}

/**
 * What may be sent, by the sheet in front alone: that it is the outbox is asked of the properties that are read under
 * the lock anyway, unless it does not look like one.
 * @returns undefined where nothing is selected in the outbox.
 */
function candidatesIn(ports: SelectedPorts): readonly FollowUpRow[] | undefined {
  let fault: RapportFault | undefined;
  try {
    if (ports.selection.rows.length > 0) return candidatesInFront(ports);
  } catch (error) {
    if (!(error instanceof RapportFault)) throw error;
    fault = error;
  }
  if (isOutboxInFront(ports, ports.documentProperties) && fault) throw fault;
  return undefined;
}

function candidatesInFront({
  tablesInFront,
  cellClock,
  selection,
  mailbox,
}: SelectedPorts): readonly FollowUpRow[] {
  const selected = new Set(selection.rows);
  const [first = 2, last = first] = [selection.rows[0], selection.rows[selection.rows.length - 1]];
  const candidates = (grid: CellGrid): readonly FollowUpRow[] => {
    const { rows } = readFollowUps(grid, { clock: cellClock, dayStartHours: 0 });
    return rows.filter((row) => selected.has(row.row) && mayBeSent(row, mailbox.draftBox !== undefined));
  };
  const mattering = (grid: CellGrid): readonly number[] => candidates(grid).map(({ row }) => row);
  return candidates(readOutboxRows(tablesInFront, { first, last }, mattering)).filter(({ row }) => selection.isShown(row)); // prettier-ignore
}

function mayBeSent(row: FollowUpRow, hasDrafts: boolean): boolean {
  return keyParts(row.key) !== undefined && (isUndecided(row) || (hasDrafts && row.state === 'draftReady'));
}

interface SelectedWish {
  readonly languages: Languages;
  readonly startedAt: Date;
}

/** @returns undefined where the sheet in front is not the outbox. */
function sendRows(
  rows: readonly FollowUpRow[],
  given: SelectedPorts,
  { languages, startedAt }: SelectedWish,
): SendState | undefined {
  const properties = given.documentProperties.all();
  if (!isOutboxInFront(given, properties)) return undefined;
  const wish: SendingWish = { language: languages.sheet, startedAt };
  const documentProperties = new HeldProperties(given.documentProperties, properties);
  const ports = { ...given, documentProperties };
  const { mailbox } = ports;
  const claims = new Claims(documentProperties, properties);
  const noContact = new NoContactList(ports, properties);
  const asked = new Set(rows.map(({ key }) => key));
  // Answers in the mailbox are told by the days of what is followed up, which only the Log knows.
  const settled = mailbox.draftBox ? undefined : readSettledView(ports, asked);
  const view = settled ?? readSendView(ports, wish.language);
  const state = new SendState(ports, wish, claims, noContact, view, properties);
  // Where no hourly run does it.
  const isLong = claims.count > CLAIMS_KEPT;
  settleBatches(state, (key) => isLong || asked.has(key));
  try {
    if (mailbox.draftBox) sendDrafts(state, mailbox.draftBox, rows);
    else sendBatch(state, rows);
    tellEnds(state, rows);
  } finally {
    if (state.save()) freshen(ports);
  }
  return state;
}

function sendDrafts(state: SendState, box: DraftBox, rows: readonly FollowUpRow[]): void {
  const isDrafted = ({ key }: FollowUpRow): boolean => {
    const draftId = state.claims.of(key)?.draftId;
    return draftId !== undefined && box.draft(draftId) !== undefined;
  };
  const run = new SendRun(state, box, {
    // A draft that is gone, or in another account, is for the next hourly run to tell of.
    wants: (row) => {
      const hasClaim = state.claims.of(row.key) !== undefined;
      return mayBeSent(row, hasClaim) && (!hasClaim || isDrafted(row));
    },
    waits: () => (state.view.settings.stopSending ? 'stopped' : undefined),
    modeOf: () => 'send',
    sendsOwn: true,
  });
  for (const { key } of rows) if (!state.isTimeUp) run.write(key);
}

/** Nothing is read again for it, nor noted: the next hourly run sees that the sheet is another one, and looks. */
function freshen(ports: SelectedPorts): void {
  ports.pulse.beat(ports.ids.next());
  // It ends with a look at all formulas, or with a flush.
  reEnterFormulas(ports, ['sheet']);
  ports.lock.seen();
}

/** Whoever has selected a row that is over is told so now, not by the next hourly run. */
function tellEnds({ marks, view }: SendState, rows: readonly FollowUpRow[]): void {
  for (const row of rows) {
    const end = marks.of(row.key) ? undefined : view.endOf(row);
    if (end) marks.ended(row, end);
  }
}

function inWords(rows: readonly FollowUpRow[], state: SendState, reader: Language): string {
  const { selected: words } = sendingWords(reader);
  const states = rows.map(({ key }) => state.marks.of(key)?.state);
  const count = (wanted: FollowUpState): number => states.filter((each) => each === wanted).length;
  const [sent, unsure] = [count('sent'), count('check')];
  const left = rows.length - sent - unsure;
  return [
    sent === 0 ? words.nothing : words.sent(sent),
    unsure === 0 ? '' : words.unsure(unsure),
    left === 0 ? '' : words.left(left),
    state.isTimeUp ? words.timeIsUp : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}
