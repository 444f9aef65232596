import type { LogRow, PersonMention } from '../reading/challenge-data';
import { columnsIn } from '../reading/noted-columns';
import type { PlannedFollowUp } from './plan';
import { planned, type Planning } from './planning';
import { reminderKeys } from './reminder-keys';

const NOBODY: PersonMention = { id: '', name: '' };

function reminderFor(row: LogRow, { id, name }: PersonMention): readonly PlannedFollowUp[] {
  const { remindOn, day } = row;
  if (remindOn === undefined || day === undefined) return [];
  const [key = '', ...otherKeys] = reminderKeys(row.id, { id, name }, remindOn);
  const outline = {
    personId: id,
    person: name,
    rule: 'reminder',
    step: 1,
    due: remindOn,
    latest: remindOn,
    since: day,
    isMessage: false,
    why: { kind: row.kind, about: '', nextStep: row.nextStep },
  } as const;
  return [{ ...planned(outline, `${row.id}/${name}`), key, otherKeys }];
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
    if (remindOn === undefined || remindOn < today) continue;
    const people = row.people.length > 0 ? row.people : [NOBODY];
    plans.push(...people.flatMap((person) => reminderFor(row, person)));
  }
  return plans;
}
