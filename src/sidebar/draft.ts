import type { EntryPerson } from '../addon/use-cases/sidebar-calls';
import { CHANNELS, HOWS, KINDS, TWO_WAYS } from '../domain/cells/vocabulary';
import { freshForm, type EntryForm } from './entry-form';

/** Drafts of another shape, from an older sidebar, are not read. */
const VERSION = 1;

/** The form as a text to be kept by the script. */
export function draftOf(form: EntryForm): string {
  return JSON.stringify({ version: VERSION, form });
}

/**
 * The form that a draft holds, or undefined where the text holds none. It asks to look for its row first, since
 * nobody knows whether the sidebar closed before or after that entry was sent.
 */
export function formFromDraft(draft: string): EntryForm | undefined {
  const kept = parsed(draft);
  if (!isRecord(kept) || kept['version'] !== VERSION || !isRecord(kept['form'])) return undefined;
  const form = kept['form'];
  const entryId = form['entryId'];
  if (typeof entryId !== 'string' || entryId === '') return undefined;
  return { ...freshForm(entryId), ...textsOf(form), ...choicesOf(form), again: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Kept = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(form: Kept): Pick<EntryForm, 'typing' | 'event' | 'nextStep' | 'introducedBy' | 'notes'> {
  return {
    typing: text(form['typing']),
    event: text(form['event']),
    nextStep: text(form['nextStep']),
    introducedBy: text(form['introducedBy']),
    notes: text(form['notes']),
  };
}

function choicesOf(form: Kept): Partial<EntryForm> {
  return {
    people: Array.isArray(form['people']) ? form['people'].flatMap(personOf) : [],
    kind: oneOf([...KINDS, ''] as const, form['kind']) ?? '',
    how: oneOf([...HOWS, ''] as const, form['how']),
    twoWay: oneOf([...TWO_WAYS, ''] as const, form['twoWay']),
    aboutWork: form['aboutWork'] !== false,
    channel: oneOf([...CHANNELS, ''] as const, form['channel']),
    day: optionalText(form['day']),
    remind: typeof form['remind'] === 'boolean' ? form['remind'] : undefined,
    remindDays: optionalText(form['remindDays']),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

function personOf(value: unknown): readonly EntryPerson[] {
  if (!isRecord(value) || typeof value['name'] !== 'string' || value['name'] === '') return [];
  return [
    { personId: text(value['personId']), name: value['name'], knewBefore: value['knewBefore'] === true },
  ];
}
