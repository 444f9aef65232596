import type { TriggerView } from './contract';
import { changeEvent, clockEvent, editEvent, openEvent } from './event-objects';
import type { ExecutionRunner } from './execution-runner';
import type { ExecutionRequest } from './execution';
import type { UserChange } from './service-host';
import type { Services } from './services';
import type { TriggerType } from './script-app/trigger-store';
import type { UserAccount } from './user-account';
import type { World } from './world';

type EditChange = Extract<UserChange, { type: 'EDIT' }>;
type Event = (services: Services, runsAs: UserAccount) => Record<string, unknown>;

/** Turns what happens (opening, a user's change, time) into executions, as Google's triggers do. */
export class TriggerFiring {
  constructor(
    private readonly world: World,
    private readonly runner: ExecutionRunner,
    /** Lets NOW() and TODAY() follow the clock before anyone reads them. */
    private readonly clockMoved: () => void,
  ) {}

  /** Where somebody may only read, no script runs. */
  opened(actor: UserAccount): void {
    if (actor.role === 'viewer') return;
    const authMode = this.world.openedIn;
    this.runSimple('onOpen', actor, (services) => openEvent(services, authMode, actor, actor), { authMode });
    this.runInstalled('on open', actor, (services, runsAs) => openEvent(services, 'FULL', actor, runsAs));
  }

  /** onInstall is given what onOpen is, with full authorization; Google runs no onOpen with it. */
  installed(actor: UserAccount): void {
    this.runSimple('onInstall', actor, (services) => openEvent(services, 'FULL', actor, actor), {
      authMode: 'FULL',
    });
  }

  /**
   * The simple trigger first, then the installable ones; scripts' own writes never come here.
   * @param tellsOnEdit false where too many edits wait for onEdit already.
   */
  changed(change: UserChange, actor: UserAccount, tellsOnEdit: boolean): void {
    if (change.type === 'EDIT') this.edited(change, actor, tellsOnEdit);
    this.runInstalled('on change', actor, (services, runsAs) => changeEvent(services, change, actor, runsAs));
  }

  /** Fires every time-driven trigger due by then, in order, each with the clock at its own time. */
  timePasses(instant: number): void {
    for (let due = this.nextDue(instant); due !== undefined; due = this.nextDue(instant)) {
      this.setClock(due);
      for (const account of this.world.accounts.all) {
        for (const trigger of account.triggers.takeDue(due)) this.fireTimed(trigger, account);
      }
    }
    this.setClock(instant);
  }

  /** Runs one trigger at the clock's present time, as its creator. */
  fire(trigger: TriggerView, creator: UserAccount): void {
    if (trigger.type === 'time-driven') {
      this.fireTimed(trigger, creator);
      return;
    }
    this.runOne(trigger, creator, creator, (services) =>
      trigger.type === 'on change'
        ? changeEvent(services, { type: 'OTHER' }, creator, creator)
        : openEvent(services, 'FULL', creator, creator),
    );
  }

  private nextDue(by: number): number | undefined {
    const instants = this.world.accounts.all.flatMap((account) => account.triggers.nextDue(by) ?? []);
    return instants.length === 0 ? undefined : Math.min(...instants);
  }

  private fireTimed(trigger: TriggerView, creator: UserAccount): void {
    const { clock, assumptions } = this.world;
    if (!creator.installed) return;
    this.runner.run({
      handler: trigger.handler,
      origin: 'time-driven',
      authMode: 'FULL',
      actor: creator,
      runsAs: creator,
      args: () => [clockEvent(clock.now, trigger, assumptions.clockEventValues)],
    });
  }

  /** Forward only. */
  private setClock(instant: number): void {
    if (instant <= this.world.clock.now) return;
    this.world.clock.now = instant;
    this.clockMoved();
  }

  private edited(change: EditChange, actor: UserAccount, tellsOnEdit: boolean): void {
    const activeRange = change.block;
    if (tellsOnEdit) {
      this.runSimple('onEdit', actor, (services) => editEvent(services, change, 'LIMITED', actor, actor), {
        activeRange,
      });
    }
    const event: Event = (services, runsAs) => editEvent(services, change, 'FULL', actor, runsAs);
    this.runInstalled('on edit', actor, event, { activeRange });
  }

  private runSimple(
    handler: string,
    actor: UserAccount,
    event: (services: Services) => Record<string, unknown>,
    more: Partial<Pick<ExecutionRequest, 'activeRange' | 'authMode'>> = {},
  ): void {
    if (!actor.installed || !this.world.project.functions.includes(handler)) return;
    this.runner.run({
      handler,
      origin: 'simple trigger',
      authMode: 'LIMITED',
      actor,
      runsAs: actor,
      args: (services) => [event(services)],
      ...more,
    });
  }

  /** Everybody's, whoever acts: each runs as the one who made it. */
  private runInstalled(
    type: TriggerType,
    actor: UserAccount,
    event: Event,
    more: Pick<ExecutionRequest, 'activeRange'> = {},
  ): void {
    for (const creator of this.world.accounts.all) {
      if (!creator.installed) continue;
      for (const trigger of creator.triggers.ofType(type)) this.runOne(trigger, creator, actor, event, more);
    }
  }

  private runOne(
    trigger: TriggerView,
    creator: UserAccount,
    actor: UserAccount,
    event: Event,
    more: Pick<ExecutionRequest, 'activeRange'> = {},
  ): void {
    this.runner.run({
      handler: trigger.handler,
      origin: 'change trigger',
      authMode: 'FULL',
      actor,
      runsAs: creator,
      args: (services) => [{ ...event(services, creator), triggerUid: trigger.id }],
      ...more,
    });
  }
}
