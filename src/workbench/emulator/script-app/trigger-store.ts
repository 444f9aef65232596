import type { EmulatorOptions, TriggerView } from '../contract';
import type { DailyAllowance } from '../daily-allowance';
import type { SeededRandom } from '../random';
import { ServiceError } from '../service';

export type TriggerType = TriggerView['type'];

const HOUR = 3_600_000;
const MINUTE = 60_000;
const TRIGGERS_PER_USER = 20;
const DISABLED = 'This trigger has been disabled for an unknown reason';

/** How a project's triggers are made and how punctual they are. */
export interface TriggerRules {
  readonly random: SeededRandom;
  /** An add-on has one trigger of each type, a bound script up to 20 in all. */
  readonly installation: NonNullable<EmulatorOptions['installedAs']>;
  readonly punctuality: NonNullable<EmulatorOptions['punctuality']>;
  /** How many triggers the user may still make today: whoever makes them anew at each turn runs out. */
  readonly creations: DailyAllowance;
}

/** A trigger and the instants at which it will really fire, epoch milliseconds, soonest first. */
export interface SavedTrigger extends TriggerView {
  readonly firings?: readonly number[];
}

/** When a time-driven trigger fires: every so many hours, or once. */
export type ClockSchedule = { readonly everyHours: number } | { readonly afterMilliseconds: number };

/** What Google calls the types where an add-on has too many of one. */
const TYPE_NAMES: Readonly<Record<TriggerType, string>> = {
  'time-driven': 'time-based',
  'on change': 'change',
  'on edit': 'edit',
  'on open': 'open',
};

/** The installable triggers of one user in one spreadsheet. Instants are epoch milliseconds. */
export class TriggerStore {
  private triggers: SavedTrigger[];

  constructor(
    private readonly rules: TriggerRules,
    saved: readonly SavedTrigger[],
  ) {
    this.triggers = saved.map((trigger) => withFirings(trigger));
  }

  all(): readonly TriggerView[] {
    return this.triggers.map(viewOf);
  }

  save(): readonly SavedTrigger[] {
    return this.triggers;
  }

  find(id: string): TriggerView | undefined {
    return this.all().find((trigger) => trigger.id === id);
  }

  /** Those that fire. */
  ofType(type: TriggerType): readonly TriggerView[] {
    return this.all().filter((trigger) => trigger.type === type && trigger.disabled === undefined);
  }

  /** An hourly trigger fires at a minute of Google's choosing and keeps it. @throws ServiceError beyond Google's limits. */
  add(handler: string, type: TriggerType, now: number, schedule?: ClockSchedule): TriggerView {
    this.assertRoom(type, now);
    this.rules.creations.use(1, now);
    const id = this.rules.random.decimalId();
    const trigger: SavedTrigger = {
      id,
      handler,
      type,
      ...(schedule === undefined ? {} : this.begun(id, schedule, now)),
    };
    this.triggers.push(trigger);
    return viewOf(trigger);
  }

  private begun(id: string, schedule: ClockSchedule, now: number): Partial<SavedTrigger> {
    if ('everyHours' in schedule) {
      const { everyHours } = schedule;
      return { everyHours, ...this.planned(id, this.firstFiring(now), now, []) };
    }
    return this.planned(id, now + schedule.afterMilliseconds, now, []);
  }

  /** Triggers that are gone already are gone quietly. */
  delete(id: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.id !== id);
  }

  disable(id: string): void {
    this.change(id, (trigger) => ({ ...trigger, disabled: DISABLED }));
  }

  /** The instant at which the next firing, or the next hour of a trigger that misses it, is due. */
  nextDue(by: number): number | undefined {
    const instants = this.triggers.flatMap(({ next, firings = [] }) => [
      ...(next === undefined ? [] : [next]),
      ...firings,
    ]);
    const soonest = Math.min(...instants);
    return soonest <= by ? soonest : undefined;
  }

  /** Takes the firings due at an instant, older triggers first, and plans those of the next hour. */
  takeDue(at: number): readonly TriggerView[] {
    const due = this.triggers.flatMap((trigger) =>
      (trigger.firings ?? []).flatMap((firing) => (firing <= at ? [trigger.id] : [])),
    );
    this.triggers = this.triggers.map((trigger) => this.rolled(trigger, at));
    return due.flatMap((id) => this.find(id) ?? []).filter(({ disabled }) => disabled === undefined);
  }

  private rolled(trigger: SavedTrigger, at: number): SavedTrigger {
    const { id, next, firings = [], everyHours } = trigger;
    if (next === undefined) return trigger;
    const later = firings.filter((firing) => firing > at);
    if (next > at) return { ...trigger, firings: later };
    if (everyHours !== undefined) {
      return { ...trigger, ...this.planned(id, next + everyHours * HOUR, at, later) };
    }
    // It has fired once; it stands in the list until somebody deletes it.
    const { next: _fired, ...done } = trigger;
    return { ...done, firings: later };
  }

  /** Asks how punctual Google will be; nothing fires before it is planned. */
  private planned(
    id: string,
    due: number,
    now: number,
    firings: readonly number[],
  ): Pick<SavedTrigger, 'firings'> & { next: number } {
    const real = this.rules.punctuality({ id, due }).map((instant) => Math.max(instant, now + 1));
    return { next: due, firings: [...firings, ...real].sort((a, b) => a - b) };
  }

  private change(id: string, changed: (trigger: SavedTrigger) => SavedTrigger): void {
    this.triggers = this.triggers.map((trigger) => (trigger.id === id ? changed(trigger) : trigger));
  }

  private assertRoom(type: TriggerType, now: number): void {
    if (this.rules.installation === 'add-on' && (this.has(type) || this.rules.creations.left(now) <= 0)) {
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

  private has(type: TriggerType): boolean {
    return this.triggers.some((trigger) => trigger.type === type);
  }

  /** Within the next hour, at a random minute and second. */
  private firstFiring(now: number): number {
    const { random } = this.rules;
    const offset = random.below(60) * MINUTE + random.below(60) * 1000;
    const thisHour = Math.floor(now / HOUR) * HOUR + offset;
    return thisHour > now ? thisHour : thisHour + HOUR;
  }
}

function viewOf({ firings: _planned, ...view }: SavedTrigger): TriggerView {
  return view;
}

/** An older state knows the planned instant only. */
function withFirings(trigger: SavedTrigger): SavedTrigger {
  return trigger.next === undefined || trigger.firings ? trigger : { ...trigger, firings: [trigger.next] };
}
