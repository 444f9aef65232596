import type { CalendarDay } from '../calendar/calendar-day';
import type { LogRow, PersonMention } from '../reading/challenge-data';
import { columnsIn } from '../reading/noted-columns';
import type { PlannedFollowUp } from './plan';
import { namelessSubject, planned, storyOf, type Planning } from './planning';
import { reminderKeys } from './reminder-keys';

const NOBODY: PersonMention = { id: '', name: '' };

interface Days {
  readonly remindOn: CalendarDay;
  readonly since: CalendarDay;
}

function reminderFor(row: LogRow, { remindOn, since }: Days, { id, name }: PersonMention): PlannedFollowUp {
  const [key = '', ...otherKeys] = reminderKeys(row.id, { id, name }, remindOn);
  const outline = {
    personId: id,
    person: name,
    rule: 'reminder',
    step: 1,
    due: remindOn,
    latest: remindOn,
    since,
    isMessage: false,
    why: { kind: row.kind, about: '', nextStep: row.nextStep },
  } as const;
  const entry = `${row.id}/${name}`;
  const otherStories = [storyOf(namelessSubject(name), outline, entry)];
  return { ...planned(outline, entry), key, otherKeys, otherStories };
}

/**
 * What rows ask for with "Remind on", one for each person or for the entry itself where nobody is named. Days that are
 * over are left alone: old rows that are imported would otherwise all be due at once.
 */
export function plannedReminders({
  data,
  today,
}: Pick<Planning, 'data' | 'today'>): readonly PlannedFollowUp[] {
  const log = columnsIn(data);
  const plans: PlannedFollowUp[] = [];
  for (let at = 0; at < log.size; at += 1) {
    const row = log.row(at);
    const { remindOn } = row;
    if (remindOn === undefined || remindOn < today || row.day === undefined) continue;
    const days = { remindOn, since: row.day };
    const people = row.people.length > 0 ? row.people : [NOBODY];
    plans.push(...people.map((person) => reminderFor(row, days, person)));
  }
  return plans;
}
