import { tell, type Told } from './brute-counting';
import { present } from './brute-settings';
import type { RandomChallenge } from './random-challenge';

const LADDER = ['asked', 'reply', 'call', 'yes'];

const STEP_OF: Readonly<Record<string, number>> = {
  yes: 3, call: 2, reply: 1, 'let me think': 1, 'no fit': 1, no: 1, silence: 0, bounced: 0, 'out of office': 0,
}; // prettier-ignore

/** The row's messages of one of these kinds that fall within the challenge up to today. */
function threads(challenge: RandomChallenge, kinds: readonly string[]): (Told & { readonly day: number })[] {
  const { first, last } = present(challenge);
  const found = [];
  for (const row of tell(challenge)) {
    const { day } = row;
    if (day === undefined || day < first || day > Math.min(last, challenge.today)) continue;
    if (kinds.includes(row.entry.kind)) found.push({ ...row, day });
  }
  return found;
}

/** True for a reply that is noted with its day, has come by now, and was written by a person. */
function datedReply({ entry, day }: Told & { readonly day: number }, today: number): boolean {
  if (entry.outcome === 'bounced' || entry.outcome === 'out of office') return false;
  return entry.reply !== undefined && entry.reply >= day && entry.reply <= today;
}

/** True where "two-way" tells of a talk in which something was asked, not of the answer to it. */
function askedInATalk({ kind, how }: Told['entry']): boolean {
  return (kind === 'pitch' || kind === 'referral ask') && ['in person', 'video', 'phone'].includes(how);
}

/** The furthest step: 0 asked, 1 got a reply, 2 led to a call, 3 got a yes. */
function furthest(row: Told & { readonly day: number }, today: number): number {
  const { outcome, twoWay } = row.entry;
  const told = STEP_OF[outcome] ?? (twoWay === 'yes' && !askedInATalk(row.entry) ? 1 : 0);
  return Math.max(told, datedReply(row, today) ? 1 : 0);
}

/** How many came at least so far: asked, got a reply, led to a call, got a yes. */
export function stagesOnPaper(challenge: RandomChallenge, kind: string): number[] {
  const steps = threads(challenge, [kind]).map((row) => furthest(row, challenge.today));
  return LADDER.map((_, step) => steps.filter((reached) => reached >= step).length);
}

/** Threads, those answered within 14 days, and those of use. */
export function responsesOnPaper(challenge: RandomChallenge, kinds: readonly string[]): number[] {
  const { today } = challenge;
  let [all, inTime, useful] = [0, 0, 0];
  for (const row of threads(challenge, kinds)) {
    if (row.entry.outcome === 'bounced') continue;
    const answered = furthest(row, today) > 0;
    if (!answered && today - row.day < 14) continue;
    all += 1;
    // An answer whose day is not noted is taken to have come in time.
    const late = datedReply(row, today) && (row.entry.reply ?? 0) - row.day > 14;
    if (answered && !late) inTime += 1;
    if (row.entry.outcome === 'yes' || row.entry.outcome === 'call') useful += 1;
  }
  return [all, inTime, useful];
}

/** The bounds p of |k/n − p| = z·√(p(1−p)/n), found by halving instead of by the formula that solves it. */
export function intervalBySearch(k: number, n: number): readonly [number, number] {
  const z = 1.959963984540054;
  const far = (p: number): boolean => Math.abs(k / n - p) > z * Math.sqrt((p * (1 - p)) / n);
  const bound = (outside: number): number => {
    let [out, within] = [outside, k / n];
    for (let step = 0; step < 80; step += 1) {
      const middle = (out + within) / 2;
      if (far(middle)) out = middle;
      else within = middle;
    }
    return within;
  };
  return [k === 0 ? 0 : bound(0), k === n ? 1 : bound(1)];
}
