import type { Outreach } from './outreach';

/** What became of everybody who was to be written to, as counts. */
export interface Judged {
  readonly secondMails: number;
  readonly secondDrafts: number;
  /** Neither written to nor shown as to be looked into. */
  readonly silent: number;
  /** Shown as to be looked into. */
  readonly flags: number;
  /** Marked as sent without a mail, as waiting without a draft, or the other way round. */
  readonly wrongMarks: number;
  readonly sent: number;
  readonly drafts: number;
}

const NOTHING: Judged = {
  secondMails: 0,
  secondDrafts: 0,
  silent: 0,
  flags: 0,
  wrongMarks: 0,
  sent: 0,
  drafts: 0,
};

/** Looks at everything once the runs after a crash are over. */
export function judge(world: Outreach): Judged {
  const sent = world.written('sent');
  const drafts = world.written('drafts');
  const rows = world.rows();
  return world.people.reduce((sum, n) => {
    const state = rows.get(n)?.state ?? 'no row';
    const [mails, waiting] = [sent.get(n)?.length ?? 0, drafts.get(n)?.length ?? 0];
    return added(sum, judgePerson(state, mails, waiting));
  }, NOTHING);
}

function judgePerson(state: string, mails: number, waiting: number): Judged {
  const isFlagged = state === 'check';
  const isMarkedWrong = (state === 'sent') !== mails > 0 || (state === 'draft ready') !== waiting > 0;
  return {
    secondMails: Math.max(0, mails - 1),
    secondDrafts: Math.max(0, waiting + (mails > 0 ? 1 : 0) - 1),
    silent: mails + waiting === 0 && !isFlagged ? 1 : 0,
    flags: isFlagged ? 1 : 0,
    wrongMarks: isMarkedWrong && !isFlagged ? 1 : 0,
    sent: state === 'sent' ? 1 : 0,
    drafts: state === 'draft ready' ? 1 : 0,
  };
}

/** How many were written to twice by now. */
export function seconds(world: Outreach): Pick<Judged, 'secondMails' | 'secondDrafts'> {
  const { secondMails, secondDrafts } = judge(world);
  return { secondMails, secondDrafts };
}

export function added(one: Judged, other: Judged): Judged {
  const keys = Object.keys(NOTHING) as (keyof Judged)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Judged;
}

export function total(all: readonly Judged[]): Judged {
  return all.reduce(added, NOTHING);
}
