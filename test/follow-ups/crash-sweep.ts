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
type Run = (world: Outreach) => void;

const NO_SECOND: Seconds = { secondMails: 0, secondDrafts: 0 };

/** Where the crashes of a sweep begin, and what became known on the way there. */
interface Beginning extends Seconds, Pick<Crashed, 'faults' | 'places'> {
  /** The world, as the emulator saves it. */
  readonly saved: string;
  readonly ends: Map<string, End>;
}

/** Crashes of one world, each from the same moment on. */
export class CrashSweep {
  /** Those of the undisturbed run that leave the script, in order. */
  private readonly methods: readonly string[];
  private readonly followed = new Set<string>();

  constructor(
    private readonly options: OutreachOptions,
    private readonly run: Run = (world) => {
      world.runHourly();
    },
    private readonly from: Beginning = onTheDay(options),
  ) {
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
    return this.from.ends.size;
  }

  /** The next crash is followed to its end, whatever others have left behind. */
  forget(): this {
    this.from.ends.clear();
    return this;
  }

  /** Every `stride`-th call, beginning with the `first`. */
  places(stride = 1, first = 1): readonly number[] {
    return this.methods.map((_, index) => index + 1).filter((at) => (at - first) % stride === 0);
  }

  /**
   * The calls before which something lasting has been done since the call before: a kill at any other leaves what a kill
   * at one of these does. Only where a killed run's unflushed writes stay, as they stand in the cells already.
   */
  placesOfChange(): readonly number[] {
    const world = this.world();
    const states: string[] = [];
    world.emulator.gate.watch({
      before: ({ kind }) => {
        if (kind !== 'local') states.push(leftBehind(world));
      },
    });
    this.run(world);
    return this.places().filter((at) => states[at - 1] !== states[at - 2]);
  }

  /** The calls of these methods. */
  placesOf(method: RegExp): readonly number[] {
    return this.places().filter((at) => method.test(this.methods[at - 1] ?? ''));
  }

  everywhere(kind: FaultKind, places: readonly number[]): readonly Crashed[] {
    return places.map((at) => this.crash({ kind, at }));
  }

  crash(fault: Fault): Crashed {
    const world = this.world();
    const locks = new LockCalls(world);
    const before = this.meet(fault, world);
    const end = this.endOf(world, locks);
    return { ...end, faults: before.faults, places: before.places, ...most(before, end) };
  }

  /**
   * What follows a crash may crash as well: another sweep, of the run an hour later. Nothing where an earlier one has
   * left the very same behind: its sweep stands for both.
   */
  after(fault: Fault): CrashSweep | undefined {
    if (this.options.assumptions?.locksOutliveAKill === true)
      throw new Error('locks are none of what is saved');
    const world = this.world();
    const locks = new LockCalls(world);
    const before = this.meet(fault, world);
    const left = this.left(world, locks);
    if (this.followed.has(left)) return undefined;
    this.followed.add(left);
    const saved = JSON.stringify(world.pass(HOUR).emulator.save());
    return new CrashSweep(this.options, this.run, { ...before, saved, ends: this.from.ends });
  }

  private meet(fault: Fault, world: Outreach): Omit<Beginning, 'saved' | 'ends'> {
    const { from, run } = this;
    const place = runWith(fault, world, () => run(world)); // prettier-ignore
    return {
      ...most(from, seconds(world)),
      faults: [...from.faults, fault],
      places: [...from.places, place],
    };
  }

  private left(world: Outreach, { calls }: LockCalls): string {
    return leftBehind(world, this.options.assumptions?.locksOutliveAKill === true ? calls : []);
  }

  /** What two clean runs make of it. Many crashes leave the very same behind, of which the same becomes. */
  private endOf(world: Outreach, locks: LockCalls): End {
    const { ends } = this.from;
    const left = this.left(world, locks);
    const known = ends.get(left);
    if (known) return known;
    let second = NO_SECOND;
    for (let clean = 0; clean < 2; clean += 1) {
      world.pass(HOUR);
      this.run(world);
      second = most(second, seconds(world));
    }
    const end = { ...judge(world), ...second, dailyMails: world.dailyMails };
    ends.set(left, end);
    return end;
  }

  private world(): Outreach {
    return Outreach.again(JSON.parse(this.from.saved), this.options);
  }
}

function onTheDay(options: OutreachOptions): Beginning {
  const saved = JSON.stringify(Outreach.onTheDay(options).emulator.save());
  return { ...NO_SECOND, saved, faults: [], places: [], ends: new Map() };
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
function leftBehind({ emulator }: Outreach, locks: readonly string[] = []): string {
  const seen = JSON.stringify([emulator.save(), locks], (key, value: unknown) =>
    UNSEEN.has(key) ? undefined : value,
  );
  return createHash('sha256').update(seen).digest('base64');
}
