import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { dayOfMoment } from '../../domain/calendar/cell-clock';
import type { CellGrid } from '../../domain/cells/cells';
import { isErrorCell, textOf } from '../../domain/cells/cell-text';
import { recogniseHeader, type Header } from '../../domain/cells/table-header';
import { COLUMNS } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import type { OutboxChanges, OutboxMark } from '../../domain/follow-ups/outbox';
import { addressIn, plainAddresses } from '../../domain/follow-ups/plain-address';
import type { PlannedFollowUp } from '../../domain/follow-ups/plan';
import { isUndecided } from '../../domain/follow-ups/sending-order';
import type { ChallengeData, FollowUpRow, PersonRow, Settings } from '../../domain/reading/challenge-data';
import { readChallenge } from '../../domain/reading/read-challenge';
import { readTemplates, type TemplateRow } from '../../domain/reading/read-templates';
import type { PreparedMessage } from '../../domain/templates/compose-message';
import { entryFinder } from '../../domain/templates/story-entry';
import {
  MESSAGE_PEOPLE_COLUMNS,
  messageLanguage,
  messageValues,
} from '../../domain/templates/message-values';
import { outboxMessage } from '../../domain/templates/outbox-message';
import { ENDING_COLUMNS, outboxChangesIn } from './keep-outbox';
import { editedMark } from './marks';
import type { SeenOutbox } from './outbox-moved-cells';
import type { Tables, WritingPorts } from './ports';
import { readMetricGrids } from './read-challenge-sheet';
import { METRIC_COLUMNS } from './metric-columns';
import { REFRESH_LOG_COLUMNS, REFRESH_PEOPLE_COLUMNS } from './snapshot';

const PEOPLE_COLUMNS = [
  ...new Set([...REFRESH_PEOPLE_COLUMNS, ...MESSAGE_PEOPLE_COLUMNS, 'doNotContact'] as const),
];

/** The spreadsheet as far as it tells what goes to whom, as it stood at one moment. */
export class SendView {
  private readonly byKey = new Map<string, FollowUpRow>();
  private readonly doubled = new Set<string>();
  private readonly people = new Map<string, PersonRow>();
  private readonly entryOf: ReturnType<typeof entryFinder>;
  private readonly peopleHeader: Header<'people'>['positions'];
  private derived: OutboxChanges | undefined;
  private spared: ReadonlySet<string> | undefined;

  constructor(
    private readonly data: ChallengeData,
    /** Worked out where a plan is asked for: while everything waits, none is. */
    private readonly derive: () => OutboxChanges,
    private readonly templates: readonly TemplateRow[],
    /** People as it was read. */
    private readonly peopleGrid: CellGrid,
    /** The mark of the last edit before it was read. */
    readonly mark: string | undefined,
    /** The outbox with all its columns, where it was read with them. */
    readonly outbox?: SeenOutbox,
  ) {
    for (const row of this.rows) {
      // Of two rows of one key a decision in one holds for both.
      const known = this.byKey.get(row.key);
      if (known) this.doubled.add(row.key);
      if (!known || isUndecided(known)) this.byKey.set(row.key, row);
    }
    for (const person of data.people ?? [])
      if (!this.people.has(person.id)) this.people.set(person.id, person);
    this.entryOf = entryFinder(data.log);
    this.peopleHeader = recogniseHeader('people', peopleGrid[0] ?? []).positions;
  }

  private get changes(): OutboxChanges {
    return (this.derived ??= this.derive());
  }

  get settings(): Settings {
    return this.data.settings;
  }

  get rows(): readonly FollowUpRow[] {
    return this.data.followUps ?? [];
  }

  row(key: string): FollowUpRow | undefined {
    return this.byKey.get(key);
  }

  /** Whether several rows have that key: what is written by key would replace words of another row. */
  isDoubled(key: string): boolean {
    return this.doubled.has(key);
  }

  /** What that row follows up, where that is a message that nothing in the sheet speaks against. */
  planOf(row: FollowUpRow): PlannedFollowUp | undefined {
    const plan = this.changes.plans.get(row.key);
    const isOpen = !this.changes.marks.has(row.key) && !row.hasOwnState;
    return plan?.isMessage === true && isOpen ? plan : undefined;
  }

  /** How that row ends by what the sheet says, where no refresh has written it yet. */
  endOf({ key }: FollowUpRow): OutboxMark | undefined {
    const mark = this.changes.marks.get(key);
    return mark?.moved === undefined ? mark : undefined;
  }

  personOf(personId: string): PersonRow | undefined {
    return personId === '' ? undefined : this.people.get(personId);
  }

  /** Whether somebody, or who else has one of the same addresses, is not to be written to. */
  isSpared(personId: string): boolean {
    const spared = (this.spared ??= addressesToSpare(this.data.people ?? []));
    const person = this.personOf(personId);
    return person?.doNotContact === true || person?.emails.some((email) => spared.has(email)) === true;
  }

  /** Under what somebody is known: the ID and all addresses. */
  namesOf(personId: string): readonly string[] {
    const emails = this.personOf(personId)?.emails ?? [];
    return personId === '' ? emails : [personId, ...emails];
  }

  /** The one to write to; undefined where the cells name none beyond doubt. */
  addressOf(personId: string): string | undefined {
    const person = this.personOf(personId);
    const { email, otherEmails } = this.peopleHeader;
    const cells = (person && this.peopleGrid[person.row - 1]) ?? [];
    const [first = '', others = ''] = [email, otherEmails].map((at) => textOf(cells[at ?? -1] ?? ''));
    return addressIn(first === '' ? others : first);
  }

  /** Those by which the mailbox is searched. */
  addressesOf(personId: string): readonly string[] {
    return plainAddresses(this.personOf(personId)?.emails ?? []);
  }

  /** What the row says, its blanks filled in from the template, or what is wrong in that. */
  messageOf(row: Pick<FollowUpRow, 'subject' | 'text'>, plan: PlannedFollowUp): PreparedMessage | undefined {
    const { settings, templates } = this;
    // A formula gone wrong is no message, and not to be written over.
    if (isErrorCell(row.subject) || isErrorCell(row.text)) return undefined;
    const person = this.personOf(plan.personId);
    const language = messageLanguage(person, settings);
    const story = { planned: plan, person, entry: this.entryOf(plan), settings };
    const request = { rule: plan.rule, values: messageValues(story, language), templates, language };
    return outboxMessage(row, request);
  }
}

function addressesToSpare(people: readonly PersonRow[]): ReadonlySet<string> {
  return new Set(people.flatMap(({ doNotContact, emails }) => (doNotContact ? emails : [])));
}

/** Nobody is written to while it cannot be told who wants no mail, and from where answers come. */
export function requireStops(tables: Tables): void {
  if (tables.has('people')) tables.require('people', ['doNotContact', 'email', 'otherEmails']);
}

/**
 * Reads each table once. The mark comes first, so that an edit while it is read is noticed later.
 * @throws RapportFault where a column is missing that tells of an answer, or of who wants no mail.
 */
export function readSendView(
  ports: WritingPorts,
  language: Language,
  mark = editedMark(ports.documentProperties),
): SendView {
  const { tables, cellClock } = ports;
  const grids = readMetricGrids(tables, {
    log: REFRESH_LOG_COLUMNS,
    people: PEOPLE_COLUMNS,
    events: METRIC_COLUMNS.events,
    followUps: COLUMNS.followUps,
  });
  // Of the headers as they stand now: a column may have gone since the run began.
  tables.require('log', ENDING_COLUMNS);
  requireStops(tables);
  const templates = tables.has('templates') ? tables.read('templates', COLUMNS.templates, []) : [];
  const data = readChallenge(grids, cellClock);
  const today = todayIn(ports, data.settings);
  const derive = (): OutboxChanges => outboxChangesIn(ports, data, today, language);
  return new SendView(data, derive, readTemplates(templates), grids.people ?? [], mark);
}

export function todayIn(
  { clock, cellClock }: Pick<WritingPorts, 'clock' | 'cellClock'>,
  settings: Settings,
): CalendarDay {
  return dayOfMoment(cellClock.wallClockOf(clock.now()), settings.dayStartHours);
}
