import type { EmulatorOptions } from '../../../src/workbench/emulator/contract';
import { ALL_SCOPES, emulatorOf, type TestEmulator } from '../core/script-project';

const GMAIL_SCOPES = [...ALL_SCOPES, 'https://mail.google.com/'];

export const ME = 'ada@example.com';
export const KAREN = 'karen@example.org';

/** An emulator whose script runs any text given to it, with leave to use Gmail. */
export function gmailOf(options: Partial<EmulatorOptions> = {}): TestEmulator {
  return emulatorOf('function run(body) { return new Function(body)(); }', {
    scopes: GMAIL_SCOPES,
    ...options,
  });
}

/** What a function body returns. @throws Error with the script's own error text. */
export function ran(emulator: TestEmulator, body: string): unknown {
  const answer = emulator.callFromSidebar('run', [body]);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** The answer of Gmail to a call that it refuses. */
export function refusal(emulator: TestEmulator, body: string): string {
  const answer = emulator.callFromSidebar('run', [body]);
  return answer.ok ? '' : answer.error;
}

/** As `mailbox()` has it, the newest last. */
export function newest(emulator: TestEmulator) {
  const message = emulator.mailbox().at(-1);
  if (!message) throw new Error('an empty mailbox');
  return message;
}

/** Sends Karen a mail by hand. @returns its thread's id. */
export function writtenToKaren(emulator: TestEmulator, subject = 'Coffee?'): string {
  emulator.mail.send({ to: [KAREN], subject, text: 'On Tuesday?' });
  return newest(emulator).threadId;
}
