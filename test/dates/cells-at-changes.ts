import type { ProjectFiles } from '../../src/workbench/emulator';
import { AddOnSession } from '../bundle/add-on-session';
import { civilFromDays } from '../support/civil-dates';
import { localTime } from '../world/local-time';
import { dayAt, MINUTE, offsetAt, type ZoneChange } from './zone-changes';

/** A cell as it is typed, and the days that it stands for with each day start from 0 to 6 hours. */
interface TypedCell {
  readonly text: string;
  readonly days: readonly number[];
}

const DAY_STARTS = [0, 1, 2, 3, 4, 5, 6];
/** Days before and after the change that the challenge of one week covers. */
const AROUND = 3;

/** Calls the built functions as a cell would, with what the first sheet holds. */
const PROBE = `
function probeDays(blocks) {
  var values = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues();
  return blocks.map(function (block) {
    var rows = values.slice(block.first, block.first + block.count);
    var log = [['Date', 'Kind']].concat(rows.map(function (row) { return [row[0], 'call']; }));
    return block.dayStarts.map(function (hours) {
      var settings = [['Key', 'Value'], ['Challenge start', block.start], ['Challenge length', 7],
        ['Rest weekdays', 'none'], ['Day starts at', hours]];
      var made = DAY_STATES(log, settings).slice(1).map(function (day) {
        return day[0] + ' ' + day[2];
      });
      return made.concat('streak ' + STREAK(log, settings));
    });
  });
}`;

/** The clock reads so: a date only, or the first moment of a day, is that day; any other moment obeys the day start. */
function daysAt(at: number, zone: string): readonly number[] {
  const wall = localTime(at, zone);
  const startsDay = wall.minutes === 0 || localTime(at - MINUTE, zone).day < wall.day;
  return DAY_STARTS.map((hours) => (startsDay ? wall.day : dayAt(wall, hours)));
}

function textAt(day: number, minutes: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${civilFromDays(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Within two hours of the change: what the clock shows every quarter of an hour and right beside the change. */
function shownTimes({ zone, at }: ZoneChange): readonly TypedCell[] {
  const offsets = Array.from({ length: 17 }, (_, index) => (index - 8) * 15);
  return [...offsets, -1, 1].map((minutes) => {
    const { day, minutes: shown } = localTime(at + minutes * MINUTE, zone);
    return { text: textAt(day, shown), days: daysAt(at + minutes * MINUTE, zone) };
  });
}

/** Times that the clock leaves out: whoever types one is handed the moment as far behind the change. */
function skippedTimes({ zone, at }: ZoneChange): readonly TypedCell[] {
  const gap = offsetAt(at, zone) - offsetAt(at - MINUTE, zone);
  const before = localTime(at - MINUTE, zone);
  const cells: TypedCell[] = [];
  for (let minutes = 0; minutes < gap; minutes += 15) {
    const shown = before.day * 1440 + before.minutes + 1 + minutes;
    cells.push({
      text: textAt(Math.floor(shown / 1440), shown % 1440),
      days: daysAt(at + minutes * MINUTE, zone),
    });
  }
  return cells;
}

function datesOnly({ zone, at }: ZoneChange): readonly TypedCell[] {
  const { day } = localTime(at, zone);
  return Array.from({ length: 2 * AROUND + 1 }, (_, index) => day + index - AROUND).map((date) => ({
    text: civilFromDays(date),
    days: DAY_STARTS.map(() => date),
  }));
}

function expected(cells: readonly TypedCell[], first: number, start: number): readonly string[] {
  const made = Array.from({ length: 2 * AROUND + 1 }, (_, index) => first + index).map((day) => {
    const count = cells.filter(({ days }) => days[start] === day).length;
    return `${civilFromDays(day)} ${String(count)}`;
  });
  return [...made, 'streak 7'];
}

export interface CellsFound {
  /** Cells read, each once for every day start. */
  readonly cases: number;
  readonly wrong: readonly string[];
}

/**
 * Types dates and times around the changes of one zone into a sheet, and asks the built functions which day each is
 * and what streak they make, long after.
 */
export function readCellsAt(
  changes: readonly ZoneChange[],
  scriptTimeZone: string,
  project: ProjectFiles,
): CellsFound {
  const zone = changes[0]?.zone ?? '';
  const session = new AddOnSession({
    project: { ...project, code: `${project.code}\n${PROBE}` },
    timeZone: zone,
    scriptTimeZone,
    now: '2036-06-01T12:00:00Z',
  });
  const typed = changes.map((change) => [
    ...datesOnly(change),
    ...shownTimes(change),
    ...skippedTimes(change),
  ]);
  const sheet = session.sheetId('Sheet1');
  session.emulator.user.paste(sheet, 1, 1, typed.flatMap((cells) => cells.map(({ text }) => [text]))); // prettier-ignore
  let row = 0;
  const wrong: string[] = [];
  changes.forEach((change, index) => {
    const cells = typed[index] ?? [];
    const first = localTime(change.at, zone).day - AROUND;
    const block = { first: row, count: cells.length, start: civilFromDays(first), dayStarts: DAY_STARTS };
    row += cells.length;
    const answer = session.emulator.callFromSidebar('probeDays', [[block]]);
    if (!answer.ok) throw new Error(answer.error);
    const [found = []] = answer.value as readonly (readonly (readonly string[])[])[];
    DAY_STARTS.forEach((hours, start) => {
      const right = expected(cells, first, start).join(', ');
      const was = (found[start] ?? []).join(', ');
      if (was !== right) wrong.push(`${zone} ${textAt(localTime(change.at, zone).day, 0)} start ${String(hours)}: ${was}; right: ${right}`); // prettier-ignore
    });
  });
  return { cases: row * DAY_STARTS.length, wrong };
}
