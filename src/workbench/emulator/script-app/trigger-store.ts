import type { TriggerView } from '../contract';
import type { SeededRandom } from '../random';
import { ServiceError } from '../service';

export type TriggerType = TriggerView['type'];

const HOUR = 3_600_000;
const MINUTE = 60_000;
const TRIGGERS_PER_USER = 20;

/** How the project came to the spreadsheet; an add-on has one trigger of each type, a bound script up to 20. */
export type Installation = 'add-on' | 'bound script';

/** What Google calls the types where an add-on has too many of one. */
const TYPE_NAMES: Readonly<Record<TriggerType, string>> = {
  'time-driven': 'time-based',
  'on change': 'change',
  'on edit': 'edit',
  'on open': 'open',
};

/** The installable triggers of the one user and spreadsheet. Instants are epoch milliseconds. */
export class TriggerStore {
  private triggers: TriggerView[];

  constructor(
    private readonly random: SeededRandom,
    private readonly installation: Installation,
    saved: readonly TriggerView[],
  ) {
    this.triggers = [...saved];
  }

  all(): readonly TriggerView[] {
    return this.triggers;
  }

  find(id: string): TriggerView | undefined {
    return this.triggers.find((trigger) => trigger.id === id);
  }

  ofType(type: TriggerType): readonly TriggerView[] {
    return this.triggers.filter((trigger) => trigger.type === type);
  }

  /** A time-driven trigger fires at a minute of Google's choosing and keeps it. @throws ServiceError beyond Google's limits. */
  add(handler: string, type: TriggerType, now: number, everyHours?: number): TriggerView {
    this.assertRoom(type);
    const trigger: TriggerView = {
      id: this.random.decimalId(),
      handler,
      type,
      ...(everyHours === undefined ? {} : { everyHours, next: this.firstFiring(now) }),
    };
    this.triggers.push(trigger);
    return trigger;
  }

  /** Triggers that are gone already are gone quietly. */
  delete(id: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.id !== id);
  }

  /** The trigger to fire next, of those due by the instant; of two due together, the older. */
  nextDue(by: number): (TriggerView & { readonly next: number }) | undefined {
    const due = this.triggers.filter(isDueBy(by)).sort((a, b) => a.next - b.next);
    return due[0];
  }

  /** Called as it fires, before its function runs. */
  reschedule(id: string): void {
    this.triggers = this.triggers.map((trigger) =>
      trigger.id === id && trigger.next !== undefined
        ? { ...trigger, next: trigger.next + (trigger.everyHours ?? 1) * HOUR }
        : trigger,
    );
  }

  private assertRoom(type: TriggerType): void {
    if (this.installation === 'add-on' && this.ofType(type).length > 0) {
      throw new ServiceError(
        `This add-on has created too many ${TYPE_NAMES[type]} triggers in this document for this Google user account.`,
      );
    }
    if (this.triggers.length >= TRIGGERS_PER_USER) {
      throw new ServiceError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
  }

  /** Within the next hour, at a random minute and second. */
  private firstFiring(now: number): number {
    const offset = this.random.below(60) * MINUTE + this.random.below(60) * 1000;
    const thisHour = Math.floor(now / HOUR) * HOUR + offset;
    return thisHour > now ? thisHour : thisHour + HOUR;
  }
}

function isDueBy(instant: number) {
  return (trigger: TriggerView): trigger is TriggerView & { readonly next: number } =>
    trigger.next !== undefined && trigger.next <= instant;
}
