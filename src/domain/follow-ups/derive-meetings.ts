import type { CalendarDay } from '../calendar/calendar-day';
import { FACE_TO_FACE } from '../counting/answers';
import type { First } from '../counting/counting';
import type { LogRow, PersonRow } from '../reading/challenge-data';
import { PACKED } from '../reading/log-codes';
import { endBy, type Contact } from './later-contacts';
import { nameOf, planned, type Planning, type Story } from './planning';

/** Business days after the day by which it is best written in which a message may still be begun. */
export const GRACE_DAYS = 5;

interface Meeting {
  readonly person: PersonRow;
  readonly row: LogRow;
  readonly at: number;
  readonly since: CalendarDay;
}

function meetingOf(planning: Planning, to: number, { at, day }: First): Meeting | undefined {
  const { log } = planning.counting;
  const packed = log.codes[at] ?? 0;
  if (!FACE_TO_FACE.includes(PACKED.how.of(packed))) return undefined;
  // What came of a call by its answer was met on the day of the answer; a contact from a crowd on that of the crowd.
  const atOnce = PACKED.how.of(packed) === 'inPerson' || PACKED.twoWay.of(packed) === 'yes';
  const since = log.dayCodes.days[(atOnce ? log.days[at] : day) ?? 0];
  const person = planning.person(to);
  return person && since !== undefined ? { person, row: log.row(at), at, since } : undefined;
}

/** Somebody who was met again is no stranger; a message of the same day has followed the meeting up already. */
function endsBy({ at, since }: Meeting, { day, why, isMessage, ...contact }: Contact): boolean {
  if (contact.at === at) return false;
  return day > since || (day === since && (isMessage || why === 'replied'));
}

function storyOf(meeting: Meeting, to: number, planning: Planning): Story {
  const { person, row, since } = meeting;
  const { days } = planning;
  const { metSomeoneAfter, metSomeoneBy } = planning.settings.schedule;
  const by = Math.max(metSomeoneAfter, metSomeoneBy);
  const outline = {
    personId: person.id,
    person: nameOf(person),
    rule: 'metSomeone',
    step: 1,
    due: days.after(since, metSomeoneAfter),
    best: days.after(since, by),
    latest: days.after(since, by + GRACE_DAYS),
    since,
    isMessage: true,
    why: { kind: row.kind, about: '', nextStep: row.nextStep },
  } as const;
  const plans: Story['plans'] = (contacts) => {
    const ended = endBy(contacts.find((contact) => endsBy(meeting, contact)));
    return [planned({ ...outline, ended }, '')];
  };
  return { to, plans };
}

/** First meetings, by the counting rule's own notion of somebody new. */
export function meetingStories(planning: Planning): readonly Story[] {
  const { counting, days, people } = planning;
  const { metSomeoneAfter, metSomeoneBy } = planning.settings.schedule;
  const reach = days.reach(Math.max(metSomeoneAfter, metSomeoneBy) + GRACE_DAYS + 1);
  const stories: Story[] = [];
  for (let to = 0; to < people.length; to += 1) {
    const first = counting.first(to);
    if (!first || counting.people.knewBefore(to)) continue;
    const meeting = meetingOf(planning, to, first);
    if (!meeting) continue;
    if (meeting.since < reach && !planning.hasOpenRow('metSomeone', meeting.person.id)) continue;
    stories.push(storyOf(meeting, to, planning));
  }
  return stories;
}
