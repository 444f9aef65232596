import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { WallClock } from '../../domain/calendar/cell-clock';
import type { FollowUpRow, Settings } from '../../domain/reading/challenge-data';
import { challengeStanding } from '../../domain/challenge/challenge';
import { composeDailyMail, ITEMS_SHOWN, type DailyMailContent } from '../../domain/follow-ups/daily-mail';
import { DUE_COLUMNS, dueFollowUps, type DueFollowUp } from '../../domain/follow-ups/follow-ups-due';
import { mailDue } from '../../domain/follow-ups/mail-day';
import type { Intervals } from '../../domain/follow-ups/rule-interval';
import { shortHash } from '../../domain/follow-ups/short-hash';
import { COUNTING_COLUMNS } from '../../domain/metrics/counting-columns';
import { readChallenge } from '../../domain/reading/read-challenge';
import { readFollowUps } from '../../domain/reading/read-follow-ups';
import { standingLine } from '../../domain/metrics/standing-line';
import { mailWords, rulesWords } from '../../domain/words';
import { RapportFault } from './fault';
import type { InstallRecord } from './install-record';
import { noteAsked, tokenOf } from './mail-tokens';
import { challengeToday, readChallengeGrids } from './read-challenge-sheet';
import type { HourlyPorts } from './ports';
import { readRunRecord, runNotes, saveRunRecord, type RunRecord } from './run-record';

const HASH = 5;
/** The run record is one property of 9 KB. */
const TOLD_AT_MOST = 500;

export interface Moment {
  readonly settings: Settings;
  readonly wallClock: WallClock;
  /** Whether the sheet is such that the user has to mend it. */
  readonly isUnclear: boolean;
}

/** What the mail tells of the outbox. */
interface Told {
  readonly items: readonly DueFollowUp[];
  readonly checks: readonly FollowUpRow[];
  readonly sent: readonly FollowUpRow[];
  readonly sentToday: readonly FollowUpRow[];
}

interface ToTell extends Told {
  readonly run: RunRecord;
  readonly today: CalendarDay;
}

/**
 * Sends the daily mail if this date has none yet and something is due, or earlier runs have noted what is to be mended
 * and it still is: at least once, and again only where the run is killed between sending and noting it. With no
 * allowance left nothing is sent and nothing is noted as sent.
 */
export function sendDailyMail(
  record: InstallRecord,
  ports: HourlyPorts,
  { wallClock, isUnclear, ...intervals }: Moment & Intervals,
): void {
  const { settings } = intervals;
  const run = readRunRecord(ports.documentProperties);
  const today = wallClock.day;
  if (!mailDue({ settings, wallClock, lastMailDay: run.lastMailDay })) return;
  const { rows, fault } = outboxOf(ports, settings);
  const items = dueFollowUps(rows, today, intervals);
  const told = { items, ...toldOf(rows, run, today) };
  // What is to be looked at is not done either.
  const isAnyDue = told.items.length + told.checks.length > 0;
  const isToBeMended = (isUnclear || fault !== undefined) && run.failedOn !== undefined;
  if (isAnyDue || isToBeMended) sendOrHoldBack(record, ports, { ...told, run, today });
  if (fault) throw fault;
}

function sendOrHoldBack(record: InstallRecord, ports: HourlyPorts, content: ToTell): void {
  const { run, today } = content;
  if (ports.mailbox.quotaLeft() <= 0) {
    if (run.heldBackOn === undefined) saveRunRecord(ports.documentProperties, { ...run, heldBackOn: today });
    return;
  }
  ports.mailbox.sendToMyself(composeDailyMail(contentOf(record, ports, content)));
  saveRunRecord(ports.documentProperties, {
    ...run,
    lastMailDay: today,
    heldBackOn: undefined,
    messagesHeldBackOn: undefined,
    failedOn: undefined,
    failure: '',
    unclearAnswers: 0,
    toldSent: content.sentToday.map(hashOf).slice(0, TOLD_AT_MOST),
  });
}

/** Where it cannot be told, the mail is there to say so. */
function outboxOf(
  { tables, cellClock }: HourlyPorts,
  { dayStartHours }: Settings,
): { readonly rows: readonly FollowUpRow[]; readonly fault?: RapportFault } {
  try {
    return readFollowUps(tables.read('followUps', ['key', ...DUE_COLUMNS], ['due']), {
      clock: cellClock,
      dayStartHours,
    });
  } catch (error) {
    if (error instanceof RapportFault) return { rows: [], fault: error };
    throw error;
  }
}

function toldOf(rows: readonly FollowUpRow[], run: RunRecord, today: CalendarDay): Omit<Told, 'items'> {
  const told = new Set(run.toldSent);
  return {
    checks: rows.filter(({ state }) => state === 'check'),
    sent: sentSince(rows, run.lastMailDay ?? today).filter((row) => !told.has(hashOf(row))),
    sentToday: sentSince(rows, today),
  };
}

function sentSince(rows: readonly FollowUpRow[], day: CalendarDay): readonly FollowUpRow[] {
  return rows.filter(({ state, stateSince = '' }) => state === 'sent' && stateSince >= day);
}

function hashOf({ key, person }: FollowUpRow): string {
  return shortHash(key || person).slice(-HASH);
}

function contentOf(record: InstallRecord, ports: HourlyPorts, { run, ...told }: ToTell): DailyMailContent {
  const { language } = record;
  const answers = answersFor(told.items, ports);
  return {
    ...told,
    standing: standingIn(record, ports),
    words: mailWords(language),
    spreadsheetUrl: urlOfToday(record, ports),
    spreadsheetName: ports.spreadsheet.name,
    notes: runNotes(run, language),
    ...(answers && { answers }),
  };
}

/** The tab in which things are decided; a link to a row would be wrong after a sort. */
function urlOfToday({ tabIds }: InstallRecord, { spreadsheet }: HourlyPorts): string {
  const [url = ''] = spreadsheet.url.split('#');
  const tab = tabIds.today ?? tabIds.followUps;
  return tab === undefined ? url : `${url}#gid=${String(tab)}`;
}

/** Only where the answers can be read. */
function answersFor(items: readonly DueFollowUp[], ports: HourlyPorts): DailyMailContent['answers'] {
  const { mailbox, digest, documentProperties } = ports;
  const address = mailbox.draftBox && mailbox.ownAddress();
  if (!address) return undefined;
  const keys = items.slice(0, ITEMS_SHOWN).flatMap(({ row: { key } }) => (key === '' ? [] : [key]));
  const tokens = new Map(keys.map((key) => [key, tokenOf(key, digest)]));
  noteAsked(documentProperties, new Map([...tokens].map(([key, token]) => [token, key])));
  return { address, tokenOf: (key) => tokens.get(key) ?? '' };
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
