import type { ComponentChildren, JSX } from 'preact';
import type { EntryField } from '../../addon/use-cases/sidebar-calls';
import { fieldMessage } from '../trouble-words';
import { useSidebar } from './sidebar-context';

/** What a control needs to be tied to its label and its message. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly field: EntryField;
  readonly class?: string;
  readonly children: (control: ControlAttributes) => ComponentChildren;
}

/** A label, its control, and the message that belongs to it. */
export function Field({ field, class: className = '', children }: FieldProps): JSX.Element {
  const { words } = useSidebar();
  const message = useFieldMessage(field);
  return (
    <div class={`field ${className}`} data-troubled={message === undefined ? undefined : ''}>
      <label for={`entry-${field}`}>{words.fields[field]}</label>
      {children(controlAttributes(field, message))}
      <FieldMessage field={field} />
    </div>
  );
}

export function useFieldMessage(field: EntryField): string | undefined {
  const { model, words } = useSidebar();
  return fieldMessage(model.trouble, field, words);
}

export function controlAttributes(field: EntryField, message: string | undefined): ControlAttributes {
  return {
    id: `entry-${field}`,
    'aria-invalid': message !== undefined,
    'aria-describedby': message === undefined ? undefined : `problem-${field}`,
  };
}

export function FieldMessage({ field }: { readonly field: EntryField }): JSX.Element | null {
  const message = useFieldMessage(field);
  if (message === undefined) return null;
  return (
    <p class="problem" id={`problem-${field}`}>
      {message}
    </p>
  );
}
