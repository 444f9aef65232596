import type { SendMode } from '../../src/domain/cells/vocabulary';
import { sheetWords } from '../../src/domain/words';
import { fill, type CellAt } from '../../src/bench/challenge-workbook';
import {
  createEmulator,
  type CallKind,
  type Emulator,
  type EmulatorOptions,
} from '../../src/workbench/emulator';
import type { MailboxMessage } from '../../src/workbench/emulator/contract';
import { builtProject, type BuiltEdition } from '../support/built-project';
import { Cells } from './cells';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const ME = 'me@example.org';
const WORDS = sheetWords('en');
/** 1 June 2026 as a serial number of the sheet. */
const PITCHED_ON = 46_174;
const PITCHED = Date.parse('2026-06-01T08:00:00Z');
const PLANNED = Date.parse('2026-06-05T08:00:00Z');
/** Seven business days after the pitches, 9:10 in Berlin. */
export const DUE_ON = '2026-06-10';
const DUE = Date.parse(`${DUE_ON}T07:10:00Z`);

export interface OutreachOptions extends Partial<
  Pick<EmulatorOptions, 'project' | 'assumptions' | 'mailQuota' | 'mailOverdraft'>
> {
  readonly costs?: Partial<Record<CallKind, number>>;
  readonly due: number;
  readonly mode: SendMode;
  readonly edition?: BuiltEdition;
  readonly messagesADay?: number;
  /** Whether everybody was pitched by mail, or every third one only. */
  readonly allByMail?: boolean;
}

/** What stands in the outbox for one of them. */
export interface OutboxRow {
  readonly row: number;
  readonly state: string;
  readonly inWords: string;
}

/**
 * The built add-on with people in it who were pitched on 1 June; every third one by mail, so that there is a
 * conversation to go on with. No trigger fires by itself: the test says when the hourly run runs.
 */
export class Outreach {
  readonly emulator: Emulator;
  readonly cells: Cells;
  /** What the calls of an execution take, in milliseconds; nothing but where a test says so. */
  readonly costs: Partial<Record<CallKind, number>>;

  private constructor(
    readonly options: OutreachOptions,
    saved?: unknown,
  ) {
    const { project, assumptions, mailQuota, mailOverdraft, costs = {}, edition = 'full' } = options;
    this.costs = { ...costs };
    this.emulator = createEmulator({
      project: project ?? builtProject(edition),
      now: PITCHED,
      user: { email: ME, locale: 'en' },
      spreadsheet: { name: 'My challenge', locale: 'en_US', timeZone: 'Europe/Berlin' },
      seed: 7,
      endsByItself: true,
      mailQuota: mailQuota ?? 1500,
      punctuality: () => [],
      callCosts: this.costs,
      ...(assumptions ? { assumptions } : {}),
      ...(mailOverdraft === undefined ? {} : { mailOverdraft }),
      ...(saved === undefined ? {} : { saved }),
    });
    this.cells = new Cells(this.emulator);
  }

  /** On the morning of the day on which all follow-ups are due; what is not yet noted of a crash is on the way. */
  static onTheDay(options: OutreachOptions): Outreach {
    const made = new Outreach(options);
    made.setUp();
    made.pass(PLANNED - PITCHED);
    made.runHourly();
    made.pass(DUE - PLANNED);
    return made;
  }

  /** The same world again, in an emulator of its own. */
  static again(saved: unknown, options: OutreachOptions): Outreach {
    const world = new Outreach(options, saved);
    // The menu is none of what is saved; only the user's own click needs it.
    if (options.edition === 'lite') world.emulator.open();
    return world;
  }

  private setUp(): void {
    const { emulator, options, cells } = this;
    emulator.open();
    emulator.chooseMenuItem('setUp');
    while (emulator.dialog()) emulator.answerDialog('OK');
    cells.clear('Dashboard', 4, 'A');
    cells.set('pitchMode', WORDS.codes.sendMode[options.mode]);
    cells.set('messagesADay', String(options.messagesADay ?? 1500));
    const rowOf = (row: (n: number) => Record<string, string | number>): CellAt => {
      return (place, column) => row(place + 1)[column] ?? '';
    };
    fill(emulator, 'People', 'people', options.due, rowOf(personRow));
    fill(emulator, 'Log', 'log', options.due, rowOf(pitchRow));
    for (let n = 1; n <= options.due; n += options.allByMail === true ? 1 : 3)
      emulator.mail.send({ to: [addressOf(n)], subject: 'A thought about parcels', text: 'What if?' });
  }

  /** As the trigger would; whatever becomes of it. */
  runHourly(): void {
    const hourly = this.emulator.triggers().find(({ handler }) => handler === 'runHourly');
    if (!hourly) throw new Error('Set up made no hourly trigger');
    this.emulator.fireTrigger(hourly.id);
  }

  pass(milliseconds: number): this {
    this.emulator.advanceTo(this.emulator.now + milliseconds);
    return this;
  }

  /** Selects all of Follow-ups, chooses *Send selected* and agrees. @returns what the dialogs said. */
  sendSelected(): readonly string[] {
    const { emulator, cells } = this;
    const { id, lastRow } = cells.sheet('Follow-ups');
    emulator.workbook.activate(id, 2, 1, Math.max(1, lastRow - 1), 1);
    emulator.chooseMenuItem('sendSelected');
    const said: string[] = [];
    for (let dialog = emulator.dialog(); dialog; dialog = emulator.dialog()) {
      said.push(dialog.message);
      emulator.answerDialog(dialog.buttons.includes('YES') ? 'YES' : 'OK');
    }
    return said;
  }

  /** Two undisturbed runs in the next two hours. */
  runTwice(): void {
    for (let run = 0; run < 2; run += 1) this.pass(HOUR).runHourly();
  }

  get people(): readonly number[] {
    return Array.from({ length: this.options.due }, (_, index) => index + 1);
  }

  /** The second step of a person's pitch. */
  row(n: number): OutboxRow {
    return this.rows().get(n) ?? { row: 0, state: 'no row', inWords: '' };
  }

  rows(): ReadonlyMap<number, OutboxRow> {
    const [keys, states, words] = (['key', 'state', 'inWords'] as const).map((column) =>
      this.cells.column('Follow-ups', WORDS.headers.followUps[column]),
    );
    const found = new Map<number, OutboxRow>();
    for (const [place, key] of (keys ?? []).entries()) {
      const n = /^p-(\d+)\|pitch\|2\|/.exec(key)?.[1];
      if (n !== undefined)
        found.set(Number(n), { row: place + 2, state: states?.[place] ?? '', inWords: words?.[place] ?? '' });
    }
    return found;
  }

  /** What went to each person on the day or later, and the drafts that wait for them, by number. */
  written(folder: 'sent' | 'drafts'): ReadonlyMap<number, readonly MailboxMessage[]> {
    const found = new Map<number, MailboxMessage[]>();
    for (const message of this.emulator.mailbox()) {
      if (message.folder !== folder || message.at < DUE) continue;
      for (const to of message.to) {
        const n = numberOf(to);
        if (n !== undefined) found.set(n, [...(found.get(n) ?? []), message]);
      }
    }
    return found;
  }

  get dailyMails(): number {
    return this.emulator.sentMail().filter(({ to, at }) => to.includes(ME) && at >= DUE).length;
  }
}

export function addressOf(n: number): string {
  return `person${String(n)}@example.org`;
}

export function otherAddressOf(n: number): string {
  return `second${String(n)}@example.net`;
}

function numberOf(address: string): number | undefined {
  const n = /^person(\d+)@/.exec(address)?.[1];
  return n === undefined ? undefined : Number(n);
}

function personRow(n: number): Record<string, string> {
  return {
    id: `p-${String(n)}`,
    name: `Person ${String(n)}`,
    email: addressOf(n),
    otherEmails: otherAddressOf(n),
  };
}

function pitchRow(n: number): Record<string, string | number> {
  return {
    id: `log-${String(n)}`,
    date: PITCHED_ON,
    people: `Person ${String(n)}`,
    personIds: `p-${String(n)}`,
    kind: WORDS.codes.kind.pitch,
    how: WORDS.codes.how.email,
  };
}
