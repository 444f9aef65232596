import { join } from 'node:path';
import type { DraftBox } from '../../src/addon/use-cases/mailbox';
import { bundleCode } from '../../src/bundler/bundle-code';
import { readEntryFile } from '../../src/bundler/entry-points';
import { ADD_ON } from '../../src/bundler/project-layout';
import { createEmulator, type Emulator } from '../../src/workbench/emulator';
import type { Assumptions, MailboxMessage } from '../../src/workbench/emulator/contract';
import { builtProject } from '../support/built-project';

const ROOT = join(__dirname, '../..');
const ENTRY = 'test/bundle/draft-box-entry.ts';

export const ME = 'ada@example.com';
export const ANN = 'ann@example.org';
export const MONDAY = '2026-06-01T08:00:00.000Z';

/** What JSON makes of an answer: instants are texts. */
export type InJson<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? InJson<Item>[]
    : T extends object
      ? { [K in keyof T]: InJson<T[K]> }
      : T;

/** The adapter's script, bundled as the add-on is. */
export async function draftBoxScript(): Promise<string> {
  const layout = { ...ADD_ON, entry: ENTRY };
  const { entryPoints } = readEntryFile(ROOT, ENTRY);
  return (await bundleCode(ROOT, layout, 'draft box', entryPoints)).shipped;
}

/** A person's mailbox, and the adapter that looks into it. */
export class DraftBoxSession {
  readonly emulator: Emulator;

  constructor(code: string, assumptions: Partial<Assumptions> = {}, mailQuota = 100) {
    this.emulator = createEmulator({
      project: { code, html: {}, manifest: builtProject().manifest },
      now: Date.parse(MONDAY),
      user: { email: ME, locale: 'en' },
      spreadsheet: { name: 'Contacts', locale: 'en_US', timeZone: 'Etc/UTC' },
      seed: 1,
      assumptions,
      mailQuota,
    });
    this.emulator.open();
  }

  /** @throws Error with what the script threw. */
  ask<M extends keyof DraftBox>(method: M, ...args: unknown[]): InJson<ReturnType<DraftBox[M]>> {
    const answer = this.emulator.callFromSidebar('ask', [method, JSON.stringify(args)]);
    if (!answer.ok) throw new Error(answer.error);
    return JSON.parse(answer.value as string) as InJson<ReturnType<DraftBox[M]>>;
  }

  /** The calls to Google's servers that the last question took. */
  lastCalls(): number {
    return this.emulator.executions().at(-1)?.callsByKind['mail'] ?? 0;
  }

  pass(hours: number): void {
    this.emulator.advanceTo(this.emulator.now + hours * 3_600_000);
  }

  /** Writes to somebody by hand. @returns the message. */
  write(subject = 'Coffee?', to: readonly string[] = [ANN]): MailboxMessage {
    this.emulator.mail.send({ to, subject, text: 'On Tuesday?' });
    return this.newest();
  }

  newest(): MailboxMessage {
    const message = this.emulator.mailbox().at(-1);
    if (!message) throw new Error('an empty mailbox');
    return message;
  }

  drafts(): readonly MailboxMessage[] {
    return this.emulator.mailbox().filter(({ folder }) => folder === 'drafts');
  }
}
