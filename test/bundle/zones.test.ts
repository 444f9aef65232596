import { instantOf, type ProjectFiles } from '../../src/workbench/emulator';
import { civilFromDays } from '../support/civil-dates';
import { AddOnSession } from './add-on-session';
import { probedProject } from './probed-project';

const DAY = 86_400_000;

/** The instant at which the clock on the wall shows that time of that day. */
function at(day: string, hours: number, minutes: number, zone: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return instantOf(
    { year, month, day: dayOfMonth, hour: hours, minute: minutes, second: 0, millisecond: 0 },
    zone,
  );
}

interface DayFound {
  readonly day: string;
  readonly streak: string | undefined;
  readonly standing: string;
  readonly mailsBeforeHour: number;
  readonly mailsAfterHour: number;
  readonly heading: boolean;
  readonly loggedAs: string | undefined;
}

/** A challenge of one entry a day, written near midnight, with one follow-up that is never done. */
class ChallengeInZone {
  private readonly session: AddOnSession;

  constructor(
    private readonly zone: string,
    scriptTimeZone: string,
    private readonly firstDay: number,
    private readonly length: number,
    project: ProjectFiles,
  ) {
    const now = new Date(at(civilFromDays(firstDay), 0, 20, zone)).toISOString();
    this.session = new AddOnSession({
      project,
      timeZone: zone,
      scriptTimeZone,
      now,
    }).setUp();
    const { user } = this.session.emulator;
    this.session.set('Challenge length', String(length)).set('Rest weekdays', 'none');
    // Of the dashboard only one figure: the summary of all would take its time with every entry.
    this.session.withoutFigures();
    user.type(this.session.sheetId('Dashboard'), 5, 2, '=STREAK(Rapport_pulse)');
    this.session.emulator.callFromSidebar('probeDropTriggers', []);
    this.session.typeRow('Follow-ups', {
      Key: 'k',
      Person: 'Ana',
      Due: civilFromDays(firstDay),
      State: 'planned',
    });
  }

  live(dayNumber: number): DayFound {
    const day = civilFromDays(dayNumber);
    const { emulator } = this.session;
    const late = dayNumber % 2 === 0;
    this.runAt(day, 6, 40);
    const mailsBeforeHour = emulator.sentMail().length;
    this.runAt(day, 7, 20);
    const mails = emulator.sentMail();
    if (late) emulator.advanceTo(at(day, 23, 50, this.zone));
    const entryId = `d${String(dayNumber)}`;
    const kind = 'message';
    this.session.log({ entryId, day, kind, how: 'email', twoWay: 'notYet', names: ['Ana'] });
    const meaning = this.session.explain(entryId);
    const logRow = dayNumber - this.firstDay + 2;
    return {
      day,
      streak: this.session.cell('Dashboard', 5, 2)?.display,
      standing: meaning.ok ? meaning.value.standing : meaning.problem.message,
      mailsBeforeHour,
      mailsAfterHour: mails.length,
      heading: (mails[mails.length - 1]?.text ?? '').startsWith(headingOf(dayNumber)),
      loggedAs: this.session.cell('Log', logRow, this.session.position('Log', 'Date'))?.display,
    };
  }

  expected(dayNumber: number): DayFound {
    const count = dayNumber - this.firstDay + 1;
    const day = civilFromDays(dayNumber);
    return {
      day,
      streak: String(count),
      standing: `Day ${String(count)} of ${String(this.length)} · streak ${String(count)}`,
      mailsBeforeHour: count - 1,
      mailsAfterHour: count,
      heading: true,
      loggedAs: day,
    };
  }

  private runAt(day: string, hours: number, minutes: number): void {
    this.session.emulator.advanceTo(at(day, hours, minutes, this.zone));
    this.session.emulator.callFromSidebar('probeRunHourly', []);
  }
}

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `Monday 1 June`, by counting from Thursday 1 January 1970. */
function headingOf(dayNumber: number): string {
  const [, month = '', day = ''] = civilFromDays(dayNumber).split('-');
  return `${WEEKDAYS[dayNumber % 7] ?? ''} ${String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''}`;
}

function daysFrom(first: string, count: number): number[] {
  const start = Math.round(Date.parse(`${first}T00:00:00Z`) / DAY);
  return Array.from({ length: count }, (_, index) => start + index);
}

function wrongDays(
  zone: string,
  scriptZone: string,
  days: readonly number[],
  project = probedProject(),
): unknown[] {
  const challenge = new ChallengeInZone(zone, scriptZone, days[0] ?? 0, days.length, project);
  return days
    .map((day) => ({ found: challenge.live(day), expected: challenge.expected(day) }))
    .filter(({ found, expected }) => JSON.stringify(found) !== JSON.stringify(expected));
}

describe('streak, day of the challenge and mail date', () => {
  it.each([
    ['2026-01-01', 90],
    ['2026-04-01', 91],
    ['2026-07-01', 92],
    ['2026-10-01', 92],
  ])(
    'are right on every day with the script in New York and the spreadsheet in Auckland, from %s on',
    (first, count) => {
      expect(wrongDays('Pacific/Auckland', 'America/New_York', daysFrom(first, count))).toEqual([]);
    },
    60_000,
  );

  // Each stretch holds a change of the clock: at midnight, by half an hour, for Ramadan, over the date line.
  it.each([
    ['Pacific/Apia', 'America/New_York', '2011-12-26', 4],
    ['Pacific/Apia', 'Europe/Berlin', '2021-03-31', 10],
    ['Australia/Lord_Howe', 'America/Los_Angeles', '2026-04-01', 10],
    ['Asia/Kathmandu', 'Pacific/Auckland', '2026-03-25', 10],
    ['America/St_Johns', 'Asia/Tokyo', '2026-03-05', 8],
    ['America/Havana', 'Pacific/Kiritimati', '2026-03-04', 10],
    ['America/Havana', 'Etc/UTC', '2026-10-28', 10],
    ['Africa/Casablanca', 'Pacific/Pago_Pago', '2026-02-12', 10],
    ['Africa/Casablanca', 'Pacific/Auckland', '2026-03-18', 10],
    ['Asia/Beirut', 'America/New_York', '2026-03-25', 8],
  ])('are right in %s with the script in %s from %s on', (zone, scriptZone, first, count) => {
    expect(wrongDays(zone, scriptZone, daysFrom(first, count))).toEqual([]);
  });

  it('would be seen to be wrong in an add-on that asks for the script’s zone', () => {
    const project = probedProject();
    const code = project.code.replace(
      /[\w$]+\s*\.\s*getSpreadsheetTimeZone\(\)/g,
      'Session.getScriptTimeZone()',
    );

    expect(code).not.toBe(project.code);
    expect(
      wrongDays('Pacific/Auckland', 'America/New_York', daysFrom('2026-06-01', 2), { ...project, code }),
    ).not.toEqual([]);
  });
});
