import { useMemo, useState } from 'preact/hooks';
import { optionMeant, peopleOptions, type PeopleOption } from '../people-options';
import { useSidebar } from './sidebar-context';

/** The list under the Who box: what it offers, and which line the keys are at. */
export interface PeopleListState {
  readonly options: readonly PeopleOption[];
  readonly isOpen: boolean;
  /** Index into `options`; -1 where Enter takes the text as typed. */
  readonly active: number;
  /** Only what an arrow key was pressed for: the user's own pick. */
  readonly picked: number | undefined;
  readonly open: () => void;
  readonly close: () => void;
  /** One line down or up, round the ends; opens a closed list. */
  readonly step: (by: 1 | -1) => void;
}

export function usePeopleList(): PeopleListState {
  const { form, known } = useSidebar().model;
  const [isAsked, setAsked] = useState(false);
  const [pick, setPick] = useState<number | undefined>(undefined);
  const options = useMemo(
    () => (isAsked ? peopleOptions(form.typing, known, form.people) : []),
    [isAsked, form.typing, form.people, known],
  );
  const picked = pick !== undefined && pick < options.length ? pick : undefined;
  const active = picked ?? optionMeant(form.typing, options);
  const isOpen = isAsked && options.length > 0;
  const ask = (asked: boolean): void => {
    setAsked(asked);
    setPick(undefined);
  };
  return {
    options,
    isOpen,
    active,
    picked,
    open: () => {
      ask(true);
    },
    close: () => {
      ask(false);
    },
    step: (by) => {
      if (isOpen) setPick(nextLine(active, by, options.length));
      else ask(true);
    },
  };
}

function nextLine(active: number, by: 1 | -1, count: number): number {
  if (active < 0) return by > 0 ? 0 : count - 1;
  return (active + by + count) % count;
}
