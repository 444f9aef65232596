import type { ChallengeStanding } from '../challenge/challenge';
import { kindAsked } from './kind-asked';
import type { Asked, Metric } from './metric';
import { shareOf } from './share';
import { THREAD_KINDS, threadsOf, together, type ThreadCount, type ThreadKind } from './threads';

/** Without a kind: what asks for something. Messages and follow-ups often want no answer. */
const BY_DEFAULT: readonly ThreadKind[] = ['pitch', 'referralAsk'];

function kindsAsked(asked: Asked): readonly ThreadKind[] {
  const kind = kindAsked(asked, THREAD_KINDS);
  return kind === undefined ? BY_DEFAULT : [kind];
}

function countOf(standing: ChallengeStanding, asked: Asked): ThreadCount {
  const threads = threadsOf(standing);
  return together(kindsAsked(asked).map((kind) => threads[kind]));
}

/** Answers of people within 14 days, and what was of use, among the threads that are old enough or answered. */
export const responseRate: Metric = {
  reads: {},
  value: (standing, asked) => {
    const { ripe, inTime, useful } = countOf(standing, asked);
    return [
      asked.words.contacts.responseRate.headers,
      [ripe, inTime, shareOf(inTime, ripe)?.share ?? '', useful, shareOf(useful, ripe)?.share ?? ''],
    ];
  },
  how: (standing, _challenge, asked) => {
    const { ripe, inTime, useful } = countOf(standing, asked);
    const { responseRate } = asked.words.contacts;
    const kinds = kindsAsked(asked);
    if (ripe === 0) return responseRate.howNone(kinds);
    const answered = { k: inTime, ...shareOf(inTime, ripe) };
    return responseRate.how(kinds, ripe, answered, { k: useful, ...shareOf(useful, ripe) });
  },
  lines: (standing, asked) => {
    const { ripe, inTime, useful } = countOf(standing, { ...asked, choice: '' });
    const { labels, contacts } = asked.words;
    const shown = (k: number): string => (ripe === 0 ? '' : contacts.share({ k, ...shareOf(k, ripe) }, ripe));
    return [
      { label: labels.RESPONSE_RATE, value: shown(inTime) },
      { label: contacts.responseRate.usefulLabel, value: shown(useful) },
    ];
  },
};
