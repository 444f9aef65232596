import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { DraftNotice } from './draft-notice';
import { EssentialFields } from './essential-fields';
import { MoreFields } from './more-fields';
import { PeopleField } from './people-field';
import { SaveBar } from './save-bar';
import { useSidebar } from './sidebar-context';

// Of a group of radio buttons the chosen one takes the focus, else its first.
const FOCUSED_FIRST = ['[aria-invalid=true]:not([role=radiogroup])', 'input:checked', 'input'];

/** The form: Ctrl or Cmd with Enter saves from any field. */
export function EntryFormView(): JSX.Element {
  const { session, model } = useSidebar();
  const form = useRef<HTMLFormElement>(null);
  const isSaving = model.phase !== 'editing';
  useFocus(form);

  const save = (): void => {
    // Every field is disabled while saving, and a disabled field would drop the focus on the page's body.
    form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus();
    void session.save();
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      <DraftNotice />
      <fieldset class="fields" disabled={isSaving}>
        <PeopleField />
        <EssentialFields />
        <MoreFields />
      </fieldset>
      <SaveBar />
    </form>
  );
}

/** A new form begins at Who; after a refused try the first field with a message has the focus. */
function useFocus(form: { readonly current: HTMLFormElement | null }): void {
  const { model } = useSidebar();
  const { entryId } = model.form;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
    scrollTo(0, 0);
  }, [entryId, form]);

  const isRefused = model.phase === 'editing' && model.trouble !== undefined;
  useEffect(() => {
    if (!isRefused) return;
    const troubled = form.current?.querySelector('[data-troubled]');
    const found = FOCUSED_FIRST.map((one) => troubled?.querySelector<HTMLElement>(one));
    found.find((control) => control)?.focus();
  }, [isRefused, form]);
}
