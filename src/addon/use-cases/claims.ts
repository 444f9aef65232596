import { messageHash, shortHash } from '../../domain/follow-ups/short-hash';
import type { StopReason } from '../../domain/follow-ups/plan';
import type { DraftFacts, Letter } from './mailbox';
import type { PropertyStore } from './ports';

/**
 * That a message is about to be made, noted before it is: durable at once, and out of reach of whoever sorts or edits
 * the outbox. It stays until the row shows what became of it, and as long as a draft waits.
 */
export interface Claim {
  /** Of the outbox row. */
  readonly key: string;
  /** The moment, in milliseconds. */
  readonly at: number;
  readonly to: string;
  /** Hashes: a property store is no place for somebody's letters. */
  readonly subject: string;
  readonly text: string;
  /** What it follows up, as a hash: its row is known by that where its day has moved. */
  readonly story?: string;
  /** The conversation that the draft was to be put into. */
  readonly into?: string;
  readonly draftId?: string;
  readonly threadId?: string;
  /** The message that went out, and when, in milliseconds. */
  readonly messageId?: string;
  readonly sentAt?: number;
  /** Why its draft is being removed; `dropped` where its row says why, or is gone. */
  readonly stop?: StopReason | 'dropped';
  /** How often the mailbox has refused it before. */
  readonly refused?: number;
  /** For a message without a draft: which of which batch. One of the same batch after it proves that it went out. */
  readonly batch?: string;
  readonly place?: number;
}

const PREFIX = 'claim.';

/** All claims of the spreadsheet, read once; each is one property. */
export class Claims {
  private readonly known = new Map<string, Claim>();

  /** @param properties as `store.all()` gave them */
  constructor(
    private readonly store: PropertyStore,
    properties: ReadonlyMap<string, string>,
  ) {
    for (const [name, text] of properties) {
      const claim = name.startsWith(PREFIX) ? parse(text) : undefined;
      if (claim) this.known.set(claim.key, claim);
    }
  }

  get count(): number {
    return this.known.size;
  }

  /** The oldest first. */
  all(): readonly Claim[] {
    return [...this.known.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  }

  of(key: string): Claim | undefined {
    return this.known.get(key);
  }

  save(claim: Claim): Claim {
    this.store.set(nameOf(claim.key), JSON.stringify(claim));
    this.known.set(claim.key, claim);
    return claim;
  }

  remove(key: string): void {
    if (!this.known.has(key)) return;
    this.store.remove(nameOf(key));
    this.known.delete(key);
  }
}

export function claimFor(key: string, letter: Letter, at: Date): Claim {
  const { to, subject, text } = letter;
  return { key, at: at.getTime(), to, subject: shortHash(subject), text: messageHash(text) };
}

/** Whether that moment is not before the claim; a mailbox may keep no more of it than its second. */
export function isSince(claim: Claim, moment: Date): boolean {
  return moment.getTime() >= Math.floor(claim.at / 1000) * 1000;
}

/**
 * Whether the draft is the one that the claim was made for, though a killed run could not note which. One that was
 * still being made may go to others as well.
 */
export function isDraftOf(claim: Claim, draft: DraftFacts): boolean {
  return (
    isSince(claim, draft.at) &&
    draft.to.split(', ').includes(claim.to) &&
    (shortHash(draft.subject) === claim.subject || draft.threadId === claim.into || hasText(claim, draft))
  );
}

/** False where somebody has written in the draft, or sends it to others. */
export function isAsMade(claim: Claim, draft: DraftFacts): boolean {
  return draft.to === claim.to && hasText(claim, draft);
}

export function hasText(claim: Claim, { text }: Pick<DraftFacts, 'text'>): boolean {
  return messageHash(text) === claim.text;
}

function nameOf(key: string): string {
  return PREFIX + shortHash(key);
}

function parse(text: string): Claim | undefined {
  try {
    const data = JSON.parse(text) as Partial<Claim> | null;
    return typeof data?.key === 'string' && typeof data.at === 'number' ? (data as Claim) : undefined;
  } catch {
    return undefined;
  }
}
