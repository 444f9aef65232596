import type { Emulator, MailboxMessage } from '../../src/workbench/emulator';
import type { Desk } from './desk';
import { personName } from './model';
import { stateIn } from './own-outbox';
import { COLLEAGUE, OWNER } from './places';

/** How many people have an address from the start. */
export const ADDRESSED = 12;

export function addressOf(index: number): string {
  return `person.${String.fromCharCode(97 + (index % 26))}@example.org`;
}

/** A message to somebody else that a script has prepared or sent, known by whom it goes to and what it says. */
export interface Written {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly isDraft: boolean;
  readonly threadId: string;
  readonly at: number;
}

/** An answer, in epoch milliseconds. */
export interface Answered {
  readonly at: number;
  /** An answer from an address that nobody has noted is seen in a conversation with that person of then or later. */
  readonly lastTold: number;
}

/** An outbox row as it is shown. */
export interface OutboxRow {
  readonly key: string;
  readonly person: string;
  readonly state: ReturnType<typeof stateIn>;
  readonly due: number | undefined;
  readonly thread: string;
}

/**
 * What goes between the person and others, kept beside the mailbox: whom scripts wrote to, who answered, and which
 * follow-ups the person has touched, for of these nobody but they know what they want.
 */
export class Outreach {
  /** Everything that scripts have prepared or sent, the oldest first. */
  readonly written: Written[] = [];
  /** What they have written since the last look. */
  fresh: readonly Written[] = [];
  /** When somebody answered, or their mail came back, by their address. */
  readonly answers = new Map<string, Answered[]>();
  /** Texts of drafts that the person threw away, with their recipients. */
  readonly thrownAway = new Set<string>();
  /** Names whose rows in the outbox the person has changed, added or deleted by hand. */
  readonly touched = new Set<string>();
  /** Whether any row or header of the outbox, of People or of Settings may be another one than Rapport made. */
  private before: ReadonlyMap<string, string> = new Map();
  /** Edits that are not over yet. */
  private open = 0;
  private readonly byHand = new Set<string>();
  private readonly seen = new Set<string>();

  constructor(
    private readonly emulator: Emulator,
    private readonly desk: Desk,
  ) {
    for (const { id } of this.mailbox()) this.seen.add(id);
  }

  /** Of both who may send from the spreadsheet. */
  mailbox(): readonly MailboxMessage[] {
    return [OWNER, COLLEAGUE].flatMap((account) => this.signedInAs(account, () => this.emulator.mailbox()));
  }

  sentTo(address: string): readonly MailboxMessage[] {
    return this.mailbox().filter(({ folder, to }) => folder === 'sent' && to.includes(address));
  }

  /** The mailbox is that of whoever is signed in. */
  signedInAs<T>(account: string, work: () => T): T {
    const { signedInAs } = this.emulator;
    if (signedInAs === account) return work();
    this.emulator.signInAs(account);
    try {
      return work();
    } finally {
      this.emulator.signInAs(signedInAs);
    }
  }

  noteByHand(id: string): void {
    this.byHand.add(id);
  }

  isByHand(id: string): boolean {
    return this.byHand.has(id);
  }

  /** The person has written in a draft: it stays the same message, and goes out as it is now. */
  noteChange(id: string, text: string): void {
    const at = this.written.findIndex((one) => one.id === id);
    const draft = this.written[at];
    if (draft) this.written[at] = { ...draft, text: plain(text) };
  }

  /** @param lastTold when that conversation last went to or came from an address that Rapport knows, where it came from another */
  noteAnswer(address: string, lastTold = this.emulator.now): void {
    this.answers.set(address, [...(this.answers.get(address) ?? []), { at: this.emulator.now, lastTold }]);
  }

  /** Gathers what scripts have written since the last look. */
  look(): void {
    const fresh: Written[] = [];
    for (const { id, to, text, folder, threadId, at } of this.mailbox()) {
      if (this.seen.has(id) || folder === 'inbox') continue;
      this.seen.add(id);
      const [first = ''] = to;
      if (this.byHand.has(id) || first === OWNER || first === COLLEAGUE || first === '') continue;
      fresh.push({ id, to: first.toLowerCase(), text: plain(text), isDraft: folder === 'drafts', threadId, at });
    }
    this.fresh = fresh;
    this.written.push(...fresh);
  } // prettier-ignore

  rows(): readonly OutboxRow[] {
    const column = (code: string): readonly string[] => this.desk.below('followUps', code);
    const [people, states, dues, threads] = [
      column('person'),
      column('state'),
      column('due'),
      column('thread'),
    ];
    return column('key').map((key, row) => ({
      key,
      person: people[row] ?? '',
      state: stateIn(states[row] ?? ''),
      due: this.desk.dayIn(dues[row] ?? ''),
      thread: threads[row] ?? '',
    }));
  }

  rowsOf(address: string): readonly OutboxRow[] {
    const name = nameOf(address);
    return this.rows().filter(({ person }) => person === name);
  }

  isTouched(address: string): boolean {
    const name = nameOf(address);
    return name === undefined || this.touched.has(name);
  }

  /** Before a person's edit; also before one that comes while a trigger of another one runs. */
  begin(): void {
    if (this.open > 0) this.touchChanged();
    else this.before = this.contents();
    this.open += 1;
  }

  /** After it: whoever stands in a row that is another one now, or gone, or there twice, is known to be touched. */
  end(): void {
    this.touchChanged();
    this.open -= 1;
  }

  private touchChanged(): void {
    const after = this.contents();
    for (const [row, people] of this.before) if (!after.has(row)) this.touch(people);
    for (const [row, people] of after) if (!this.before.has(row)) this.touch(people);
    for (const people of this.sharingAKey()) this.touch(people);
    this.before = after;
  }

  /** Where the key of one row was typed into another, a decision about one of them holds for both. */
  private sharingAKey(): readonly string[] {
    const byKey = new Map<string, Set<string>>();
    for (const { key, person } of this.rows())
      if (key !== '') byKey.set(key, (byKey.get(key) ?? new Set()).add(person));
    return [...byKey.values()].filter(({ size }) => size > 1).map((people) => [...people].join('\n'));
  }

  private touch(people: string): void {
    for (const name of people.split('\n')) this.touched.add(name);
  }

  /** Rows that say something about people, whatever their order, with the names in them. */
  private contents(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const table of ['followUps', 'log', 'people', 'today'] as const) {
      const header = (this.desk.shown(table)[0] ?? []).join('\t');
      const copies = new Map<string, number>();
      for (const cells of this.desk.shown(table).slice(1)) {
        const row = `${table}\n${header}\n${cells.join('\t')}`;
        const copy = (copies.get(row) ?? 0) + 1;
        copies.set(row, copy);
        const people = NAMES.filter((name) => cells.some((text) => text.includes(name)));
        if (people.length > 0) found.set(`${row}\n${String(copy)}`, people.join('\n'));
      }
    }
    return found;
  }
}

const NAMES = Array.from({ length: ADDRESSED }, (_, index) => personName(index));
const NAME_OF = new Map(NAMES.map((name, index) => [addressOf(index), name]));

export function nameOf(address: string): string | undefined {
  return NAME_OF.get(address);
}

/** Lines end differently after a mailbox. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One message, however often it is written. */
export function identityOf({ to, text }: Pick<Written, 'to' | 'text'>): string {
  return `${to}\n${text}`;
}
