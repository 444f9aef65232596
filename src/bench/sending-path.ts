import type { CallKind, Emulator, ProjectFiles } from '../workbench/emulator';
import { measureCalls, type Measurement } from './measure';
import { outreachWorkbook } from './outreach-workbook';

/** W2: follow-ups that are due among many rows. */
export interface SendingResult {
  readonly what: 'lite: Send selected' | 'full: drafts' | 'full: sent';
  readonly logRows: number;
  readonly due: number;
  readonly run: Measurement;
  /** Calls that leave the script. */
  readonly remote: number;
  /** Those without which the protocol cannot be kept. */
  readonly floor: number;
}

const HOURS_OPEN = Date.parse('2026-06-02T06:00:00Z');
const HOUR = 3_600_000;

/**
 * Calls for each message that its protocol asks for. Lite: the claim and the mail. Full: whether anybody has edited
 * the sheet, the search for answers, the claim, the draft, its message, its conversation, the note of both; to send it,
 * whether anybody has edited since, the draft, its sending, the note of the message and its conversation.
 */
const PER_MESSAGE = { 'lite: Send selected': 2, 'full: drafts': 7, 'full: sent': 12 } as const;
/** One read and one write of the outbox. */
const ONCE = 2;

export function measureSending(
  projects: Readonly<Record<'full' | 'lite', ProjectFiles>>,
  logRows: number,
  due: number,
): readonly SendingResult[] {
  const result = (what: SendingResult['what'], run: Measurement): SendingResult => {
    const remote = remoteCalls(run.byKind);
    return { what, logRows, due, run, remote, floor: PER_MESSAGE[what] * due + ONCE };
  };
  return [
    result('lite: Send selected', sendSelected(outreachWorkbook(projects.lite, { logRows, due, mode: 'send' }), due)),
    result('full: drafts', runHourly(outreachWorkbook(projects.full, { logRows, due, mode: 'draft' }), due, 'drafts')),
    result('full: sent', runHourly(outreachWorkbook(projects.full, { logRows, due, mode: 'send' }), due, 'sent')),
  ];
} // prettier-ignore

function remoteCalls(byKind: Measurement['byKind']): number {
  const kinds = Object.entries(byKind) as [CallKind, number][];
  return kinds.reduce((sum, [kind, count]) => sum + (kind === 'local' ? 0 : count), 0);
}

function sendSelected(emulator: Emulator, due: number): Measurement {
  const { workbook } = emulator;
  const sheet = workbook.sheets().find(({ name }) => name === 'Follow-ups');
  if (!sheet) throw new Error('Set up made no Follow-ups');
  workbook.activate(sheet.id, 2, 1, sheet.lastRow - 1, 1);
  const run = measureCalls(
    emulator.gate,
    () => {
      emulator.chooseMenuItem('sendSelected');
      while (emulator.dialog()) emulator.answerDialog(emulator.dialog()?.buttons.includes('YES') ? 'YES' : 'OK');
    },
    ({ handler }) => handler === 'sendSelected',
  );
  expectWritten(emulator, 'sent', due);
  return run;
} // prettier-ignore

/** The first run within the hours in which messages go out. */
function runHourly(emulator: Emulator, due: number, folder: 'sent' | 'drafts'): Measurement {
  emulator.advanceTo(HOURS_OPEN);
  const run = measureCalls(
    emulator.gate,
    () => {
      emulator.advanceTo(HOURS_OPEN + HOUR);
    },
    ({ handler }) => handler === 'runHourly',
  );
  expectWritten(emulator, folder, due);
  return run;
}

function expectWritten(emulator: Emulator, folder: 'sent' | 'drafts', due: number): void {
  const found = emulator.mailbox().filter((mail) => mail.folder === folder && mail.to[0]?.startsWith('person'));
  if (found.length !== due) throw new Error(`${String(found.length)} messages of ${String(due)} are ${folder}`);
} // prettier-ignore
