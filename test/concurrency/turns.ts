import { Suspension, type Emulator, type RunAnswer, type ServiceCall } from '../../src/workbench/emulator';

/** Something that somebody, or the clock, starts; what it starts may be put off at each call of that entry point. */
export interface Step {
  readonly handler: string;
  readonly begin: () => RunAnswer | undefined;
  /** Whether what has to come before it has come; always where this is absent. */
  readonly mayBegin?: () => boolean;
}

/** What one actor does, step after step; each step's answer decides on the next. */
export type Part = Generator<Step, void, RunAnswer | undefined>;

export interface Actor {
  readonly name: string;
  readonly part: Part;
}

/**
 * Says which of so many ways is taken. 0 is the one without a pre-emption; where nobody can go on who was at work, or
 * where it is the question whether a lock comes in time, all of them are.
 */
export type Choose = (ways: number, isFree?: boolean) => number;

export interface TurnRules {
  /** How often somebody may be interrupted who could have gone on. */
  readonly preemptions: number;
  /** Whether somebody may be interrupted before this call. */
  readonly isPlace: (call: ServiceCall) => boolean;
  readonly choose: Choose;
}

interface Seat {
  readonly actor: Actor;
  step: Step | undefined;
  /** The execution that stands still in the midst of the step. */
  execution: number | undefined;
  waitsForLock: boolean;
}

/** Lets actors take turns at the service calls of their executions; what comes of it hangs on the choices alone. */
export class Turns {
  /** Who was interrupted where, in order. */
  readonly story: string[] = [];
  /** Places at which there was a choice. */
  places = 0;
  timeouts = 0;
  private readonly seats: readonly Seat[];
  private preemptionsLeft: number;
  private current: Seat;
  private next: Seat | undefined;
  private isStandingStill = false;
  /** The call before which the execution has just stood still is no new place. */
  private isBack = false;

  constructor(
    private readonly emulator: Emulator,
    actors: readonly Actor[],
    private readonly rules: TurnRules,
  ) {
    this.seats = actors.map((actor) => ({
      actor,
      ...first(actor),
      execution: undefined,
      waitsForLock: false,
    }));
    this.preemptionsLeft = rules.preemptions;
    this.current = this.oneOf(this.ready());
  }

  play(): void {
    const unwatch = this.emulator.gate.watch({
      before: (call) => {
        if (call.kind !== 'local' && call.handler === this.current.step?.handler) this.come(call);
      },
    });
    try {
      while (this.ready().length > 0) {
        this.turn(this.current);
        if (this.ready().length > 0) this.current = this.next ?? this.afterStep();
        this.next = undefined;
      }
    } finally {
      unwatch();
    }
    const waiting = this.seats.filter(({ step }) => step !== undefined);
    if (waiting.length > 0)
      throw new Error(`${waiting.map(nameOf).join()} wait for a lock that nobody gives back`);
  }

  private turn(seat: Seat): void {
    const { execution, step } = seat;
    if (!step) return;
    this.isStandingStill = false;
    this.isBack = execution !== undefined;
    seat.waitsForLock = false;
    seat.execution = undefined;
    const answer = execution === undefined ? step.begin() : this.emulator.goOn(execution);
    if (this.hasStopped) return;
    const { done, value } = seat.actor.part.next(answer);
    seat.step = done === true ? undefined : value;
  }

  private get hasStopped(): boolean {
    return this.isStandingStill;
  }

  private come(call: ServiceCall): void {
    // One step may make a function run twice: the other run is not put off.
    if (this.isStandingStill) return;
    const { isBack } = this;
    this.isBack = false;
    const others = this.ready().filter((seat) => seat !== this.current);
    const holder = this.emulator.documentLockHolder;
    const isBlocked = call.method === 'Lock.tryLock' && holder !== undefined && holder !== call.execution;
    if (isBlocked) this.waitOrGiveUp(call, others);
    else if (!isBack && this.preemptionsLeft > 0 && others.length > 0 && this.rules.isPlace(call))
      this.mayYield(call, others);
  }

  private mayYield(call: ServiceCall, others: readonly Seat[]): void {
    this.places += 1;
    const other = others[this.rules.choose(1 + others.length) - 1];
    if (!other) return;
    this.preemptionsLeft -= 1;
    this.standStill(call, other);
  }

  /** The time that a lock may take is over, or whoever holds it gets on: both come at Google. */
  private waitOrGiveUp(call: ServiceCall, others: readonly Seat[]): void {
    const other = others[others.length === 0 ? 0 : this.rules.choose(others.length + 1, true)];
    if (other) {
      this.current.waitsForLock = true;
      this.standStill(call, other);
      return;
    }
    this.timeouts += 1;
    this.story.push(`${nameOf(this.current)} waits for the lock in vain`);
  }

  private standStill({ method, index, execution }: ServiceCall, other: Seat): never {
    this.story.push(`${nameOf(this.current)} before ${String(index)} ${method} → ${nameOf(other)}`);
    this.current.execution = execution;
    this.next = other;
    this.isStandingStill = true;
    throw new Suspension();
  }

  /** Who has ended hands on for nothing; between two steps of one actor others come in by a pre-emption. */
  private afterStep(): Seat {
    const ready = this.ready();
    const others = ready.filter((seat) => seat !== this.current);
    if (!ready.includes(this.current)) return this.oneOf(ready);
    const other =
      this.preemptionsLeft > 0 && others.length > 0
        ? others[this.rules.choose(1 + others.length) - 1]
        : undefined;
    if (!other) return this.current;
    this.preemptionsLeft -= 1;
    this.story.push(`${nameOf(this.current)} between two steps → ${nameOf(other)}`);
    return other;
  }

  private oneOf(seats: readonly Seat[]): Seat {
    const chosen = seats[seats.length > 1 ? this.rules.choose(seats.length, true) : 0];
    if (!chosen) throw new Error('There was no such choice');
    this.story.push(nameOf(chosen));
    return chosen;
  }

  private ready(): readonly Seat[] {
    const isFree = this.emulator.documentLockHolder === undefined;
    return this.seats.filter(({ step, execution, waitsForLock }) => {
      const mayGoOn = execution !== undefined || (step?.mayBegin?.() ?? true);
      return step !== undefined && mayGoOn && (isFree || !waitsForLock);
    });
  }
}

function first({ part }: Actor): { step: Step | undefined } {
  const { done, value } = part.next();
  return { step: done === true ? undefined : value };
}

function nameOf({ actor }: Seat): string {
  return actor.name;
}
