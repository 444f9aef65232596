import type { TargetedClipboardEvent, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { optionMeant, peopleOptions, type PeopleOption } from '../people-options';
import { afterTyping, isList, withKnown, withNames } from '../people-typing';
import { useSidebar } from './sidebar-context';

/** The Who box's behaviour: an editable combobox whose list leaves the focus in the box. */
export interface PeopleBox {
  readonly options: readonly PeopleOption[];
  readonly isOpen: boolean;
  /** Index into `options`; -1 where Enter takes the text as typed. */
  readonly active: number;
  readonly type: (text: string) => void;
  readonly show: () => void;
  readonly choose: (option: PeopleOption) => void;
  readonly press: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  readonly paste: (event: TargetedClipboardEvent<HTMLInputElement>) => void;
  readonly leave: (event: TargetedFocusEvent<HTMLInputElement>) => void;
}

export function usePeopleBox(): PeopleBox {
  const { session, model } = useSidebar();
  const { form, known } = model;
  const [isAsked, setAsked] = useState(false);
  // Undefined until an arrow key was pressed: the user's own pick counts on leaving the box too.
  const [picked, setPicked] = useState<number | undefined>(undefined);
  const options = useMemo(
    () => (isAsked ? peopleOptions(form.typing, known, form.people) : []),
    [isAsked, form.typing, form.people, known],
  );
  const active = picked !== undefined && picked < options.length ? picked : optionMeant(form.typing, options);
  const isOpen = isAsked && options.length > 0;

  const close = (): void => {
    setAsked(false);
    setPicked(undefined);
  };
  const open = (): void => {
    setAsked(true);
    setPicked(undefined);
  };
  const addNames = (text: string): void => {
    session.edit({ people: withNames(form.people, text, known), typing: '' });
    close();
  };
  const choose = (option: PeopleOption): void => {
    const people =
      option.type === 'known'
        ? withKnown(form.people, option.person)
        : withNames(form.people, option.name, known);
    session.edit({ people, typing: '' });
    close();
  };
  const take = (index: number): void => {
    const option = isOpen ? options[index] : undefined;
    if (option) choose(option);
    else addNames(form.typing);
  };
  const step = (by: 1 | -1): void => {
    if (!isOpen) open();
    else setPicked((active + by + options.length + (active < 0 && by < 0 ? 1 : 0)) % options.length);
  };

  const keys: Readonly<Record<string, (event: Event) => void>> = {
    ArrowDown: (event) => {
      event.preventDefault();
      step(1);
    },
    ArrowUp: (event) => {
      event.preventDefault();
      step(-1);
    },
    Escape: close,
    Enter: (event) => {
      event.preventDefault();
      take(active);
    },
    Backspace: () => {
      if (form.typing === '') session.edit({ people: form.people.slice(0, -1) });
    },
  };
  return {
    options,
    isOpen,
    active,
    choose,
    type: (text) => {
      session.edit(afterTyping(form.people, text, known));
      if (text.trim() === '') close();
      else open();
    },
    show: open,
    press: (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      keys[event.key]?.(event);
    },
    paste: (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isList(text)) return;
      event.preventDefault();
      addNames(`${form.typing}${text}`);
    },
    // Going on to another field finishes the name; looking something up in the sheet does not.
    leave: (event) => {
      if (event.relatedTarget === null) close();
      else if (form.typing.trim() === '') close();
      else take(picked ?? -1);
    },
  };
}
