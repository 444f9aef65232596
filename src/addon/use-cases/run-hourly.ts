import { dayOfMoment, type WallClock } from '../../domain/calendar/cell-clock';
import type { Settings } from '../../domain/reading/challenge-data';
import { DEFAULTS } from '../../domain/reading/default-settings';
import { withoutAddresses } from './answer';
import { faultInWords, RapportFault } from './fault';
import type { DecidingWish } from './decide';
import type { InstallRecord } from './install-record';
import { heedMailAnswers } from './mail-answers';
import { isOwnersRun } from './owner-trigger';
import type { HourlyPorts, RunPorts } from './ports';
import { mendFormulas } from './re-enter-formulas';
import { readSettingsSheet } from './read-challenge-sheet';
import { refreshIfDue } from './refresh-sheet';
import { noteInRunRecord, readRunRecord } from './run-record';
import { sendDailyMail } from './send-daily-mail';
import { sendDueFollowUps } from './send-due';
import { tellNotAllowed } from './tell-not-allowed';
import { heedToday, keepTodayBlock } from './today-block';
import { whenFree } from './under-lock';

const PATIENCE = 30_000;

/**
 * Refreshes the sheet when the day has turned, writes what is due to others, and sends the daily mail when it is due. Any number of runs on one
 * date equals one; a run that does not get the lock leaves it to the next.
 * @param triggerId of the trigger that runs; another one than noted belongs to a former owner and takes itself away.
 */
export function runHourly(triggerId: string, record: InstallRecord | undefined, ports: RunPorts): void {
  if (!record || !isOwnersRun(triggerId, record, ports)) return;
  whenFree(ports.lock, PATIENCE, () => {
    runOnce(record, ports);
  });
}

function runOnce(record: InstallRecord, ports: RunPorts): void {
  const startedAt = ports.clock.now();
  const wallClock = ports.cellClock.wallClockOf(startedAt);
  try {
    const mended = attempt(() => {
      mendFormulas(ports);
    });
    const settings = attempt(() => readSettingsSheet(ports));
    const allowed = attempt(() => {
      tellNotAllowed(record, ports, { settings: settings.resultOr(DEFAULTS), wallClock });
    });
    // Before anything is written to others: what is done by now must not go out.
    const heeded = attempt(() => {
      heedToday(ports, wishOf(record, settings.result(), wallClock));
    });
    const answered = attempt(() => {
      heedMailAnswers(ports, wishOf(record, settings.result(), wallClock));
    });
    const refreshed = attempt(() => {
      refreshIfStale(record, ports, settings.result(), wallClock);
    });
    const written = attempt(() => {
      // Nothing goes to others from rows of which it is not known whether they are over.
      refreshed.result();
      writeToOthers(record, ports, settings.result(), startedAt);
    });
    const listed = attempt(() => {
      keepToday(ports, wishOf(record, settings.result(), wallClock));
    });
    // The mail goes out even where Settings or the Log cannot be read: it must not fall silent with them.
    sendDailyMail(record, ports, { settings: settings.resultOr(DEFAULTS), wallClock });
    refreshed.result();
    written.result();
    for (const each of [heeded, answered, listed, mended, allowed]) each.result();
    noteInRunRecord(ports.documentProperties, { lastRunAt: ports.clock.now().getTime() });
  } catch (error) {
    const text = failureText(error, record);
    noteInRunRecord(ports.documentProperties, {
      lastRunAt: ports.clock.now().getTime(),
      failedOn: wallClock.day,
      failure: text.slice(0, 500),
    });
    // As it stands it may name an address, and what is thrown here stands in the execution log.
    throw new Error(text);
  }
}

function wishOf({ language }: InstallRecord, settings: Settings, wallClock: WallClock): DecidingWish {
  return { settings, today: dayOfMoment(wallClock, settings.dayStartHours), language };
}

function keepToday(ports: HourlyPorts, wish: DecidingWish): void {
  const { documentProperties } = ports;
  const isNewDay = readRunRecord(documentProperties).blockDay !== wish.today;
  // Once more, for what was chosen while the run was at work.
  heedToday(ports, wish);
  keepTodayBlock(ports, { ...wish, isNewDay });
  if (isNewDay) noteInRunRecord(documentProperties, { blockDay: wish.today });
}

interface Attempt<T> {
  /** @throws what the work has thrown. */
  result(): T;
  resultOr(fallback: T): T;
}

function attempt<T>(work: () => T): Attempt<T> {
  try {
    const value = work();
    return { result: () => value, resultOr: () => value };
  } catch (error) {
    const result = (): never => {
      throw error;
    };
    return { result, resultOr: (fallback) => fallback };
  }
}

function refreshIfStale(
  record: InstallRecord,
  ports: HourlyPorts,
  settings: Settings,
  wallClock: WallClock,
): void {
  const today = dayOfMoment(wallClock, settings.dayStartHours);
  const isNew = readRunRecord(ports.documentProperties).lastRefreshDay !== today;
  refreshIfDue(ports, { language: record.language, adopt: true }, { today, isNew });
  if (isNew) noteInRunRecord(ports.documentProperties, { lastRefreshDay: today });
}

function writeToOthers(
  { language }: InstallRecord,
  ports: HourlyPorts,
  settings: Settings,
  startedAt: Date,
): void {
  const { heldBack } = sendDueFollowUps(ports, settings, { language, startedAt });
  if (!heldBack) return;
  if (readRunRecord(ports.documentProperties).messagesHeldBackOn !== undefined) return;
  const messagesHeldBackOn = ports.cellClock.wallClockOf(startedAt).day;
  noteInRunRecord(ports.documentProperties, { messagesHeldBackOn });
}

function failureText(error: unknown, { language }: InstallRecord): string {
  return error instanceof RapportFault
    ? faultInWords(error.fault, language, language)
    : withoutAddresses(error instanceof Error ? error.message : String(error));
}
