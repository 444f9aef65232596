import type { Later } from './later';

const PAUSE_IN_TYPING_MS = 1000;

/**
 * Sends drafts after a pause in typing, one at a time and in order: google.script.run may finish two calls the
 * other way round, and an old draft would then outlive its entry.
 */
export class DraftKeeper {
  private kept = '';
  private wanted = '';
  private sending = false;
  private cancel: (() => void) | undefined;

  constructor(
    private readonly send: (draft: string) => Promise<unknown>,
    private readonly later: Later,
  ) {}

  /** What the script has kept since before this sidebar opened; what was typed meanwhile comes later still. */
  startWith(draft: string): void {
    if (this.kept === '') this.kept = draft;
    if (this.wanted === '') this.wanted = draft;
  }

  /** Keeps this text once nothing more was typed for a second; '' forgets what was kept. */
  keep(draft: string): void {
    this.wanted = draft;
    this.cancel?.();
    this.cancel = this.later(PAUSE_IN_TYPING_MS, () => {
      this.flush();
    });
  }

  /** Keeps this text at once, as after the entry before it was written or thrown away. */
  keepNow(draft: string): void {
    this.wanted = draft;
    this.flush();
  }

  /** Sends without waiting, as when the page is about to go. */
  flush(): void {
    this.cancel?.();
    this.cancel = undefined;
    if (this.sending || this.wanted === this.kept) return;
    void this.sendWanted();
  }

  // A draft that could not be kept is no news to the user: nothing was promised, and the next pause tries again.
  private async sendWanted(): Promise<void> {
    const draft = this.wanted;
    this.sending = true;
    try {
      await this.send(draft);
      this.kept = draft;
    } catch {
      this.cancel = undefined;
    } finally {
      this.sending = false;
    }
    if (this.wanted !== draft) this.flush();
  }
}
