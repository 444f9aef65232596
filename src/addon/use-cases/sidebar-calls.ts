import type { EntryDraft, EntryPersonDraft } from '../../domain/entry/log-form';
import type { Language } from '../../domain/cells/vocabulary';

/**
 * What the sidebar and the script say to each other through google.script.run. Only what that bridge
 * carries unharmed: strings, numbers, booleans, null, plain objects and arrays; a day is `yyyy-MM-dd`.
 * The sidebar imports these types and nothing else from the add-on.
 */
export interface SidebarCalls {
  /** What the form needs to be helpful; the form is usable before it arrives. */
  loadSidebar(): Answer<SidebarState>;
  /** Writes Log, People and Follow-ups. The same `entryId` sent again writes only what is still missing. */
  logInteraction(entry: LogEntry): Answer<LoggedEntry>;
  /** What the entry means for the challenge; also refreshes what is derived from the Log. */
  explainEntry(entryId: string): Answer<EntryMeaning>;
  /** Keeps what was typed so far for this user and spreadsheet; '' forgets it. */
  saveDraft(draft: string): Answer<null>;
}

/** Never an exception: an error's class and fields would not survive the bridge. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export interface Problem {
  readonly code: ProblemCode;
  /** What happened, what was not done, what to do next, in the user's language. */
  readonly message: string;
  /** Messages beside the fields they belong to. */
  readonly fields: readonly FieldProblem[];
}

export type ProblemCode =
  'INVALID_ENTRY' | 'NOT_SET_UP' | 'BUSY' | 'SHEET_UNCLEAR' | 'NO_PERMISSION' | 'UNEXPECTED';

export interface FieldProblem {
  readonly field: EntryField;
  readonly message: string;
}

export type EntryField = keyof Omit<LogEntry, 'entryId' | 'again'>;

export interface LogEntry extends EntryDraft {
  /** True where an earlier try of the same entry got no answer. */
  readonly again: boolean;
}

export type EntryPerson = EntryPersonDraft;

export interface SidebarState {
  readonly language: Language;
  readonly people: readonly { readonly id: string; readonly name: string; readonly hint: string }[];
  readonly events: readonly string[];
  /** The challenge's today, `yyyy-MM-dd`, in the spreadsheet's zone. */
  readonly today: string;
  /** Offered in "remind me in N days"; null where Settings offers none. */
  readonly remindInDays: number | null;
  /** One sentence on the challenge so far: "Day 4 of 30 · streak 3". */
  readonly standing: string;
  /** As last given to `saveDraft`; '' for none. */
  readonly draft: string;
}

export interface LoggedEntry {
  readonly entryId: string;
}

export interface EntryMeaning {
  /** "Counts: in person, new. Streak 5." or, in words, why it does not count yet. */
  readonly sentence: string;
  readonly counts: boolean;
  readonly standing: string;
}
