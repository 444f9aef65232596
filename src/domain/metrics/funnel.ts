import type { ChallengeStanding } from '../challenge/challenge';
import type { NewCell } from '../cells/cells';
import { kindAsked } from './kind-asked';
import type { Asked, Metric } from './metric';
import { shareOf } from './share';
import { threadsOf } from './threads';

/** What a funnel can be asked for; each is one row of the Log. */
const FUNNEL_KINDS = ['pitch', 'referralAsk'] as const;
export type FunnelKind = (typeof FUNNEL_KINDS)[number];

const STAGES = ['reply', 'call', 'yes'] as const;
export type FunnelStage = (typeof STAGES)[number];

/** The stage that the summary tells of each kind: what was hoped for in the first place. */
const HOPED_FOR: Readonly<Record<FunnelKind, FunnelStage>> = { pitch: 'call', referralAsk: 'yes' };

function funnelKind(asked: Asked): FunnelKind {
  return kindAsked(asked, FUNNEL_KINDS) ?? 'pitch';
}

function stageRow(k: number, n: number, label: string, { words }: Asked): readonly NewCell[] {
  const known = shareOf(k, n);
  const of = n === 0 ? '' : words.contacts.of(k, n);
  return [label, k, of, known?.share ?? '', known?.interval?.from ?? '', known?.interval?.to ?? ''];
}

function summaryLine(standing: ChallengeStanding, kind: FunnelKind, { words }: Asked): string {
  const { asked, ...stages } = threadsOf(standing)[kind];
  const stage = HOPED_FOR[kind];
  const { funnel } = words.contacts;
  return asked === 0 ? funnel.noneYet : funnel.reached(stage, stages[stage], asked);
}

/** How far pitches or referral asks came: the furthest stage that each one reached, later stages within earlier ones. */
export const funnel: Metric = {
  reads: {},
  value: (standing, asked) => {
    const count = threadsOf(standing)[funnelKind(asked)];
    const { headers, stages } = asked.words.contacts.funnel;
    return [
      headers,
      [stages.asked, count.asked, '', '', '', ''],
      ...STAGES.map((stage) => stageRow(count[stage], count.asked, stages[stage], asked)),
    ];
  },
  how: (standing, _challenge, asked) => {
    const kind = funnelKind(asked);
    const count = threadsOf(standing)[kind];
    const { funnel } = asked.words.contacts;
    if (count.asked === 0) return funnel.howNone(kind);
    const reached = STAGES.map((stage) => ({
      stage,
      k: count[stage],
      ...shareOf(count[stage], count.asked),
    }));
    return funnel.how(kind, count.asked, reached);
  },
  lines: (standing, asked) => [
    { label: asked.words.labels.FUNNEL, value: summaryLine(standing, 'pitch', asked) },
    { label: asked.words.contacts.funnel.asksLabel, value: summaryLine(standing, 'referralAsk', asked) },
  ],
};
