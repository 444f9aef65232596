import type { SendMode } from '../../domain/cells/vocabulary';
import { keyParts } from '../../domain/follow-ups/follow-up-key';
import { isOpenOn, modeOf, openRows } from '../../domain/follow-ups/sending-order';
import { waitsAt } from '../../domain/follow-ups/sending-limits';
import type { FollowUpRow, Settings } from '../../domain/reading/challenge-data';
import type { ChallengeGrids } from '../../domain/reading/read-challenge';
import { readFollowUps } from '../../domain/reading/read-follow-ups';
import { Claims } from './claims';
import { digestOf } from './figures-note';
import { clockNow, freshenFigures } from './freshen-figures';
import type { DraftBox } from './mailbox';
import { editedMark } from './marks';
import { NoContactList } from './no-contact-list';
import type { HourlyPorts } from './ports';
import { ClaimReconciliation } from './reconcile-claims';
import { settleBatches } from './send-batch';
import { SendRun } from './send-run';
import { SendState, type SendingWish } from './send-state';
import { readSendView, todayIn } from './send-view';
import { readGrids } from './snapshot';

/** One message that the mailbox refuses must not keep the others back; a mailbox that refuses all is left alone. */
const FAILURES = 3;

type SeenTables = Partial<Pick<ChallengeGrids, 'people' | 'followUps'>>;

/** What one run has to tell of itself. */
export interface SendingReport {
  /** Whether anything was written into the outbox. */
  readonly hasWritten: boolean;
  /** Whether follow-ups wait because Google allows no more mail today. */
  readonly heldBack: boolean;
}

/**
 * Settles what earlier runs have left open, fills in the messages that are due, and prepares or sends them where the
 * edition and Settings allow it; to be called under the document lock, after the refresh. What does not fit into this
 * run waits for the next one, and its row says why.
 * @param seen the tables as they stood a moment ago: they tell whether there is anything to do, and no more
 * @throws what the mailbox has thrown, after everything that was done is marked.
 */
export function sendDueFollowUps(
  ports: HourlyPorts,
  settings: Settings,
  wish: SendingWish,
  seen: SeenTables = {},
): SendingReport {
  const { tables, documentProperties, mailbox } = ports;
  const properties = documentProperties.all();
  const noContact = new NoContactList(ports, properties);
  const people = ['doNotContact', 'email', 'otherEmails'] as const;
  if (tables.has('people')) noContact.keep(seen.people ?? tables.read('people', people, []));
  const claims = new Claims(documentProperties, properties);
  if (!tables.has('followUps') || (claims.all().length === 0 && !isAnyDue(ports, settings, seen)))
    return { hasWritten: false, heldBack: false };
  const view = readSendView(ports, wish.language);
  const state = new SendState(ports, wish, claims, noContact, view, properties);
  const failures = attemptAll(state, mailbox.draftBox);
  try {
    // Drafts take minutes: what was decided meanwhile goes before what they would be marked as.
    state.look();
  } catch (error) {
    failures.push(error);
  }
  const hasWritten = state.save();
  if (hasWritten) freshenAfter(ports, state);
  if (failures.length > 0) throw failures[0];
  return { hasWritten, heldBack: state.marks.isHeldBack };
}

/** Figures of what is due have just changed. */
function freshenAfter(ports: HourlyPorts, { day }: SendState): void {
  // Edits since the refresh are still to be worked out: the next run must not take them for known.
  const isEdited = editedMark(ports.documentProperties) !== undefined;
  const data = isEdited ? '' : digestOf(readGrids(ports.tables));
  freshenFigures(ports, { data, clock: clockNow(ports, day), mark: undefined, hasChangedFigures: true });
}

const TELLING = ['key', 'due', 'state'] as const;

function isAnyDue(
  { tables, cellClock, clock }: HourlyPorts,
  settings: Settings,
  { followUps }: SeenTables,
): boolean {
  // Nothing goes out from an outbox of which it cannot be told who is written to and what was decided.
  tables.require('followUps', TELLING);
  const grid = followUps ?? tables.read('followUps', TELLING, TELLING);
  const { rows } = readFollowUps(grid, { clock: cellClock, dayStartHours: settings.dayStartHours });
  return openRows(rows, todayIn({ cellClock, clock }, settings)).length > 0;
}

function attemptAll(state: SendState, box: DraftBox | undefined): unknown[] {
  const failures: unknown[] = [];
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      failures.push(error);
    }
  };
  settleBatches(state);
  if (!box) {
    fillIn(state);
    return failures;
  }
  // Not by the cell of the rule, which the user may have changed or taken away.
  const modeOfRow = ({ key }: FollowUpRow): SendMode =>
    modeOf(state.view.settings, keyParts(key)?.rule ?? 'reminder');
  const run = new SendRun(state, box, {
    wants: (row) => isOpenOn(row, state.day) && modeOfRow(row) !== 'remind',
    modeOf: modeOfRow,
    waits: ({ rule }) => waitsAt(state.view.settings, state.moment, rule),
    sendsOwn: false,
  });
  attempt(() => {
    new ClaimReconciliation(state, box, run).reconcile();
  });
  // What is not known of earlier messages would be asked of the later ones.
  if (failures.length > 0) return failures;
  fillIn(state);
  for (const { key } of openRows(state.view.rows, state.day)) {
    if (state.isTimeUp || failures.length >= FAILURES) break;
    if (state.marks.of(key)?.state !== undefined) continue;
    attempt(() => { run.write(key); }); // prettier-ignore
  }
  return failures;
}

/** What is due has its message in the row, so that it can be read, changed and copied before anything goes out. */
function fillIn(state: SendState): void {
  for (const row of openRows(state.view.rows, state.day)) {
    const isBlank = row.subject === '' || row.text === '';
    const plan = isBlank && !state.view.isDoubled(row.key) && state.view.planOf(row);
    if (!plan) continue;
    const prepared = state.messageOf(row, plan) ?? ({ problem: 'templateUnclear' } as const);
    if ('problem' in prepared) state.marks.waiting(row, prepared.problem);
    else {
      const { subject, text } = prepared.message;
      state.marks.message(row, { ...(row.subject === '' && { subject }), ...(row.text === '' && { text }) });
    }
  }
}
