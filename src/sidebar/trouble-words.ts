import type { EntryField } from '../addon/use-cases/sidebar-calls';
import type { SidebarWords } from '../domain/words/sidebar';
import type { Trouble } from './sidebar-model';

/** What stands beside a field after a try to save; undefined for a field that is fine. */
export function fieldMessage(
  trouble: Trouble | undefined,
  field: EntryField,
  words: SidebarWords,
): string | undefined {
  if (trouble?.type === 'refused') return trouble.fields.find((one) => one.field === field)?.message;
  if (trouble?.type !== 'unfinished' || !trouble.fields.includes(field)) return undefined;
  return field === 'day' ? words.dayProblem : words.remindProblem;
}

/** What happened and what to do, above the Save button. */
export function troubleMessage(trouble: Trouble, words: SidebarWords): string {
  if (trouble.type === 'refused') return trouble.message;
  if (trouble.type === 'unfinished') return words.pleaseCheck;
  return `${words.unanswered[trouble.hint]} ${words.unansweredKeeps}`;
}

/** The fields that a message stands beside. */
export function troubledFields(trouble: Trouble | undefined): readonly EntryField[] {
  if (trouble?.type === 'refused') return trouble.fields.map(({ field }) => field);
  return trouble?.type === 'unfinished' ? trouble.fields : [];
}
