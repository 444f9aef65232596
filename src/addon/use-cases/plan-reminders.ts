import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { LogRow } from '../../domain/reading/challenge-data';
import type { CellGrid } from '../../domain/cells/cells';
import { textOf } from '../../domain/cells/cell-text';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { Language } from '../../domain/cells/vocabulary';
import { sheetWords } from '../../domain/words';
import type { NewRow, Tables } from './ports';
import { reminderKeys } from '../../domain/follow-ups/reminder-keys';

/**
 * Plans what rows typed by hand ask for with "Remind on", and what a killed run has left unplanned. Days that
 * are over are left alone: old rows that were imported would otherwise all be due at once.
 */
export function planReminders(
  tables: Tables,
  log: readonly LogRow[],
  today: CalendarDay,
  language: Language,
): void {
  const asking = log.filter(
    ({ remindOn, day }) => remindOn !== undefined && remindOn >= today && day !== undefined,
  );
  if (asking.length === 0 || !tables.has('followUps')) return;
  const planned = keysIn(tables.read('followUps', ['key'], ['key']));
  tables.append('followUps', asking.flatMap((row) => unplanned(row, planned, today, language))); // prettier-ignore
}

function keysIn(grid: CellGrid): Set<string> {
  const position = recogniseHeader('followUps', grid[0] ?? []).positions.key ?? 0;
  return new Set(grid.slice(1).map((row) => textOf(row[position] ?? '')));
}

function unplanned(
  row: LogRow,
  planned: Set<string>,
  today: CalendarDay,
  language: Language,
): readonly NewRow<'followUps'>[] {
  const { remindOn } = row;
  if (remindOn === undefined || row.day === undefined) return [];
  const words = sheetWords(language);
  const inWords = words.reminderInWords({
    kind: row.kind === undefined ? '' : words.codes.kind[row.kind],
    day: words.dayInWords(row.day),
    nextStep: row.nextStep,
  });
  const people = row.people.length > 0 ? row.people : [{ id: '', name: '' }];
  return people.flatMap((person) => {
    const keys = reminderKeys(row.id, person, remindOn);
    if (keys.some((key) => planned.has(key))) return [];
    keys.forEach((key) => planned.add(key));
    return {
      key: keys[0] ?? '',
      person: person.name,
      personId: person.id,
      rule: words.codes.followUpRule.reminder,
      due: { day: remindOn },
      state: words.codes.followUpState.planned,
      stateSince: { day: today },
      inWords,
    };
  });
}
