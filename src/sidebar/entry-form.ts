import type { EntryPerson } from '../addon/use-cases/sidebar-calls';
import type { Channel, How, Kind, TwoWay } from '../domain/cells/vocabulary';
import { usualChannel, usualHow, usualTwoWay } from './kind-defaults';

/** One entry while it is typed. `undefined` is "as proposed", so that a proposal never passes for a choice. */
export interface EntryForm {
  readonly entryId: string;
  /** True from a try on whose outcome is unknown: the script then looks first whether the row is there. */
  readonly again: boolean;
  readonly people: readonly EntryPerson[];
  /** What stands in the Who box and is no finished name yet. */
  readonly typing: string;
  readonly kind: Kind | '';
  readonly how: How | '' | undefined;
  readonly twoWay: TwoWay | '' | undefined;
  readonly aboutWork: boolean;
  readonly channel: Channel | '' | undefined;
  /** Undefined is today, whichever day that is when the entry is saved. */
  readonly day: string | undefined;
  readonly event: string;
  readonly nextStep: string;
  readonly introducedBy: string;
  readonly notes: string;
  readonly remind: boolean | undefined;
  /** As typed. */
  readonly remindDays: string | undefined;
}

/** What the script proposes; unknown until it has answered. */
export interface Proposals {
  readonly today: string;
  readonly remindInDays: number | null;
}

/** What the form shows: the user's choices, and proposals where there is none. */
export interface ShownForm {
  readonly how: How | '';
  readonly twoWay: TwoWay | '';
  readonly channel: Channel | '';
  readonly day: string;
  readonly remind: boolean;
  readonly remindDays: string;
}

const FIRST_KIND: Kind = 'coffee';
// Shown beside an unticked box when Settings proposes no reminder.
const SPARE_DAYS = 7;

/** An empty form. The kind of the entry before is proposed again: contacts come in runs. */
export function freshForm(entryId: string, lastKind: Kind | '' = FIRST_KIND): EntryForm {
  return {
    entryId,
    again: false,
    people: [],
    typing: '',
    kind: lastKind,
    how: undefined,
    twoWay: undefined,
    aboutWork: true,
    channel: undefined,
    day: undefined,
    event: '',
    nextStep: '',
    introducedBy: '',
    notes: '',
    remind: undefined,
    remindDays: undefined,
  };
}

/**
 * Where the user chose nothing, how and two-way follow the kind, the channel follows the introducer, and a next step
 * asks for its reminder: the rest has follow-ups of its own.
 */
export function shownForm(form: EntryForm, proposals: Proposals): ShownForm {
  const how = form.how ?? usualHow(form.kind);
  return {
    how,
    twoWay: form.twoWay ?? usualTwoWay(form.kind, how),
    channel: form.channel ?? usualChannel(form.kind, form.introducedBy),
    day: form.day ?? proposals.today,
    remind: form.remind ?? (proposals.remindInDays !== null && form.nextStep.trim() !== ''),
    remindDays: form.remindDays ?? String(proposals.remindInDays ?? SPARE_DAYS),
  };
}

/** True where something would be lost with the form: worth keeping as a draft. */
export function hasContent(form: EntryForm): boolean {
  const texts = [form.typing, form.event, form.nextStep, form.introducedBy, form.notes];
  return form.people.length > 0 || texts.some((text) => text.trim() !== '');
}

/** True where the user has changed nothing yet, so that a draft may take the form's place. */
export function isUntouched(form: EntryForm): boolean {
  const fresh = freshForm(form.entryId);
  const keys = Object.keys(fresh) as (keyof EntryForm)[];
  return form.people.length === 0 && keys.every((key) => key === 'people' || form[key] === fresh[key]);
}
