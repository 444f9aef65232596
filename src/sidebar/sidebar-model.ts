import type { EntryField, FieldProblem, SidebarState } from '../addon/use-cases/sidebar-calls';
import type { Language } from '../domain/cells/vocabulary';
import { freshForm, type EntryForm, type Proposals } from './entry-form';
import type { FailureHint } from './failure-hint';
import { knownPeople, type KnownPeople } from './known-people';

/** All that the sidebar shows. Changed by `afterEvent` only. */
export interface SidebarModel {
  readonly language: Language;
  readonly access: Access;
  readonly known: KnownPeople;
  readonly events: readonly string[];
  readonly proposals: Proposals;
  readonly standing: string;
  readonly form: EntryForm;
  /** `slow` is saving for so long that the user should know it goes on. */
  readonly phase: 'editing' | 'saving' | 'slow';
  readonly trouble: Trouble | undefined;
  /** What an unfinished entry of an earlier sidebar became. */
  readonly draft: DraftPlace;
  /** Newest first. */
  readonly logged: readonly Logged[];
}

/** Whether the spreadsheet's data is there; the form is usable in any case but `notSetUp`. */
export type Access =
  | { readonly type: 'loading' }
  | { readonly type: 'ready' }
  | { readonly type: 'notSetUp' }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'unanswered'; readonly hint: FailureHint };

/** Why the last try to save did not succeed. */
export type Trouble =
  | { readonly type: 'unfinished'; readonly fields: readonly EntryField[] }
  | { readonly type: 'refused'; readonly message: string; readonly fields: readonly FieldProblem[] }
  | { readonly type: 'unanswered'; readonly hint: FailureHint };

/** `waiting` holds it aside, where the user had begun another entry before it arrived. */
export type DraftPlace =
  | { readonly type: 'none' }
  | { readonly type: 'shown' }
  | { readonly type: 'waiting'; readonly form: EntryForm };

/** An entry that this sidebar has written. */
export interface Logged {
  readonly entryId: string;
  readonly names: readonly string[];
  readonly meaning:
    | { readonly type: 'asked' }
    | { readonly type: 'told'; readonly sentence: string; readonly counts: boolean }
    | { readonly type: 'untold' };
}

export function newSidebar(language: Language, entryId: string): SidebarModel {
  return {
    language,
    access: { type: 'loading' },
    known: knownPeople([]),
    events: [],
    proposals: { today: '', remindInDays: null },
    standing: '',
    form: freshForm(entryId),
    phase: 'editing',
    trouble: undefined,
    draft: { type: 'none' },
    logged: [],
  };
}

/** The part of the model that the script's state replaces, whenever it is asked for anew. */
export function fromState(
  state: SidebarState,
): Pick<SidebarModel, 'access' | 'language' | 'known' | 'events' | 'proposals' | 'standing'> {
  return {
    access: { type: 'ready' },
    language: state.language,
    known: knownPeople(state.people),
    events: state.events,
    proposals: { today: state.today, remindInDays: state.remindInDays },
    standing: state.standing,
  };
}
