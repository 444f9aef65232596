import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpRule } from '../cells/vocabulary';
import type { Counting } from '../counting/counting';
import { countingOf } from '../counting/counting-of';
import type { ChallengeData, PersonRow, Settings } from '../reading/challenge-data';
import { followUpKey, keyParts } from './follow-up-key';
import { isOpen } from './follow-ups-due';
import type { Contact } from './later-contacts';
import type { PlannedFollowUp } from './plan';
import { ScheduleDays } from './schedule-days';

/** Something in the Log or in People that asks for follow-ups; what they are depends on what came after it. */
export interface Story {
  /** The number of the person who is written to, and who may answer; `AMBIGUOUS` for nobody in People. */
  readonly to: number;
  /** @param contacts with that person, in the order of their days, from first to last */
  plans(contacts: readonly Contact[]): readonly PlannedFollowUp[];
}

/** What is not said of a follow-up is usual. */
type Outline = Pick<
  PlannedFollowUp,
  'personId' | 'person' | 'rule' | 'step' | 'due' | 'since' | 'isMessage'
> &
  Partial<PlannedFollowUp>;

/** The name, or the address of somebody of whom no more is known. */
export function nameOf({ name, emails }: PersonRow): string {
  return name === '' ? (emails[0] ?? '') : name;
}

/** Stands in a key for somebody without an ID. */
export function namelessSubject(name: string): string {
  return `/${name.slice(0, 100)}`;
}

/** What is followed up, whatever its day. @param entry what makes it another story than others of that person and rule */
export function storyOf(
  subject: string,
  { rule, step }: Pick<PlannedFollowUp, 'rule' | 'step'>,
  entry: string,
): string {
  return [subject, rule, String(step), entry].join('|');
}

/** @param entry as in `storyOf` */
export function planned(outline: Outline, entry: string): PlannedFollowUp {
  const { personId, person, rule, step, due, since } = outline;
  const subject = personId === '' ? namelessSubject(person) : personId;
  return {
    key: followUpKey(subject, rule, step, due),
    otherKeys: [],
    story: storyOf(subject, outline, entry),
    otherStories: [],
    best: undefined,
    closes: undefined,
    latest: undefined,
    quietSince: since,
    begunBy: undefined,
    parent: undefined,
    ended: undefined,
    why: { kind: undefined, about: '', nextStep: '' },
    ...outline,
  };
}

/** A reading as the schedule sees it. */
export class Planning {
  readonly counting: Counting;
  readonly days: ScheduleDays;
  readonly settings: Settings;
  readonly people: readonly PersonRow[];
  /** For which day the open rows of a rule, of a person, of a step were planned. */
  private readonly withOpenRows: ReadonlyMap<string, CalendarDay>;

  /** @param locale as Sheets names it, by which dates in a promise are read */
  constructor(
    readonly data: ChallengeData,
    readonly today: CalendarDay,
    readonly locale: () => string,
  ) {
    this.settings = data.settings;
    this.people = data.people ?? [];
    this.counting = countingOf(data, today);
    this.days = new ScheduleDays(data.settings, today);
    this.withOpenRows = openRows(data);
  }

  /** Whoever may be written to: has a row with an ID in People, and does not want to be left in peace. */
  person(number: number): PersonRow | undefined {
    const person = this.people[number];
    return person && person.id !== '' && !person.doNotContact ? person : undefined;
  }

  /** Whether a row of that rule waits in the outbox at all. */
  hasOpenRows(rule: FollowUpRule): boolean {
    return this.withOpenRows.has(rule);
  }

  /** Whether a row of that rule and person waits in the outbox: then its story is told however old it is. */
  hasOpenRow(rule: FollowUpRule, personId: string): boolean {
    return this.withOpenRows.has(`${rule} ${personId}`);
  }

  /** For which day the row was planned that waits in the outbox for that step. */
  plannedFor(rule: FollowUpRule, personId: string, step: number): CalendarDay | undefined {
    return this.withOpenRows.get(`${rule} ${personId} ${String(step)}`);
  }
}

function openRows({ followUps = [] }: ChallengeData): ReadonlyMap<string, CalendarDay> {
  const found = new Map<string, CalendarDay>();
  for (const { key, state } of followUps) {
    const parts = isOpen(state) ? keyParts(key) : undefined;
    if (!parts) continue;
    const { rule, subject, step, due } = parts;
    for (const name of [rule, `${rule} ${subject}`, `${rule} ${subject} ${String(step)}`])
      found.set(name, due);
  }
  return found;
}
