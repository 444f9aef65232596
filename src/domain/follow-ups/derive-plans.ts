import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeData } from '../reading/challenge-data';
import { askStories } from './derive-asks';
import { plannedContacts } from './derive-contacts';
import { introductionStories } from './derive-introductions';
import { meetingStories } from './derive-meetings';
import { promiseStories } from './derive-promises';
import { plannedReminders } from './derive-reminders';
import { contactsWith } from './later-contacts';
import type { PlannedFollowUp } from './plan';
import { Planning } from './planning';

/** Of two of one key the one that is over counts: better none than one after a reply. */
function onceEach(plans: readonly PlannedFollowUp[]): readonly PlannedFollowUp[] {
  const byKey = new Map<string, PlannedFollowUp>();
  for (const plan of plans) {
    const known = byKey.get(plan.key);
    if (!known || (known.ended === undefined && plan.ended !== undefined)) byKey.set(plan.key, plan);
  }
  return [...byKey.values()];
}

/**
 * All follow-ups that Log, People and Settings ask for as of `today`, those that are over included while a row of
 * theirs may stand in the outbox. Nobody is followed up who is not in People with an ID; without that table only the
 * reminders are left.
 * @param locale as Sheets names it, by which dates in a promise are read
 */
export function derivePlans(
  data: ChallengeData,
  today: CalendarDay,
  locale: () => string,
): readonly PlannedFollowUp[] {
  const planning = new Planning(data, today, locale);
  const stories = [askStories, meetingStories, introductionStories, promiseStories].flatMap((tell) =>
    tell(planning),
  );
  const contacts = contactsWith(planning.counting, new Set(stories.map(({ to }) => to)));
  return onceEach([
    ...stories.flatMap((story) => story.plans(contacts.get(story.to) ?? [])),
    ...plannedContacts(planning),
    ...plannedReminders(planning),
  ]);
}
