import { dayOfMoment, type WallClock } from '../../domain/calendar/cell-clock';
import type { CellGrid } from '../../domain/cells/cells';
import type { Settings } from '../../domain/reading/challenge-data';
import { DEFAULTS } from '../../domain/reading/default-settings';
import type { ChallengeGrids } from '../../domain/reading/read-challenge';
import type { PeopleColumns } from '../../domain/reading/people-columns';
import { readPeople } from '../../domain/reading/read-people';
import { withoutAddresses } from './answer';
import { faultInWords, RapportFault } from './fault';
import type { DecidingWish } from './decide';
import { HeldProperties } from './held-properties';
import type { InstallRecord } from './install-record';
import { heedMailAnswers } from './mail-answers';
import { EDITED } from './marks';
import { isOwnersRun } from './owner-trigger';
import type { HourlyPorts, RunPorts } from './ports';
import { mendFormulas } from './re-enter-formulas';
import { readSettingsGrid, readSettingsSheet } from './read-challenge-sheet';
import { refreshIfDue, type RunBegun } from './refresh-sheet';
import { noteInRunRecord, readRunRecord } from './run-record';
import { sendDailyMail } from './send-daily-mail';
import { sendDueFollowUps } from './send-due';
import type { SendingWish } from './send-state';
import { tellNotAllowed } from './tell-not-allowed';
import { heedToday, isTodayKept, keepTodayBlock, todayRows, type ListingWish } from './today-block';
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

function runOnce(record: InstallRecord, given: RunPorts): void {
  const startedAt = given.clock.now();
  const wallClock = given.cellClock.wallClockOf(startedAt);
  try {
    const { documentProperties: store } = given;
    const ports = { ...given, documentProperties: new HeldProperties(store, store.all()) };
    const mended = attempt(() => {
      mendFormulas(ports);
    });
    // As it stood before anything was read.
    const mark = ports.documentProperties.all().get(EDITED);
    const grid = attempt(() => readSettingsGrid(ports.tables));
    const settings = attempt(() => readSettingsSheet(ports, grid.result()));
    const forMail = settingsForMail(settings);
    const allowed = attempt(() => {
      if (forMail) tellNotAllowed(record, ports, { settings: forMail, wallClock });
    });
    // Before anything is written to others: what is done by now must not go out.
    const heeded = attempt(() => {
      heedToday(ports, wishOf(record, settings.result(), wallClock));
    });
    const answered = attempt(() => {
      heedMailAnswers(ports, wishOf(record, settings.result(), wallClock));
    });
    const refreshed = attempt(() =>
      refreshIfStale(ports, wishOf(record, settings.result(), wallClock), { mark, settings: grid.result() }),
    );
    const written = attempt(() => {
      // Nothing goes to others from rows of which it is not known whether they are over.
      for (const told of [heeded, answered]) told.result();
      return writeToOthers(ports, settings.result(), { language: record.language, startedAt }, refreshed.result()); // prettier-ignore
    });
    const people = peopleIn(refreshed);
    const listed = attempt(() => {
      const wish = { ...wishOf(record, settings.result(), wallClock), people };
      keepToday(ports, wish, written.resultOr(true) ? undefined : refreshed.result().followUps);
    });
    // The mail goes out even where Settings or the Log cannot be read: it must not fall silent with them.
    const isUnclear = [refreshed, written].some(({ error }) => error instanceof RapportFault);
    if (forMail) sendDailyMail(record, ports, { settings: forMail, wallClock, isUnclear, people });
    refreshed.result();
    written.result();
    for (const each of [heeded, answered, listed, mended, allowed]) each.result();
    noteInRunRecord(ports.documentProperties, { lastRunAt: ports.clock.now().getTime() });
  } catch (error) {
    const text = failureText(error, record);
    noteInRunRecord(given.documentProperties, {
      lastRunAt: given.clock.now().getTime(),
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

function peopleIn(refreshed: Attempt<ChallengeGrids>): PeopleColumns | undefined {
  return refreshed.error === undefined ? readPeople(refreshed.result().people ?? []).columns : undefined;
}

/** @param outbox as it was read in this run, where it has not changed it since */
function keepToday(ports: HourlyPorts, wish: ListingWish, outbox: CellGrid | undefined): void {
  const { documentProperties } = ports;
  const isNewDay = readRunRecord(documentProperties).blockDay !== wish.today;
  // Once more, for what was chosen while the run was at work.
  const rows = todayRows(ports);
  if (!isNewDay && outbox && isTodayKept(rows, outbox, ports, wish)) return;
  heedToday(ports, wish, rows);
  keepTodayBlock(ports, { ...wish, isNewDay });
  if (isNewDay) noteInRunRecord(documentProperties, { blockDay: wish.today });
}

interface Attempt<T> {
  readonly error?: unknown;
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
    return { result, resultOr: (fallback) => fallback, error };
  }
}

/**
 * The usual ones where the sheet has none to be told. Where only this reading has failed they are not guessed, for
 * today may be a day off: the mail is left to the next run.
 */
function settingsForMail(read: Attempt<Settings>): Settings | undefined {
  return read.error === undefined || read.error instanceof RapportFault ? read.resultOr(DEFAULTS) : undefined;
}

function refreshIfStale(
  ports: HourlyPorts,
  { today, language }: DecidingWish,
  begun: RunBegun,
): ChallengeGrids {
  const isNew = readRunRecord(ports.documentProperties).lastRefreshDay !== today;
  const grids = refreshIfDue(ports, { language, adopt: true }, { today, isNew }, begun);
  if (isNew) noteInRunRecord(ports.documentProperties, { lastRefreshDay: today });
  return grids;
}

/** @returns whether the outbox is another one by it. */
function writeToOthers(
  ports: HourlyPorts,
  settings: Settings,
  wish: SendingWish,
  seen: ChallengeGrids,
): boolean {
  const { hasWritten, heldBack } = sendDueFollowUps(ports, settings, wish, seen);
  if (heldBack && readRunRecord(ports.documentProperties).messagesHeldBackOn === undefined) {
    const messagesHeldBackOn = ports.cellClock.wallClockOf(wish.startedAt).day;
    noteInRunRecord(ports.documentProperties, { messagesHeldBackOn });
  }
  return hasWritten;
}

function failureText(error: unknown, { language }: InstallRecord): string {
  return error instanceof RapportFault
    ? faultInWords(error.fault, language, language)
    : withoutAddresses(error instanceof Error ? error.message : String(error));
}
