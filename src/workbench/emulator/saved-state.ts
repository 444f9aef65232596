import type { Execution, SentMail, TriggerView } from './contract';

/** What `Emulator.save()` gives: JSON-able, with a version for whoever must read it later. */
export interface SavedState {
  readonly version: 1;
  readonly now: number;
  readonly randomState: number;
  readonly spreadsheetId: string;
  readonly properties: Readonly<Record<'document' | 'user' | 'script', Readonly<Record<string, string>>>>;
  readonly triggers: readonly TriggerView[];
  readonly mailbox: {
    readonly sent: readonly SentMail[];
    readonly windowStart: number | null;
    readonly used: number;
  };
  readonly executions: { readonly lastId: number; readonly views: readonly Execution[] };
  readonly workbook: unknown;
}

/** @throws Error for data that no `save()` of this version made. */
export function savedState(saved: unknown): SavedState | undefined {
  if (saved === undefined) return undefined;
  const isState = typeof saved === 'object' && saved !== null && 'version' in saved && saved.version === 1;
  if (!isState) throw new Error('The saved workbench is not of a version that this emulator can read');
  return saved as unknown as SavedState;
}
