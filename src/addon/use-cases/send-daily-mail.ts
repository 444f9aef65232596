import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { WallClock } from '../../domain/calendar/cell-clock';
import type { Settings } from '../../domain/reading/challenge-data';
import { challengeStanding } from '../../domain/challenge/challenge';
import { composeDailyMail } from '../../domain/follow-ups/daily-mail';
import { dueFollowUps, type DueFollowUp } from '../../domain/follow-ups/follow-ups-due';
import { mailDue } from '../../domain/follow-ups/mail-day';
import { COUNTING_COLUMNS } from '../../domain/metrics/counting-columns';
import { readChallenge } from '../../domain/reading/read-challenge';
import { readFollowUps } from '../../domain/reading/read-follow-ups';
import { standingLine } from '../../domain/metrics/standing-line';
import type { ColumnOf } from '../../domain/cells/tables';
import { mailWords, rulesWords } from '../../domain/words';
import { RapportFault } from './fault';
import type { InstallRecord } from './install-record';
import { challengeToday, readChallengeGrids } from './read-challenge-sheet';
import type { HourlyPorts } from './ports';
import { readRunRecord, runNotes, saveRunRecord } from './run-record';

const COLUMNS: readonly ColumnOf<'followUps'>[] = [
  'key',
  'person',
  'rule',
  'due',
  'state',
  'stateSince',
  'inWords',
];

export interface Moment {
  readonly settings: Settings;
  readonly wallClock: WallClock;
}

/**
 * Sends the daily mail if this date has none yet and something is due: at least once, and again only where the
 * run is killed between sending and noting it. With no allowance left nothing is sent and nothing is noted as sent.
 */
export function sendDailyMail(
  record: InstallRecord,
  ports: HourlyPorts,
  { settings, wallClock }: Moment,
): void {
  const run = readRunRecord(ports.documentProperties);
  const today = wallClock.day;
  if (!mailDue({ settings, wallClock, lastMailDay: run.lastMailDay })) return;
  const items = dueToday(ports, settings, today);
  if (items.length === 0) return;
  if (ports.mailbox.quotaLeft() <= 0) {
    if (run.heldBackOn === undefined) saveRunRecord(ports.documentProperties, { ...run, heldBackOn: today });
    return;
  }
  ports.mailbox.sendToMyself(
    composeDailyMail({
      items,
      today,
      standing: standingIn(record, ports),
      words: mailWords(record.language),
      spreadsheetUrl: ports.spreadsheet.url,
      spreadsheetName: ports.spreadsheet.name,
      notes: runNotes(run, record.language),
    }),
  );
  saveRunRecord(ports.documentProperties, {
    ...run,
    lastMailDay: today,
    heldBackOn: undefined,
    messagesHeldBackOn: undefined,
    failedOn: undefined,
    failure: '',
  });
}

function dueToday(ports: HourlyPorts, settings: Settings, today: CalendarDay): readonly DueFollowUp[] {
  const grid = ports.tables.read('followUps', COLUMNS, ['due']);
  const context = { clock: ports.cellClock, dayStartHours: settings.dayStartHours };
  return dueFollowUps(readFollowUps(grid, context).rows, today);
}

function standingIn(record: InstallRecord, ports: HourlyPorts): string {
  try {
    const data = readChallenge(readChallengeGrids(ports.tables, COUNTING_COLUMNS.log), ports.cellClock);
    return standingLine(
      challengeStanding(data, challengeToday(ports, data.settings)),
      rulesWords(record.language),
    );
  } catch (error) {
    // What is unclear in the sheet is told by the refresh; the reminders are worth sending without this line.
    if (error instanceof RapportFault) return '';
    throw error;
  }
}
