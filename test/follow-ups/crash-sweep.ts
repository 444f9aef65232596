import { createHash } from 'node:crypto';
import { callsOf, runWith, type Fault, type FaultKind } from './faults-at';
import { judge, seconds, total, type Judged } from './judged';
import { HOUR, Outreach, type OutreachOptions } from './outreach';

/** One crash, or one after another, and what two clean runs made of it. */
export interface Crashed extends Judged {
  readonly faults: readonly Fault[];
  /** The calls that the faults took hold at. */
  readonly places: readonly string[];
  readonly dailyMails: number;
}

type Seconds = ReturnType<typeof seconds>;
type End = Judged & Pick<Crashed, 'dailyMails'>;

const NO_SECOND: Seconds = { secondMails: 0, secondDrafts: 0 };

/** Crashes of one world, each from the same moment on. */
export class CrashSweep {
  private readonly saved: string;
  /** Those of the undisturbed run that leave the script, in order. */
  private readonly methods: readonly string[];
  private readonly ends = new Map<string, End>();

  constructor(
    private readonly options: OutreachOptions,
    private readonly run: (world: Outreach) => void = (world) => {
      world.runHourly();
    },
  ) {
    this.saved = JSON.stringify(Outreach.onTheDay(options).emulator.save());
    const whole = this.world();
    this.methods = callsOf(whole, () => {
      this.run(whole);
    });
  }

  get calls(): number {
    return this.methods.length;
  }

  /** How many different things the crashes up to now have left behind. */
  get different(): number {
    return this.ends.size;
  }

  /** The next crash is followed to its end, whatever others have left behind. */
  forget(): this {
    this.ends.clear();
    return this;
  }

  /** Every `stride`-th call, beginning with the `first`. */
  places(stride = 1, first = 1): readonly number[] {
    return this.methods.map((_, index) => index + 1).filter((at) => (at - first) % stride === 0);
  }

  /** The calls of these methods. */
  placesOf(method: RegExp): readonly number[] {
    return this.places().filter((at) => method.test(this.methods[at - 1] ?? ''));
  }

  everywhere(kind: FaultKind, places: readonly number[]): readonly Crashed[] {
    return places.map((at) => this.crash([{ kind, at }]));
  }

  /** Faults in runs that follow each other, an hour between them. */
  crash(faults: readonly Fault[]): Crashed {
    const world = this.world();
    const locks = new LockCalls(world);
    const places: string[] = [];
    let second = NO_SECOND;
    for (const fault of faults) {
      places.push(runWith(fault, world, () => this.run(world))); // prettier-ignore
      second = most(second, seconds(world));
      if (places.length < faults.length) world.pass(HOUR);
    }
    const end = this.endOf(world, locks);
    return { ...end, ...most(second, end), faults, places };
  }

  /** What two clean runs make of it. Many crashes leave the very same behind, of which the same becomes. */
  private endOf(world: Outreach, locks: LockCalls): End {
    const left = leftBehind(world, locks);
    const known = this.ends.get(left);
    if (known) return known;
    let second = NO_SECOND;
    for (let clean = 0; clean < 2; clean += 1) {
      world.pass(HOUR);
      this.run(world);
      second = most(second, seconds(world));
    }
    const end = { ...judge(world), ...second, dailyMails: world.dailyMails };
    this.ends.set(left, end);
    return end;
  }

  /** How many calls the run has that follows that crash. */
  callsAfter(fault: Fault): number {
    const world = this.world();
    runWith(fault, world, () => this.run(world)); // prettier-ignore
    world.pass(HOUR);
    return callsOf(world, () => this.run(world)).length; // prettier-ignore
  }

  private world(): Outreach {
    return Outreach.again(JSON.parse(this.saved), this.options);
  }
}

/** One line of figures. */
export function inFigures(name: string, crashes: readonly Crashed[]): string {
  const { secondMails, secondDrafts, silent, wrongMarks, flags, sent, drafts } = total(crashes);
  const most = Math.max(0, ...crashes.map((crash) => crash.flags));
  return `${name}: ${String(crashes.length)} crashes; second mails ${String(secondMails)}, second drafts ${String(secondDrafts)}, silent losses ${String(silent)}, wrong marks ${String(wrongMarks)}; ends: ${String(sent)} sent, ${String(drafts)} drafts, ${String(flags)} check (${String(most)} at most per crash)`;
}

/** What must never come of a crash. */
export function wrong(crashes: readonly Crashed[]): readonly Crashed[] {
  return crashes.filter(
    ({ secondMails, secondDrafts, silent, wrongMarks }) =>
      secondMails + secondDrafts + silent + wrongMarks > 0,
  );
}

function most(one: Seconds, other: Seconds): Seconds {
  return {
    secondMails: Math.max(one.secondMails, other.secondMails),
    secondDrafts: Math.max(one.secondDrafts, other.secondDrafts),
  };
}

/** Locks are none of what is saved; what was asked of them says who holds them. */
class LockCalls {
  readonly calls: string[] = [];

  constructor({ emulator }: Outreach) {
    emulator.gate.watch({
      before: ({ kind, method }) => {
        if (kind === 'lock') this.calls.push(method);
      },
      after: ({ kind }) => {
        if (kind === 'lock') this.calls.push('done');
      },
    });
  }
}

/** What no script sees, and what was used of two daily allowances that these runs are far from. */
const UNSEEN = new Set(['executions', 'propertyCalls', 'triggerTime']);

/** All that the next run may find, as a digest: cells, properties, mail, triggers, the clock. */
function leftBehind({ emulator }: Outreach, { calls }: LockCalls): string {
  const seen = JSON.stringify([emulator.save(), calls], (key, value: unknown) =>
    UNSEEN.has(key) ? undefined : value,
  );
  return createHash('sha256').update(seen).digest('base64');
}
