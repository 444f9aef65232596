import { parseCalendarDay, type CalendarDay } from '../calendar/calendar-day';
import { NAME_SEPARATOR } from '../cells/people-cell';
import {
  CHANNELS,
  HOWS,
  KINDS,
  TWO_WAYS,
  type Channel,
  type How,
  type Kind,
  type TwoWay,
} from '../cells/vocabulary';
import type { FormWords } from '../words/form.en';

/** What the sidebar's form sends. */
export interface EntryDraft {
  /** Made by the sidebar when a new form begins; becomes the Log row's ID. */
  readonly entryId: string;
  readonly people: readonly EntryPersonDraft[];
  readonly kind: Kind | '';
  readonly how: How | '';
  readonly twoWay: TwoWay | '';
  readonly aboutWork: boolean;
  readonly channel: Channel | '';
  /** `yyyy-MM-dd`. */
  readonly day: string;
  readonly event: string;
  readonly nextStep: string;
  readonly introducedBy: string;
  readonly notes: string;
  /** Calendar days after `day` (the sidebar counts them from today); null for no reminder. */
  readonly remindInDays: number | null;
}

export interface EntryPersonDraft {
  /** '' for somebody new, else the People row's ID as offered while typing. */
  readonly personId: string;
  readonly name: string;
  /** Asked only of somebody new: no meaningful exchange before the challenge began is the default. */
  readonly knewBefore: boolean;
}

export type EntryDraftField = Exclude<keyof EntryDraft, 'entryId'>;

/** A message for the field that it stands beside. */
export interface EntryProblem {
  readonly field: EntryDraftField;
  readonly message: string;
}

/** An entry without problems, its day read. */
export interface CheckedEntry extends Omit<EntryDraft, 'kind' | 'day'> {
  readonly kind: Kind;
  readonly day: CalendarDay;
}

export type CheckedForm =
  | { readonly ok: true; readonly entry: CheckedEntry }
  | { readonly ok: false; readonly problems: readonly EntryProblem[] };

/** What a cell of Sheets can hold, less the apostrophe behind which a text goes in. */
const CELL_LENGTH = 49_999;
const NAME_LENGTH = 1_000;
const PEOPLE_AT_MOST = 100;
const REMIND_AT_MOST_DAYS = 730;

function dayProblem(draft: EntryDraft, today: CalendarDay, words: FormWords): string | undefined {
  const day = parseCalendarDay(draft.day);
  if (draft.day === '') return words.dayMissing;
  if (day === undefined) return words.dayUnreadable(draft.day.slice(0, 40));
  return day > today ? words.dayToCome : undefined;
}

function peopleProblem(draft: EntryDraft, words: FormWords): string | undefined {
  const named = draft.people.filter(({ name }) => name.trim() !== '');
  // An evening where nobody new was met is worth a row; everything else happens with somebody.
  if (named.length === 0 && draft.kind !== 'event') return words.peopleMissing;
  if (named.length > PEOPLE_AT_MOST) return words.tooManyPeople(PEOPLE_AT_MOST);
  if (named.some(({ name }) => name.length > NAME_LENGTH)) return words.tooLong(NAME_LENGTH);
  const together = named.map(({ name }) => name).join(NAME_SEPARATOR).length;
  return together > CELL_LENGTH ? words.tooLong(CELL_LENGTH) : undefined;
}

function kindProblem({ kind }: EntryDraft, words: FormWords): string | undefined {
  return isOneOf(KINDS, kind) ? undefined : words.kindMissing;
}

function isOneOf(list: readonly string[], value: string): boolean {
  return list.includes(value);
}

function remindProblem({ remindInDays }: EntryDraft, words: FormWords): string | undefined {
  if (remindInDays === null) return undefined;
  const fits = Number.isInteger(remindInDays) && remindInDays >= 1 && remindInDays <= REMIND_AT_MOST_DAYS;
  return fits ? undefined : words.remindOutOfRange(REMIND_AT_MOST_DAYS);
}

function textProblem(text: string, words: FormWords): string | undefined {
  return text.length > CELL_LENGTH ? words.tooLong(CELL_LENGTH) : undefined;
}

/**
 * Checks a form as it came over the bridge, where the compiler holds none of its lists. Required: a kind, a day that has come,
 * and somebody, unless it was an event.
 */
export function checkEntry(draft: EntryDraft, today: CalendarDay, words: FormWords): CheckedForm {
  const found: readonly (readonly [EntryDraftField, string | undefined])[] = [
    ['people', peopleProblem(draft, words)],
    ['kind', kindProblem(draft, words)],
    ['how', draft.how === '' || isOneOf(HOWS, draft.how) ? undefined : words.notInList],
    ['twoWay', draft.twoWay === '' || isOneOf(TWO_WAYS, draft.twoWay) ? undefined : words.notInList],
    ['channel', draft.channel === '' || isOneOf(CHANNELS, draft.channel) ? undefined : words.notInList],
    ['day', dayProblem(draft, today, words)],
    ['event', textProblem(draft.event, words)],
    ['nextStep', textProblem(draft.nextStep, words)],
    ['introducedBy', textProblem(draft.introducedBy, words)],
    ['notes', textProblem(draft.notes, words)],
    ['remindInDays', remindProblem(draft, words)],
  ];
  const problems = found.flatMap(([field, message]) => (message === undefined ? [] : [{ field, message }]));
  const day = parseCalendarDay(draft.day);
  if (problems.length > 0 || day === undefined || draft.kind === '') return { ok: false, problems };
  const people = draft.people.filter(({ name }) => name.trim() !== '');
  return { ok: true, entry: { ...draft, people, kind: draft.kind, day } };
}
