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

/** Crashes of one world, each from the same moment on. */
export class CrashSweep {
  private readonly saved: string;
  /** Those of the undisturbed run that leave the script, in order. */
  private readonly methods: readonly string[];

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
    const places: string[] = [];
    let second = seconds(world);
    const look = (): void => {
      const now = seconds(world);
      second = {
        secondMails: Math.max(second.secondMails, now.secondMails),
        secondDrafts: Math.max(second.secondDrafts, now.secondDrafts),
      };
    };
    const go = (run: () => void): void => {
      run();
      look();
      world.pass(HOUR);
    };
    for (const fault of faults) go(() => places.push(runWith(fault, world, () => this.run(world)))); // prettier-ignore
    for (let clean = 0; clean < 2; clean += 1) go(() => this.run(world)); // prettier-ignore
    return { ...judge(world), ...second, faults, places, dailyMails: world.dailyMails };
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
