import type { EntryMeaning, Problem, SidebarState } from '../addon/use-cases/sidebar-calls';
import { formFromDraft } from './draft';
import { freshForm, hasContent, isUntouched, type EntryForm } from './entry-form';
import { peopleOf } from './entry-from-form';
import type { FailureHint } from './failure-hint';
import { withWritten } from './known-people';
import { fromState, type Logged, type SidebarModel, type Trouble } from './sidebar-model';

/** Everything that can happen to the sidebar. */
export type SidebarEvent =
  | { readonly type: 'loaded'; readonly state: SidebarState }
  | { readonly type: 'refreshed'; readonly state: SidebarState }
  | { readonly type: 'loadAsked' }
  | { readonly type: 'loadRefused'; readonly problem: Problem }
  | { readonly type: 'loadUnanswered'; readonly hint: FailureHint }
  | { readonly type: 'edited'; readonly change: Partial<EntryForm> }
  | { readonly type: 'cleared'; readonly nextId: string }
  | { readonly type: 'draftSwapped' }
  | { readonly type: 'saveAsked' }
  | { readonly type: 'saveSlow' }
  | { readonly type: 'saveHeld' }
  | { readonly type: 'saveUnfinished'; readonly trouble: Trouble }
  | { readonly type: 'saveRefused'; readonly problem: Problem }
  | { readonly type: 'saveUnanswered'; readonly hint: FailureHint }
  | { readonly type: 'saved'; readonly nextId: string }
  | { readonly type: 'explained'; readonly entryId: string; readonly meaning: EntryMeaning }
  | { readonly type: 'unexplained'; readonly entryId: string };

type Handlers = {
  readonly [Type in SidebarEvent['type']]: (
    model: SidebarModel,
    event: Extract<SidebarEvent, { readonly type: Type }>,
  ) => SidebarModel;
};

const HANDLERS: Handlers = {
  loaded: (model, { state }) => withDraft({ ...model, ...fromState(state) }, state.draft),
  refreshed: (model, { state }) => ({ ...model, ...fromState(state) }),
  loadAsked: (model) => ({ ...model, access: { type: 'loading' } }),
  loadRefused: (model, { problem }) => ({ ...model, access: accessAfter(problem) }),
  loadUnanswered: (model, { hint }) => ({ ...model, access: { type: 'unanswered', hint } }),
  edited: afterEdit,
  cleared: (model, { nextId }) => ({
    ...model,
    form: freshForm(nextId, model.form.kind),
    trouble: undefined,
    draft: model.draft.type === 'shown' ? { type: 'none' } : model.draft,
  }),
  draftSwapped: (model) =>
    model.draft.type === 'waiting'
      ? { ...model, form: model.draft.form, draft: setAside(model.form), trouble: undefined }
      : model,
  saveAsked: (model) => ({ ...model, phase: 'saving', trouble: undefined }),
  saveSlow: (model) => (model.phase === 'saving' ? { ...model, phase: 'slow' } : model),
  saveHeld: (model) => ({ ...model, phase: 'editing' }),
  saveUnfinished: (model, { trouble }) => ({ ...model, phase: 'editing', trouble }),
  saveRefused: afterRefusal,
  saveUnanswered: (model, { hint }) => ({
    ...model,
    phase: 'editing',
    form: { ...model.form, again: true },
    trouble: { type: 'unanswered', hint },
  }),
  saved: afterSave,
  explained: (model, { entryId, meaning }) => ({
    ...model,
    standing: meaning.standing,
    logged: told(model.logged, entryId, { type: 'told', sentence: meaning.sentence, counts: meaning.counts }),
  }),
  unexplained: (model, { entryId }) => ({
    ...model,
    logged: told(model.logged, entryId, { type: 'untold' }),
  }),
};

/** The sidebar after something happened; pure. */
export function afterEvent(model: SidebarModel, event: SidebarEvent): SidebarModel {
  // The table pairs each event type with its own handler; TypeScript cannot follow that through an index.
  const handle = HANDLERS[event.type] as (model: SidebarModel, event: SidebarEvent) => SidebarModel;
  return handle(model, event);
}

function withDraft(model: SidebarModel, draft: string): SidebarModel {
  const form = formFromDraft(draft);
  if (!form || !hasContent(form)) return model;
  // The draft may well be what this very form sent a moment ago.
  if (form.entryId === model.form.entryId) return model;
  // Under way is what the user saw when pressing Save, be it empty.
  return isUntouched(model.form) && model.phase === 'editing'
    ? { ...model, form, draft: { type: 'shown' } }
    : { ...model, draft: { type: 'waiting', form } };
}

function setAside(form: EntryForm): SidebarModel['draft'] {
  return hasContent(form) ? { type: 'waiting', form } : { type: 'shown' };
}

function accessAfter(problem: Problem): SidebarModel['access'] {
  return problem.code === 'NOT_SET_UP' ? { type: 'notSetUp' } : { type: 'refused', message: problem.message };
}

function afterEdit(model: SidebarModel, { change }: { readonly change: Partial<EntryForm> }): SidebarModel {
  return {
    ...model,
    form: { ...model.form, ...change },
    trouble: troubleAfter(model.trouble, Object.keys(change)),
  };
}

// A message beside a field has done its work once that field is edited.
function troubleAfter(trouble: Trouble | undefined, edited: readonly string[]): Trouble | undefined {
  const stands = (field: string): boolean =>
    !edited.includes(field) &&
    !(field === 'people' && edited.includes('typing')) &&
    !(field === 'remindInDays' && (edited.includes('remindDays') || edited.includes('remind')));
  if (trouble?.type === 'unfinished') {
    const fields = trouble.fields.filter(stands);
    return fields.length > 0 ? { ...trouble, fields } : undefined;
  }
  if (trouble?.type !== 'refused' || trouble.fields.length === 0) return trouble;
  const fields = trouble.fields.filter(({ field }) => stands(field));
  return fields.length > 0 ? { ...trouble, fields } : undefined;
}

function afterRefusal(model: SidebarModel, { problem }: { readonly problem: Problem }): SidebarModel {
  const editing: SidebarModel = { ...model, phase: 'editing' };
  if (problem.code === 'NOT_SET_UP') return { ...editing, access: { type: 'notSetUp' } };
  // An unexpected end may have come after some of the writing.
  const again = model.form.again || problem.code === 'UNEXPECTED';
  return {
    ...editing,
    form: { ...model.form, again },
    trouble: { type: 'refused', message: problem.message, fields: problem.fields },
  };
}

function afterSave(model: SidebarModel, { nextId }: { readonly nextId: string }): SidebarModel {
  const { form, known, draft } = model;
  const people = peopleOf(form, known);
  const names = people.map((person) => person.name);
  const logged: Logged = { entryId: form.entryId, names, meaning: { type: 'asked' } };
  const event = form.event.trim();
  return {
    ...model,
    known: withWritten(known, people),
    events: event === '' || model.events.includes(event) ? model.events : [...model.events, event],
    phase: 'editing',
    trouble: undefined,
    form: freshForm(nextId, form.kind),
    draft: draft.type === 'shown' ? { type: 'none' } : draft,
    logged: [logged, ...model.logged],
  };
}

function told(logged: readonly Logged[], entryId: string, meaning: Logged['meaning']): readonly Logged[] {
  return logged.map((one) => (one.entryId === entryId ? { ...one, meaning } : one));
}
