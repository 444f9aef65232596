import type { CalendarDay } from '../calendar/calendar-day';
import { wallClockOfText } from '../cells/text-dates';
import type { PersonRow } from '../reading/challenge-data';
import type { Contact } from './later-contacts';
import { nameOf, planned, type Planning, type Story } from './planning';
import { shortHash } from './short-hash';

/** A date takes five words at most: "on Friday, 5 June 2026". */
const WORDS_OF_A_DATE = 5;
const WORDS_READ = 60;

/** The first date in a text, its longest reading, as a spreadsheet of that locale writes dates; a year is part of it. */
export function dateWithin(text: string, locale: () => string): CalendarDay | undefined {
  const words = text.split(/\s+/, WORDS_READ);
  for (let from = 0; from < words.length; from += 1) {
    if (!words.slice(from, from + WORDS_OF_A_DATE).some((word) => /\d/.test(word))) continue;
    for (let count = WORDS_OF_A_DATE; count > 0; count -= 1) {
      const phrase = words.slice(from, from + count).join(' ');
      const found = wallClockOfText(phrase.replace(/^[([]+|[.,;:!?)\]]+$/g, ''), locale);
      if (found) return found.day;
    }
  }
  return undefined;
}

/** A number for a text, so that a promise in other words is another one. */
function stepOf(text: string): number {
  return parseInt(shortHash(text).slice(0, 6), 36);
}

function storyOf(to: number, person: PersonRow, planning: Planning): Story {
  const { promised } = person;
  const { days, settings, today } = planning;
  const { promiseAfter } = settings.schedule;
  const step = stepOf(promised);
  /** What is promised to somebody of long ago is not overdue from the start. */
  const soonAfter = (contact: CalendarDay): CalendarDay => {
    const due = days.after(contact, promiseAfter);
    return due >= today
      ? due
      : (planning.plannedFor('promise', person.id, step) ?? days.after(today, promiseAfter));
  };
  return {
    to,
    plans: (contacts: readonly Contact[]) => {
      const since = contacts[contacts.length - 1]?.day ?? today;
      const due = dateWithin(promised, planning.locale) ?? soonAfter(since);
      const outline = {
        personId: person.id,
        person: nameOf(person),
        rule: 'promise',
        step,
        due,
        since,
        isMessage: false,
        why: { kind: undefined, about: '', nextStep: promised },
      } as const;
      return [planned(outline, '')];
    },
  };
}

/** What stands in "Promised", until it is done: by the date in it, or some days after the last contact. */
export function promiseStories(planning: Planning): readonly Story[] {
  return planning.people.flatMap(({ promised }, to) => {
    const person = promised === '' ? undefined : planning.person(to);
    return person ? storyOf(to, person, planning) : [];
  });
}
