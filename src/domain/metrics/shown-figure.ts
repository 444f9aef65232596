import type { NewCell } from '../cells/cells';
import type { CalendarDay } from '../calendar/calendar-day';
import type { RulesWords } from '../words';
import { rounded } from '../words/number-words';
import type { SummaryLine } from './metric';

/**
 * A figure as it stands among others of other units, where no number format fits all: a fraction is the text
 * "71.2%" and a day the text "5 June 2026", both in the sheet's language; other numbers stay numbers.
 */
export function shownFigure(
  { value, percent }: Omit<SummaryLine, 'label'>,
  words: RulesWords,
): Exclude<NewCell, object> {
  if (typeof value === 'object') return words.fullDay(value.day as CalendarDay);
  if (typeof value !== 'number') return value;
  return percent ? words.figures.fraction(value) : rounded(value, 2);
}
