import type { Accounts } from './accounts';
import {
  type DialogButton,
  type DialogView,
  type Emulator,
  type EmulatorOptions,
  type Execution,
  type MailActions,
  type MailboxMessage,
  type MenuItem,
  type RunAnswer,
  type SentMail,
  type SidebarView,
  type StateFollower,
  type ToastView,
  type TriggerView,
  type UserActions,
} from './contract';
import { copyWorld, createWorld, newState, saveWorld } from './create-world';
import { customFunctionPort } from './custom-function-port';
import { ExecutionRunner } from './execution-runner';
import { forEditors } from './for-editors';
import type { Gate } from './gate';
import { DOCUMENT_LOCK } from './lock-service/lock-service';
import { MailByHand } from './mail-app/mail-by-hand';
import { OnEditQueue } from './on-edit-queue';
import type { Outcome } from './outcome';
import { savedState, type SavedState } from './saved-state';
import {
  EmulatorFollower,
  readStateChanges,
  storedWorld,
  withWorldChanges,
  type StoredWorld,
} from './state-follower';
import type { EmulatedWorkbook, UserChange } from './service-host';
import { answerOf, SidebarWindows } from './sidebar-windows';
import { TriggerFiring } from './trigger-firing';
import type { Screen } from './ui/screen';
import type { Cells, World } from './world';

/** Apps Script in memory around one spreadsheet, the people who may open it, and one project. */
export class InMemoryEmulator<W extends EmulatedWorkbook> implements Emulator {
  readonly gate: Gate;
  readonly workbook: W;
  readonly user: UserActions;
  readonly mail: MailActions;
  private readonly world: World;
  private readonly runner: ExecutionRunner;
  private readonly firing: TriggerFiring;
  private readonly accounts: Accounts;
  private readonly sidebars: SidebarWindows;
  private readonly onEditQueue = new OnEditQueue();
  private heldLocks = 0;
  /** What the file has, until somebody follows who keeps it. */
  private stored: StoredWorld | undefined;
  private readonly listeners: (() => void)[] = [];

  constructor(options: EmulatorOptions, cells: Cells<W>) {
    const changed = (): void => {
      this.notify();
    };
    const changes = readStateChanges(options.savedChanges ?? []);
    const stored = withWorldChanges(options.saved, changes.world);
    this.stored = storedWorld(stored);
    const saved = savedState(stored, options.user.email);
    const state = saved ?? newState(options);
    this.world = createWorld(options, state, {
      createSpreadsheetApp: (host) => cells.createSpreadsheetApp(this.workbook, host),
      writeBuffer: () =>
        this.world.assumptions.unflushedWritesOutliveAKill ? undefined : this.workbook.buffer,
    });
    this.gate = this.world.gate;
    this.accounts = this.world.accounts;
    this.runner = new ExecutionRunner(
      this.world,
      { cells: () => this.workbook, later: options.later, worked: changed },
      state.executions,
    );
    this.firing = new TriggerFiring(this.world, this.runner, () => {
      this.workbook.clockMoved();
      this.runner.settle();
    });
    this.workbook = cells.createWorkbook({
      ...options.spreadsheet,
      id: this.world.spreadsheetId,
      now: () => this.world.clock.now,
      customFunctions: customFunctionPort(this.world.project, this.accounts, () => this.runner),
      assumptions: this.world.assumptions,
      actor: () => {
        const { acting, owner } = this.accounts;
        return { email: acting.email, isOwner: acting === owner };
      },
      ...(saved ? { saved: saved.workbook ?? null, savedChanges: changes.workbook } : {}),
    });
    this.user = forEditors(this.workbook, () => this.accounts.signedIn.role !== 'viewer');
    this.mail = new MailByHand({
      post: this.world.post,
      me: () => this.signedInAs,
      now: () => this.now,
      changed,
    });
    this.sidebars = new SidebarWindows(this.world, this.runner, options, changed);
    this.workbook.onUserChange((change) => {
      this.changed(change);
    });
  }

  get now(): number {
    return this.world.clock.now;
  }

  get signedInAs(): string {
    return this.accounts.signedIn.email;
  }

  signInAs(email: string): void {
    this.accounts.signIn(email);
    this.notify();
  }

  revokeAuthorization(scopes: readonly string[] = this.world.scopes): void {
    for (const scope of scopes) this.accounts.signedIn.withheld.add(scope);
    this.notify();
  }

  authorize(): void {
    this.accounts.signedIn.withheld.clear();
    this.notify();
  }

  install(from: 'spreadsheet' | 'Marketplace'): void {
    const account = this.accounts.signedIn;
    account.installed = true;
    account.withheld.clear();
    if (from === 'spreadsheet') this.firing.installed(account);
    this.notify();
  }

  uninstall(): void {
    const { signedIn } = this.accounts;
    signedIn.installed = false;
    signedIn.screen.menuItems = [];
    signedIn.screen.sidebar = undefined;
    this.notify();
  }

  disableTrigger(id: string): void {
    this.ownTrigger(id);
    this.accounts.signedIn.triggers.disable(id);
    this.notify();
  }

  holdDocumentLock(): () => void {
    const { locks, clock } = this.world;
    const holder = -++this.heldLocks;
    if (!locks.take(DOCUMENT_LOCK, holder, clock.now)) throw new Error('The document lock is held already');
    return () => {
      locks.release(DOCUMENT_LOCK, holder);
    };
  }

  get documentLockHolder(): number | undefined {
    return this.world.locks.holder(DOCUMENT_LOCK, this.now);
  }

  goOn(execution: number): RunAnswer | undefined {
    const outcome = this.runner.goOn(execution);
    const { origin } = this.executions().find(({ id }) => id === execution) ?? {};
    if (origin === 'menu') this.report(outcome);
    this.notify();
    return outcome.status === 'waiting' ? undefined : answerOf(outcome, this.world.assumptions);
  }

  mailbox(): readonly MailboxMessage[] {
    return this.world.post.messagesOf(this.signedInAs);
  }

  copyOfFile(name: string): unknown {
    const id = `workbench-${this.world.random.uuid()}`;
    return copyWorld(this.world, id, this.workbook.saveAs(name));
  }

  open(): void {
    this.screen.menuItems = [];
    this.firing.opened(this.accounts.signedIn);
    // Custom functions run again in a spreadsheet that is loaded anew.
    this.runner.settle();
    this.notify();
  }

  menu(): readonly MenuItem[] {
    return this.screen.menuItems;
  }

  chooseMenuItem(handler: string): void {
    if (!handlersOf(this.menu()).includes(handler)) throw new Error(`No menu item calls ${handler}`);
    const { signedIn } = this.accounts;
    const request = { handler, actor: signedIn, runsAs: signedIn, args: () => [] };
    this.report(this.runner.run({ ...request, origin: 'menu', authMode: 'FULL' }));
    this.notify();
  }

  sidebar(): SidebarView | undefined {
    return this.screen.sidebar;
  }

  closeSidebar(): void {
    this.screen.sidebar = undefined;
    this.notify();
  }

  callFromSidebar(name: string, args: readonly unknown[]): RunAnswer {
    return this.sidebars.of(this.accounts.signedIn).call(name, args);
  }

  submitFromSidebar(name: string, args: readonly unknown[], answered: (answer: RunAnswer) => void): void {
    this.sidebars.of(this.accounts.signedIn).submit(name, args, answered);
  }

  dialog(): DialogView | undefined {
    return this.runner.dialog(this.accounts.signedIn);
  }

  answerDialog(button: DialogButton | 'CLOSE', text = ''): void {
    const outcome = this.runner.answer(this.accounts.signedIn, { button, text });
    if (outcome) this.report(outcome);
    this.notify();
  }

  takeToasts(): readonly ToastView[] {
    return this.screen.takeToasts();
  }

  advanceTo(instant: number): void {
    if (!Number.isFinite(instant)) throw new RangeError(`No instant to advance to: ${String(instant)}`);
    this.runner.atOnce(() => {
      this.firing.timePasses(instant);
    });
    this.notify();
  }

  fireTrigger(id: string): void {
    this.firing.fire(this.ownTrigger(id), this.accounts.signedIn);
    this.notify();
  }

  triggers(): readonly TriggerView[] {
    return this.accounts.signedIn.triggers.all();
  }

  sentMail(): readonly SentMail[] {
    return this.world.post.sent();
  }

  executions(): readonly Execution[] {
    return this.runner.views();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  save(): unknown {
    return saveWorld(this.world, this.runner.save(), this.workbook.save());
  }

  follow(): StateFollower {
    const { stored } = this;
    this.stored = undefined;
    const world = (): Omit<SavedState, 'workbook'> => {
      const { workbook: _cells, ...rest } = saveWorld(this.world, this.runner.save(), undefined);
      return rest;
    };
    return new EmulatorFollower(world, this.workbook.follow(), stored);
  }

  get computing(): boolean {
    return this.runner.isWaiting;
  }

  /** Their triggers follow once no script runs, whoever is at the keyboard by then. */
  private changed(change: UserChange): void {
    const { signedIn } = this.accounts;
    const place = change.type === 'EDIT' ? this.onEditQueue.enter(this.runner.isRunning) : undefined;
    this.runner.whenIdle(() => {
      place?.leave();
      this.firing.changed(change, signedIn, place?.isHeld ?? false);
    });
    this.notify();
  }

  private get screen(): Screen {
    return this.accounts.signedIn.screen;
  }

  private ownTrigger(id: string): TriggerView {
    const trigger = this.accounts.signedIn.triggers.find(id);
    if (!trigger) throw new Error(`${this.signedInAs} has no trigger with the id ${id}`);
    return trigger;
  }

  /** Google shows a menu function's failure at the top of the window. */
  private report(outcome: Outcome): void {
    if ('error' in outcome) this.screen.toast('', outcome.error.text);
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}

function handlersOf(items: readonly MenuItem[]): readonly string[] {
  return items.flatMap((item) => [
    ...(item.handler === undefined ? [] : [item.handler]),
    ...handlersOf(item.items ?? []),
  ]);
}
