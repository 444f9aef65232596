import type { Answer, EntryMeaning, LoggedEntry } from '../../src/addon/use-cases/sidebar-calls';
import type { Emulator, Execution, ProjectFiles, SentMail } from '../../src/workbench/emulator';
import { Desk, type Shown } from './desk';
import { chooseMode } from './furnish-outreach';
import { Disturbance, type Passage } from './disturbance';
import { wrongIds } from './ids-given';
import { localTime, type LocalTime } from './local-time';
import { performMailAct } from './mail-acts';
import { Model, rowsByMarker, type ModelEntry, type RowCounts } from './model';
import { Outreach } from './outreach';
import { OwnCells, type Allowance } from './own-cells';
import { COLLEAGUE, OWNER, placeOf } from './places';
import {
  isMailAct,
  isUserAct,
  type Act,
  type LogAct,
  type Meanwhile,
  type UserAct,
  type WorldPlan,
} from './plan';
import { barredIn } from './barred';
import { openedCopy, setUpEmulator } from './set-up-places';
import { firingsOf } from './trigger-days';
import { performUserAct } from './user-acts';

/** The row of the dashboard that holds the formula of all figures; they spill into the rows below. */
export const SUMMARY_ROW = 4;

/** The dashboard's figures by their rows. */
export const FIGURES: Readonly<Record<number, string>> = {
  [SUMMARY_ROW]: 'CHALLENGE_SUMMARY',
  5: 'STREAK',
  6: 'BEST_STREAK',
  7: 'FREEZES_LEFT',
  8: 'CHALLENGE_DAY',
  9: 'CONNECTIONS',
  10: 'ACTIONS',
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One press of *Save* and what came of it. */
export interface Try {
  readonly logged: ModelEntry;
  readonly answer: Answer<LoggedEntry> | { readonly ok: false; readonly killed: string };
  /** Rows by marker before and after. */
  readonly before: RowCounts;
  readonly after: RowCounts;
  /** The rows with this entry's ID before it, and whether the sheet was clear before and after. */
  readonly rowsWithId: number;
  readonly unclear: boolean;
  readonly disturbed: boolean;
  readonly faulted: boolean;
  /** Pressed while another script ran. */
  readonly inside: boolean;
  /** By somebody who may not write everywhere. */
  readonly guarded: boolean;
}

/** What happened between two looks at the world. */
export interface Moment {
  readonly act: Act | undefined;
  readonly executions: readonly Execution[];
  readonly passages: readonly Passage[];
  readonly mails: readonly SentMail[];
  readonly tries: readonly Try[];
  /** What the entry means, where it was asked and answered. */
  readonly meanings: readonly { readonly logged: ModelEntry; readonly answer: Answer<EntryMeaning> }[];
  /** Changes of the person's own cells that nobody but they may make. */
  readonly changedCells: readonly string[];
  /** IDs that a script has put into a row that names somebody else. */
  readonly wrongIds: readonly string[];
  readonly intrusions: readonly string[];
  /** The versions of all sheets before and after a second run on the same date. */
  readonly repeatedRun: { readonly before: string; readonly after: string } | undefined;
  /** What copies of the file did while they were open. */
  readonly copies: readonly { readonly mails: number; readonly isChanged: boolean }[];
  readonly local: LocalTime;
  readonly zone: string;
  /** Addresses that nobody may write to when it began; `*` all of them; `?` where Settings are not to be told. */
  readonly barred: ReadonlySet<string>;
}

/** A property of the world that holds after everything that happens in it. */
export interface Invariant {
  readonly id: string;
  readonly says: string;
  /** @returns what is wrong, or null. */
  check(world: World, moment: Moment): string | null;
}

export interface Violation {
  readonly invariant: string;
  readonly minute: number;
  readonly complaint: string;
}

/** The built add-on in an emulator, with somebody who works in it, as a plan has it. */
export class World {
  readonly emulator: Emulator;
  readonly desk: Desk;
  readonly model = new Model();
  readonly ownCells: OwnCells;
  readonly outreach: Outreach;
  /** The local day on which the challenge starts: that of Set up. */
  readonly firstDay: number;
  private readonly start: number;
  private readonly disturbance: Disturbance;
  private barred: ReadonlySet<string> = new Set();
  private lastExecution = 0;
  private mailsSeen = 0;
  private tries: Try[] = [];
  private meanings: Moment['meanings'][number][] = [];
  private changedCells: string[] = [];
  private wrongIds: string[] = [];
  private logKept: Shown = [];
  private allowance: Allowance = {};
  private edited = false;
  private inside = false;
  private repeatedRun: Moment['repeatedRun'];
  private copies: Moment['copies'][number][] = [];

  constructor(
    readonly plan: WorldPlan,
    private readonly project: ProjectFiles,
  ) {
    const place = placeOf(plan.place);
    this.start = Date.parse(place.start);
    this.emulator = setUpEmulator(project, plan, firingsOf(plan, this.start));
    this.desk = new Desk(this.emulator, place.language);
    this.ownCells = new OwnCells(this.desk);
    this.outreach = new Outreach(this.emulator, this.desk);
    this.firstDay = localTime(this.start, place.timeZone).day;
    this.disturbance = new Disturbance(
      (act) => {
        this.meanwhile(act);
      },
      () => {
        this.edited = this.settleEdit();
      },
    );
    this.emulator.gate.watch(this.disturbance.watcher());
    this.furnish();
  }

  get local(): LocalTime {
    return localTime(this.emulator.now, this.emulator.workbook.timeZone);
  }

  /** Lives through the plan. @returns the first violation, if any. */
  live(days: number, invariants: readonly Invariant[]): Violation | undefined {
    const look = (act: Act | undefined): Violation | undefined => this.look(act, invariants);
    const steps = this.plan.steps.filter(({ minute }) => minute < days * 1440);
    for (const { minute, act, meanwhile } of [...steps].sort((a, b) => a.minute - b.minute)) {
      const passed = this.passTime(this.start + minute * MINUTE, look);
      if (passed) return passed;
      this.perform(act, meanwhile);
      const found = look(act);
      if (found) return found;
    }
    return this.passTime(this.start + days * DAY, look);
  }

  /** Hour by hour, so that each run is looked at when it has just ended. */
  private passTime(until: number, look: (act: undefined) => Violation | undefined): Violation | undefined {
    this.barred = barredIn(this.desk);
    while (this.emulator.now < until) {
      this.disturbance.begin([]);
      this.emulator.advanceTo(Math.min(until, this.emulator.now + HOUR));
      if (this.disturbance.passages.size === 0) continue;
      const found = look(undefined);
      if (found) return found;
      this.barred = barredIn(this.desk);
    }
    return undefined;
  }

  private perform(act: Act, meanwhile: readonly Meanwhile[]): void {
    this.disturbance.begin(meanwhile);
    this.barred = barredIn(this.desk);
    if (isUserAct(act)) this.byHand(act);
    else if (isMailAct(act)) performMailAct(this, act);
    else if (act.do === 'log') this.log(act);
    else PERFORM[act.do](this, act as never);
  }

  /** A person's edit. Triggers run after it: what scripts did before and do after is told apart. */
  byHand(act: UserAct): void {
    this.checkCells();
    this.outreach.begin();
    const edits = (): void => {
      this.edited = true;
    };
    edits();
    performUserAct(this.desk, act, edits);
    this.outreach.end();
    this.edited = this.settleEdit();
  }

  log(act: LogAct): void {
    const logged = this.model.newEntry(act, this.local.day);
    const first = this.save(logged, false);
    const answered = first || (act.again && this.save(logged, true));
    if (!answered || !act.explain) return;
    const answer = this.call<EntryMeaning>('explainEntry', logged.entry.entryId);
    if ('ok' in answer && !('killed' in answer)) this.meanings.push({ logged, answer });
  }

  runHourly(times: number): void {
    const trigger = this.emulator.triggers().find(({ type }) => type === 'time-driven');
    if (!trigger) return;
    for (let run = 0; run < times; run++) {
      const before = this.versions();
      this.emulator.fireTrigger(trigger.id);
      if (run > 0) this.repeatedRun = { before, after: this.versions() };
    }
  }

  sendSelected(row: number, count: number): void {
    const sheet = this.desk.sheet('followUps');
    if (!sheet || sheet.lastRow < 2) return;
    this.emulator.workbook.activate(sheet.id, 2 + (row % (sheet.lastRow - 1)), 1, 1 + count, 2);
    this.choose('sendSelected');
    while (this.emulator.dialog()) this.emulator.answerDialog(this.emulator.dialog()?.buttons.includes('YES') ? 'YES' : 'OK');
  } // prettier-ignore

  private choose(handler: string): void {
    // Whoever finds no menu, for its run was killed, loads the page again.
    if (this.emulator.menu().length === 0) this.emulator.open();
    // That run may have been stopped as well: then it is left for today.
    if (this.emulator.menu().length > 0) this.emulator.chooseMenuItem(handler);
  }

  changePerson(): void {
    const isOwner = this.emulator.signedInAs === OWNER;
    this.emulator.signInAs(isOwner ? COLLEAGUE : OWNER);
    this.emulator.authorize();
    this.emulator.open();
  }

  /** A copy must stay silent: it has rows, but nobody has set it up. */
  copyFile(days: number): void {
    const copy = openedCopy(this.emulator, this.project, this.plan);
    const before = JSON.stringify(copy.workbook.sheets().map(({ version }) => version));
    copy.advanceTo(copy.now + days * DAY);
    const after = JSON.stringify(copy.workbook.sheets().map(({ version }) => version));
    this.copies.push({ mails: copy.sentMail().length, isChanged: before !== after });
  }

  /** Only the owner: from anybody else Set up asks whether the mail shall come from them. */
  setUpAgain(): void {
    if (this.emulator.signedInAs !== OWNER) return;
    this.allowance = { ...this.allowance, setUp: true };
    this.choose('setUp');
    while (this.emulator.dialog()) this.emulator.answerDialog('YES');
    this.checkCells();
    this.ownCells.keep();
  }

  retry(): void {
    const waiting = this.model.entries.filter(({ acknowledged }) => !acknowledged).at(-1);
    if (waiting) this.save(waiting, true);
  }

  openSidebar(): void {
    this.call('loadSidebar');
  }

  private save(logged: ModelEntry, again: boolean): boolean {
    const before = this.rows();
    const rowsWithId = this.desk.below('log', 'id').filter((id) => id === logged.entry.entryId).length;
    const unclearBefore = this.desk.isUnclear();
    const passagesBefore = this.disturbance.passages.size;
    if (again) this.allowance = { ...this.allowance, entryId: logged.entry.entryId };
    const answer = this.call<LoggedEntry>('logInteraction', { ...logged.entry, again });
    const passages = [...this.disturbance.passages.values()].slice(passagesBefore);
    this.checkCells();
    const after = this.rows();
    this.tries.push({
      logged,
      answer,
      before,
      after,
      rowsWithId,
      unclear: unclearBefore || this.desk.isUnclear(),
      disturbed: passages.some(({ edited }) => edited),
      faulted: passages.some(({ faulted }) => faulted),
      inside: this.inside,
      guarded: this.desk.isGuarded(),
    });
    if (answer.ok) logged.acknowledged = true;
    this.model.expectRow(logged, after);
    return answer.ok;
  }

  private call<T>(name: string, ...args: readonly unknown[]): Answer<T> | { readonly ok: false; readonly killed: string } {
    const answer = this.emulator.callFromSidebar(name, args);
    return answer.ok ? (answer.value as Answer<T>) : { ok: false, killed: answer.error };
  } // prettier-ignore

  private rows(): RowCounts {
    return rowsByMarker(this.desk);
  }

  private meanwhile(act: UserAct | LogAct): void {
    if (act.do !== 'log') {
      this.byHand(act);
      return;
    }
    this.checkCells();
    const { inside } = this;
    this.inside = true;
    this.log(act);
    this.inside = inside;
  }

  /** Once, when an edit is done and before the first script sees it. */
  private settleEdit(): boolean {
    if (!this.edited) return false;
    this.ownCells.keep();
    this.logKept = this.desk.shown('log');
    this.model.accept(this.desk);
    return false;
  }

  private checkCells(): void {
    const log = this.desk.shown('log');
    const wrong = wrongIds(this.desk, this.logKept, log);
    if (wrong !== undefined) this.wrongIds.push(wrong);
    this.logKept = log;
    // While a script runs it may be putting formulas back.
    const parked = [...this.disturbance.passages.values()].some(({ faulted, edited }) => faulted || edited);
    const complaint = this.ownCells.broken({ ...this.allowance, parked });
    if (complaint !== undefined) this.changedCells.push(complaint);
  }

  private versions(): string {
    return this.emulator.workbook
      .sheets()
      .map(({ version }) => version)
      .join();
  }

  private look(act: Act | undefined, invariants: readonly Invariant[]): Violation | undefined {
    this.checkCells();
    const moment = this.moment(act);
    this.outreach.look();
    for (const mail of moment.mails) this.noteMail(mail, moment);
    for (const invariant of invariants) {
      const complaint = invariant.check(this, moment);
      if (complaint === null) continue;
      const minute = Math.round((this.emulator.now - this.start) / MINUTE);
      return { invariant: `${invariant.id} ${invariant.says}`, minute, complaint };
    }
    this.tries = [];
    this.meanings = [];
    this.changedCells = [];
    this.wrongIds = [];
    this.allowance = {};
    this.repeatedRun = undefined;
    this.copies = [];
    return undefined;
  }

  private noteMail({ id, at, from, to }: SentMail, { zone, passages }: Moment): void {
    if (this.outreach.isByHand(id)) return;
    this.model.noteSent({ at, from, isToOthers: to[0] !== from });
    if (to[0] !== OWNER) return;
    const { day } = localTime(at, zone);
    this.model.noteMail(day);
    if (passages.some(({ faulted, unnotedMail }) => faulted && unnotedMail)) this.model.excuseMail(day);
  }

  private moment(act: Act | undefined): Moment {
    const executions = this.emulator
      .executions()
      .filter(({ id, origin }) => id > this.lastExecution && origin !== 'custom function');
    this.lastExecution = Math.max(this.lastExecution, ...executions.map(({ id }) => id));
    const mails = this.emulator.sentMail().slice(this.mailsSeen);
    this.mailsSeen += mails.length;
    return {
      act,
      executions,
      passages: [...this.disturbance.passages.values()],
      mails,
      tries: this.tries,
      meanings: this.meanings,
      changedCells: this.changedCells,
      wrongIds: this.wrongIds,
      intrusions: [...this.disturbance.intrusions],
      repeatedRun: this.repeatedRun,
      copies: this.copies,
      local: this.local,
      zone: this.emulator.workbook.timeZone,
      barred: this.barred,
    };
  }

  /** The person wants the figures that the plan names, and may have a formula on a sheet of their own. */
  private furnish(): void {
    const { user } = this.emulator;
    const dashboard = this.desk.idOf('dashboard');
    for (const row of this.plan.figures) {
      const formula = FIGURES[row];
      const column = row === SUMMARY_ROW ? 1 : 2;
      if (formula !== undefined) user.type(dashboard, row, column, `=${formula}(Rapport_pulse)`);
    }
    chooseMode(this.desk, this.plan.mode);
    if (this.plan.bareFormula) user.type(this.desk.idOf('own'), 1, 1, '=STREAK()');
    this.ownCells.keep();
    this.moment(undefined);
  }
}

const PERFORM = {
  runHourly: (world: World, { times }: { readonly times: number }) => {
    world.runHourly(times);
  },
  openSidebar: (world: World) => {
    world.openSidebar();
  },
  retry: (world: World) => {
    world.retry();
  },
  setUpAgain: (world: World) => {
    world.setUpAgain();
  },
  sendSelected: (world: World, { row, count }: { readonly row: number; readonly count: number }) => {
    world.sendSelected(row, count);
  },
  changePerson: (world: World) => {
    world.changePerson();
  },
  copyFile: (world: World, { days }: { readonly days: number }) => {
    world.copyFile(days);
  },
};
