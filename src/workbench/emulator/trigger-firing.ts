import type { TriggerView } from './contract';
import { changeEvent, clockEvent, editEvent, openEvent } from './event-objects';
import type { ExecutionRunner } from './execution-runner';
import type { ExecutionRequest } from './execution';
import type { UserChange } from './service-host';
import type { Services } from './services';
import type { TriggerType } from './script-app/trigger-store';
import type { World } from './world';

type EditChange = Extract<UserChange, { type: 'EDIT' }>;

/** Turns what happens (opening, a user's change, time) into executions, as Google's triggers do. */
export class TriggerFiring {
  constructor(
    private readonly world: World,
    private readonly runner: ExecutionRunner,
    /** Lets NOW() and TODAY() follow the clock before anyone reads them. */
    private readonly clockMoved: () => void,
  ) {}

  opened(): void {
    const { email } = this.world.user;
    const authMode = this.world.openedIn;
    this.runSimple('onOpen', (services) => openEvent(services, authMode, email), { authMode });
    this.runInstalled('on open', (services) => openEvent(services, 'FULL', email));
  }

  /** The simple trigger first, then the installable ones; scripts' own writes never come here. */
  changed(change: UserChange): void {
    const { email } = this.world.user;
    if (change.type === 'EDIT') this.edited(change, email);
    this.runInstalled('on change', (services) => changeEvent(services, change, email));
  }

  /** Fires every time-driven trigger due by then, in order, each with the clock at its own time. */
  timePasses(instant: number): void {
    const { triggers } = this.world;
    for (let due = triggers.nextDue(instant); due; due = triggers.nextDue(instant)) {
      this.setClock(due.next);
      triggers.reschedule(due.id);
      this.fire(due);
    }
    this.setClock(instant);
  }

  /** Runs one trigger at the clock's present time. */
  fire(trigger: TriggerView): void {
    const { clock, user } = this.world;
    if (trigger.type === 'time-driven') {
      this.runner.run({
        handler: trigger.handler,
        origin: 'time-driven',
        authMode: 'FULL',
        args: () => [clockEvent(clock.now, trigger)],
      });
    } else {
      this.runOne(trigger, (services) =>
        trigger.type === 'on change'
          ? changeEvent(services, { type: 'OTHER' }, user.email)
          : openEvent(services, 'FULL', user.email),
      );
    }
  }

  /** Forward only. */
  private setClock(instant: number): void {
    if (instant <= this.world.clock.now) return;
    this.world.clock.now = instant;
    this.clockMoved();
  }

  private edited(change: EditChange, email: string): void {
    const activeRange = change.block;
    this.runSimple('onEdit', (services) => editEvent(services, change, 'LIMITED', email), { activeRange });
    this.runInstalled('on edit', (services) => editEvent(services, change, 'FULL', email), { activeRange });
  }

  private runSimple(
    handler: string,
    event: (services: Services) => Record<string, unknown>,
    more: Partial<Pick<ExecutionRequest, 'activeRange' | 'authMode'>> = {},
  ): void {
    if (!this.world.project.functions.includes(handler)) return;
    this.runner.run({
      handler,
      origin: 'simple trigger',
      authMode: 'LIMITED',
      args: (services) => [event(services)],
      ...more,
    });
  }

  private runInstalled(
    type: TriggerType,
    event: (services: Services) => Record<string, unknown>,
    more: Pick<ExecutionRequest, 'activeRange'> = {},
  ): void {
    for (const trigger of this.world.triggers.ofType(type)) this.runOne(trigger, event, more);
  }

  private runOne(
    trigger: TriggerView,
    event: (services: Services) => Record<string, unknown>,
    more: Pick<ExecutionRequest, 'activeRange'> = {},
  ): void {
    this.runner.run({
      handler: trigger.handler,
      origin: 'change trigger',
      authMode: 'FULL',
      args: (services) => [{ ...event(services), triggerUid: trigger.id }],
      ...more,
    });
  }
}
