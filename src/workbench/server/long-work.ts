/** Work in steps: between two of them the server answers, so that the windows see how far it is. */
import type { LongWorkView } from '../protocol';

export interface WorkPlan {
  readonly what: LongWorkView['what'];
  readonly steps: readonly (() => void)[];
  /** Called once at the end; `error` is what stopped it early. */
  readonly over: (error?: unknown) => void;
}

/** How long to wait where a step has put something off that is still to be done. */
const PATIENCE_MILLISECONDS = 5;

export class LongWork {
  private plan: WorkPlan | undefined;
  private done = 0;

  constructor(
    private readonly onProgress: () => void,
    /** Whether everything that the steps so far have set off is done. */
    private readonly isSettled: () => boolean,
  ) {}

  get view(): LongWorkView | null {
    return this.plan ? { what: this.plan.what, done: this.done, of: this.plan.steps.length } : null;
  }

  start(plan: WorkPlan): void {
    this.plan = plan;
    this.done = 0;
    this.goOn(plan);
  }

  /** Nothing more is done, and nobody is told. */
  stop(): void {
    this.plan = undefined;
  }

  private goOn(plan: WorkPlan): void {
    if (this.done === plan.steps.length) {
      this.end(plan);
      return;
    }
    this.onProgress();
    this.whenSettled(plan, () => {
      try {
        plan.steps[this.done]?.();
      } catch (error) {
        this.end(plan, error);
        return;
      }
      this.done++;
      this.whenSettled(plan, () => {
        this.goOn(plan);
      });
    });
  }

  private whenSettled(plan: WorkPlan, next: () => void): void {
    setTimeout(
      () => {
        if (this.plan !== plan) return;
        if (this.isSettled()) next();
        else this.whenSettled(plan, next);
      },
      this.isSettled() ? 0 : PATIENCE_MILLISECONDS,
    );
  }

  private end({ over }: WorkPlan, error?: unknown): void {
    this.plan = undefined;
    over(error);
  }
}
