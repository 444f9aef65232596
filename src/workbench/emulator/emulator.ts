import { toClient, toServer } from './bridge';
import {
  ASSUMED,
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
  type ToastView,
  type TriggerView,
  type UserActions,
} from './contract';
import { createWorld, newState, saveWorld } from './create-world';
import { customFunctionPort } from './custom-function-port';
import { ExecutionRunner } from './execution-runner';
import type { Gate } from './gate';
import type { Outcome } from './outcome';
import { isPublic } from './project';
import { savedState } from './saved-state';
import type { EmulatedWorkbook } from './service-host';
import { UnbuiltError } from './unbuilt';
import { TriggerFiring } from './trigger-firing';
import type { Cells, World } from './world';

/** Apps Script in memory around one spreadsheet, its one user and one project. */
export class InMemoryEmulator<W extends EmulatedWorkbook> implements Emulator {
  readonly gate: Gate;
  readonly workbook: W;
  readonly user: UserActions;
  private readonly world: World;
  private readonly runner: ExecutionRunner;
  private readonly firing: TriggerFiring;
  private readonly listeners: (() => void)[] = [];

  constructor(options: EmulatorOptions, cells: Cells<W>) {
    const saved = savedState(options.saved);
    const state = saved ?? newState(options);
    this.world = createWorld(options, state, (host) => cells.createSpreadsheetApp(this.workbook, host));
    this.gate = this.world.gate;
    this.runner = new ExecutionRunner(
      this.world,
      () => {
        this.workbook.settle();
      },
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
      customFunctions: customFunctionPort(this.world.project, () => this.runner),
      assumptions: { ...ASSUMED, ...options.assumptions },
      ...(saved ? { saved: saved.workbook } : {}),
    });
    this.user = this.workbook;
    this.workbook.onUserChange((change) => {
      this.runner.whenIdle(() => {
        this.firing.changed(change);
      });
      this.notify();
    });
  }

  get now(): number {
    return this.world.clock.now;
  }

  get signedInAs(): string {
    return this.world.user.email;
  }

  signInAs(email: string): void {
    throw new UnbuiltError(`Signing in as ${email}`);
  }

  revokeAuthorization(): void {
    throw new UnbuiltError('Taking authorization back');
  }

  authorize(): void {
    throw new UnbuiltError('Authorizing');
  }

  get mail(): MailActions {
    throw new UnbuiltError('Mail by hand');
  }

  mailbox(): readonly MailboxMessage[] {
    throw new UnbuiltError('The mailbox');
  }

  copyOfFile(name: string): unknown {
    throw new UnbuiltError(`A copy named ${name}`);
  }

  open(): void {
    this.world.screen.menuItems = [];
    this.firing.opened();
    this.notify();
  }

  menu(): readonly MenuItem[] {
    return this.world.screen.menuItems;
  }

  chooseMenuItem(handler: string): void {
    if (!handlersOf(this.menu()).includes(handler)) throw new Error(`No menu item calls ${handler}`);
    this.report(this.runner.run({ handler, origin: 'menu', authMode: 'FULL', args: () => [] }));
    this.notify();
  }

  sidebar(): SidebarView | undefined {
    return this.world.screen.sidebar;
  }

  closeSidebar(): void {
    this.world.screen.sidebar = undefined;
    this.notify();
  }

  callFromSidebar(name: string, args: readonly unknown[]): RunAnswer {
    if (!isPublic(name) || !this.world.project.functions.includes(name)) {
      throw new TypeError(`google.script.run.${name} is not a function`);
    }
    const sent = toServer(args);
    const outcome = this.runner.run(
      { handler: name, origin: 'sidebar', authMode: 'FULL', args: () => sent },
      (value, membrane) => toClient(value, (object) => membrane.isStandIn(object)),
    );
    this.notify();
    if (outcome.status === 'completed') return { ok: true, value: outcome.received };
    return { ok: false, error: 'error' in outcome ? outcome.error.text : 'The call waits for a dialog.' };
  }

  dialog(): DialogView | undefined {
    return this.runner.dialog();
  }

  answerDialog(button: DialogButton | 'CLOSE', text = ''): void {
    const outcome = this.runner.answer({ button, text });
    if (outcome) this.report(outcome);
    this.notify();
  }

  takeToasts(): readonly ToastView[] {
    return this.world.screen.takeToasts();
  }

  advanceTo(instant: number): void {
    if (!Number.isFinite(instant)) throw new RangeError(`No instant to advance to: ${String(instant)}`);
    this.firing.timePasses(instant);
    this.notify();
  }

  fireTrigger(id: string): void {
    const trigger = this.world.triggers.find(id);
    if (!trigger) throw new Error(`No trigger has the id ${id}`);
    this.firing.fire(trigger);
    this.notify();
  }

  triggers(): readonly TriggerView[] {
    return this.world.triggers.all();
  }

  sentMail(): readonly SentMail[] {
    return this.world.mailbox.sent();
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

  /** Google shows a menu function's failure at the top of the window. */
  private report(outcome: Outcome): void {
    if ('error' in outcome) this.world.screen.toast('', outcome.error.text);
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
