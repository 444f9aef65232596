import type { CalendarDay } from '../calendar/calendar-day';
import { directoryOf } from '../counting/who-is-who';
import { AMBIGUOUS } from '../counting/person-numbers';
import { GRACE_DAYS } from './derive-meetings';
import { endBy, type Contact } from './later-contacts';
import type { PlannedFollowUp } from './plan';
import { followUpKey } from './follow-up-key';
import { namelessSubject, nameOf, planned, storyOf, type Planning, type Story } from './planning';

/** Who introduced somebody, and when. */
interface Introduced {
  readonly by: string;
  readonly since: CalendarDay;
}

/** What one introducer did on one day. */
interface Introduction {
  readonly to: number;
  readonly personId: string;
  readonly person: string;
  readonly since: CalendarDay;
  readonly names: string[];
  /** The introducer as the entries have it: a row from before that person was in People is known by it. */
  readonly spellings: string[];
}

/** Keeps the earliest for each person; of one day the first that is told. */
class FirstTold extends Map<number, Introduced> {
  note(number: number, by: string | undefined, since: CalendarDay): void {
    const known = this.get(number);
    if (by && (!known || since < known.since)) this.set(number, { by, since });
  }
}

function toldInPeople({ people }: Planning): ReadonlyMap<number, string> {
  const told = new Map<number, string>();
  people.forEach(({ introducedBy }, number) => {
    if (introducedBy !== '') told.set(number, introducedBy);
  });
  return told;
}

/** For each person, by number, the first introduction in the Log; People tells of those of whom the Log does not. */
function introductions(planning: Planning): ReadonlyMap<number, Introduced> {
  const { counting, today } = planning;
  const told = toldInPeople(planning);
  const found = new FirstTold();
  const others = new FirstTold();
  for (let at = 0; at < counting.log.size; at += 1) {
    const { day, introducedBy } = counting.log.row(at);
    // To look at a person takes longer than at a row.
    if (day === undefined || day > today || (introducedBy === '' && told.size === 0)) continue;
    for (const number of counting.personsAt(at)) {
      found.note(number, introducedBy, day);
      others.note(number, told.get(number), day);
    }
  }
  for (const number of told.keys()) {
    const other = others.get(number);
    if (other && !found.has(number)) found.set(number, other);
  }
  return found;
}

/** Whom to thank; undefined for somebody who wants to be left in peace, and for oneself. */
function introducerOf(
  planning: Planning,
  by: string,
  introduced: number,
): Pick<Introduction, 'to' | 'personId' | 'person'> | undefined {
  const who = directoryOf(planning.data).resolve({ id: '', name: by });
  if (who.kind !== 'known') return { to: AMBIGUOUS, personId: '', person: by };
  const person = planning.person(who.place);
  return person && who.place !== introduced
    ? { to: who.place, personId: person.id, person: nameOf(person) }
    : undefined;
}

/** Introductions of one day by one person are one: nobody is thanked three times over. */
function byIntroducer(planning: Planning): readonly Introduction[] {
  const found = new Map<string, Introduction>();
  for (const [number, { by, since }] of introductions(planning)) {
    const introduced = planning.people[number];
    const introducer = introduced && introducerOf(planning, by, number);
    if (!introducer) continue;
    const key = `${since} ${introducer.personId} ${introducer.person}`;
    const introduction = found.get(key) ?? { ...introducer, since, names: [], spellings: [] };
    introduction.spellings.push(by);
    introduction.names.push(nameOf(introduced));
    found.set(key, introduction);
  }
  return [...found.values()];
}

function thanksFor(
  introduction: Introduction,
  planning: Planning,
  contacts: readonly Contact[],
): readonly PlannedFollowUp[] {
  const { personId, person, since, names, spellings } = introduction;
  const { days } = planning;
  const { thankIntroducerBy, tellIntroducerBy } = planning.settings.schedule;
  const outline = (
    rule: 'thankIntroducer' | 'tellIntroducer',
    by: number,
    ended: PlannedFollowUp['ended'],
  ) => ({
    personId,
    person,
    rule,
    step: 1,
    since,
    ended,
    isMessage: true,
    due: days.after(since, by),
    otherKeys: spellings.map((name) => followUpKey(namelessSubject(name), rule, 1, days.after(since, by))),
    otherStories: spellings.map((name) => storyOf(namelessSubject(name), { rule, step: 1 }, since)),
    latest: days.after(since, by + GRACE_DAYS),
    why: { kind: undefined, about: names.join(', '), nextStep: '' },
  });
  const later = contacts.filter(({ day, isMessage }) => day > since || (day === since && isMessage));
  // The first time one is in touch after it is for the thanks, the next for what came of it.
  const own = later.filter(({ why }) => why !== 'replied');
  const [first] = own;
  const again = first && own.find(({ day }) => day > first.day);
  const thanks = planned(outline('thankIntroducer', thankIntroducerBy, endBy(later[0])), since);
  const told = planned(outline('tellIntroducer', tellIntroducerBy, endBy(again)), since);
  // That somebody answered the thanks is no reason not to tell what came of it.
  return [thanks, { ...told, quietSince: told.due }];
}

/** Thanks to whoever introduced somebody, and word of what came of it; once for each person introduced. */
export function introductionStories(planning: Planning): readonly Story[] {
  const { thankIntroducerBy, tellIntroducerBy } = planning.settings.schedule;
  const reach = planning.days.reach(Math.max(thankIntroducerBy, tellIntroducerBy) + GRACE_DAYS + 1);
  const isOpen = (personId: string): boolean =>
    planning.hasOpenRow('thankIntroducer', personId) || planning.hasOpenRow('tellIntroducer', personId);
  return byIntroducer(planning)
    .filter(
      ({ since, personId, person }) =>
        since >= reach || isOpen(personId === '' ? namelessSubject(person) : personId),
    )
    .map((introduction) => ({
      to: introduction.to,
      plans: (contacts) => thanksFor(introduction, planning, contacts),
    }));
}
