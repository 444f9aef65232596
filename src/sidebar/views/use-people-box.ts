import type { TargetedClipboardEvent, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import type { PeopleOption } from '../people-options';
import { afterTyping, isList, withKnown, withNames } from '../people-typing';
import { useSidebar, type SidebarView } from './sidebar-context';
import { usePeopleList, type PeopleListState } from './use-people-list';
import { usePointerRelease } from './use-pointer-release';

/** The Who box's behaviour: an editable combobox whose list leaves the focus in the box. */
export interface PeopleBox {
  readonly list: PeopleListState;
  readonly type: (text: string) => void;
  readonly choose: (option: PeopleOption) => void;
  readonly press: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  readonly paste: (event: TargetedClipboardEvent<HTMLInputElement>) => void;
  readonly leave: (event: TargetedFocusEvent<HTMLInputElement>) => void;
}

export function usePeopleBox(): PeopleBox {
  const view = useSidebar();
  const list = usePeopleList();
  const afterRelease = usePointerRelease();
  const { session } = view;
  const { form, known } = view.model;
  const finish = finisher(view, list);
  const keys = keysOf(view, list, finish);
  return {
    list,
    choose: finish.option,
    type: (text) => {
      session.edit(afterTyping(form.people, text, known));
      if (text.trim() === '') list.close();
      else list.open();
    },
    press: (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      keys[event.key]?.(event);
    },
    paste: (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isList(text)) return;
      event.preventDefault();
      finish.names(`${form.typing}${text}`);
    },
    // Going on to another field finishes the name; looking something up in the sheet does not.
    leave: (event) => {
      if (event.relatedTarget === null || form.typing.trim() === '') {
        list.close();
        return;
      }
      const picked = list.picked ?? -1;
      afterRelease(() => {
        // The click may have been on Clear or Save: then the name belongs to no form any more.
        if (session.model.form.entryId === form.entryId && session.model.phase === 'editing')
          finish.line(picked);
      });
    },
  };
}

/** The ways in which what stands in the box becomes a chip. */
interface Finisher {
  readonly names: (text: string) => void;
  readonly option: (option: PeopleOption) => void;
  /** The line of the list, or the text as typed where there is no such line. */
  readonly line: (index: number) => void;
}

function finisher({ session, model }: SidebarView, list: PeopleListState): Finisher {
  const { form, known } = model;
  const names = (text: string): void => {
    session.edit({ people: withNames(form.people, text, known), typing: '' });
    list.close();
  };
  const option = (chosen: PeopleOption): void => {
    if (chosen.type === 'new') {
      names(chosen.name);
      return;
    }
    session.edit({ people: withKnown(form.people, chosen.person), typing: '' });
    list.close();
  };
  const line = (index: number): void => {
    const chosen = list.isOpen ? list.options[index] : undefined;
    if (chosen) option(chosen);
    else names(form.typing);
  };
  return { names, option, line };
}

function keysOf(
  { session, model }: SidebarView,
  list: PeopleListState,
  finish: Finisher,
): Readonly<Record<string, (event: Event) => void>> {
  const { people, typing } = model.form;
  const step = (by: 1 | -1) => (event: Event) => {
    event.preventDefault();
    list.step(by);
  };
  return {
    ArrowDown: step(1),
    ArrowUp: step(-1),
    Escape: list.close,
    Enter: (event) => {
      event.preventDefault();
      finish.line(list.active);
    },
    Backspace: () => {
      if (typing === '') session.edit({ people: people.slice(0, -1) });
    },
  };
}
