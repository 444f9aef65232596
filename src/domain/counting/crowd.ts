import { addDays, daysBetween, type CalendarDay } from '../calendar/calendar-day';
import type { EventRow, Settings } from '../reading/challenge-data';
import { addBusinessDays } from '../challenge/business-days';
import { foldText } from '../cells/folded-text';
import type { Kind } from '../cells/vocabulary';

/** An event with more people than this is a crowd: a contact from it counts only with a sign of depth. */
const CROWD_SIZE = 100;

/** Within how many business days a follow-up is a sign of depth. */
const FOLLOW_UP_DAYS = 2;

// A message or call that names the event came after it; all else happens on the spot.
export const AFTERWARDS: readonly (Kind | undefined)[] = [
  'message',
  'followUp',
  'call',
  'incoming',
  'automatic',
];

/** Which rows met their people in a crowd. */
export interface CrowdRule {
  /** False for a name that no crowd has. */
  mayBeCrowd(eventText: string): boolean;
  /** For a row of what happened on the spot: of a kind that is none of `AFTERWARDS`. */
  isCrowd(eventText: string, day: CalendarDay | undefined): boolean;
}

/**
 * Events are found by name; of several with one name that of the row's day is meant, else the largest, for a crowd is
 * never taken for a small round. Undefined where no event is a crowd.
 */
export function crowdRule(events: readonly EventRow[]): CrowdRule | undefined {
  const isLarge = ({ size }: EventRow): boolean => (size ?? 0) > CROWD_SIZE;
  if (!events.some(isLarge)) return undefined;
  const byName = namesakes(events);
  return {
    mayBeCrowd: (text) => byName.get(foldText(text))?.some(isLarge) ?? false,
    isCrowd: (text, day) => {
      const found = byName.get(foldText(text)) ?? [];
      const sameDay = found.filter((event) => event.day !== undefined && event.day === day);
      return (sameDay.length > 0 ? sameDay : found).some(isLarge);
    },
  };
}

function namesakes(events: readonly EventRow[]): ReadonlyMap<string, readonly EventRow[]> {
  const byName = new Map<string, EventRow[]>();
  for (const event of events) {
    const key = foldText(event.name);
    const there = byName.get(key);
    if (there) there.push(event);
    else byName.set(key, [event]);
  }
  return byName;
}

/** The calendar days from `day` to its second business day, both included. */
function followUpWindow(settings: Settings, day: CalendarDay): readonly CalendarDay[] {
  const until = addBusinessDays(settings, day, FOLLOW_UP_DAYS);
  return Array.from({ length: daysBetween(day, until) + 1 }, (_, later) => addDays(day, later));
}

/**
 * Tells on which day a contact from a crowd of that day, whose row has no sign of depth, got it all the same: the
 * first within two business days on which another row of mine is about the person.
 */
export function depthRule(
  settings: Settings,
): (day: CalendarDay, isContact: (day: CalendarDay) => boolean) => CalendarDay | undefined {
  const windows = new Map<CalendarDay, readonly CalendarDay[]>();
  return (day, isContact) => {
    const window = windows.get(day) ?? followUpWindow(settings, day);
    windows.set(day, window);
    return window.find(isContact);
  };
}
