import type { Cadence } from '../cells/vocabulary';
import type { Grouping, Per } from '../metrics/channels';
import type { FunnelKind, FunnelStage } from '../metrics/funnel';
import type { Reached } from '../metrics/share';
import type { ThreadKind } from '../metrics/threads';
import { calendarEn } from './calendar.en';
import { decimal, percent } from './number-words';
import { sheetEn } from './sheet.en';

const { list } = calendarEn;

const number = (n: number): string => decimal(n, 2, 'en');
const count = (n: number, one: string, many: string): string =>
  `${decimal(n, 2, 'en')} ${n === 1 ? one : many}`;
const of = (k: number, n: number): string => `${String(k)} of ${String(n)}`;

const threads: Readonly<Record<ThreadKind, readonly [one: string, many: string]>> = {
  pitch: ['pitch', 'pitches'],
  referralAsk: ['referral ask', 'referral asks'],
  message: ['message', 'messages'],
  followUp: ['follow-up', 'follow-ups'],
};

/** "3 of 8 (37.5%)" */
function share({ k, share }: Reached, n: number): string {
  return share === undefined ? of(k, n) : `${of(k, n)} (${percent(share, 'en')})`;
}

/** "3 of 8 (37.5%, likely 13.7% to 69.4%)" */
function shareInFull(reached: Reached, n: number): string {
  const { interval } = reached;
  if (!interval) return share(reached, n);
  const likely = `, likely ${percent(interval.from, 'en')} to ${percent(interval.to, 'en')})`;
  return share(reached, n).replace(/\)$/, likely);
}

function aboutShares({ share, interval }: Reached): string {
  if (share === undefined) return '; a percentage is said from 5 on';
  return interval ? '; “likely” is the 95% interval after Wilson, as small numbers say little' : '';
}

const reachedStage: Readonly<Record<FunnelStage, string>> = {
  reply: 'got a reply',
  call: 'led to a call',
  yes: 'got a yes',
};

const keepingInTouch: Readonly<Record<Cadence, string>> = {
  monthly: 'keep in touch, monthly',
  quarterly: 'keep in touch, quarterly',
  yearly: 'keep in touch, yearly',
  none: 'keep in touch',
};

const funnel = () => ({
  headers: ['Stage', 'Number', 'Of all', 'Share', 'Likely from', 'Likely to'],
  stages: { asked: 'Asked', reply: 'Got a reply', call: 'Led to a call', yes: 'Got a yes' },
  asksLabel: 'Referral asks',
  noneYet: 'none yet',
  reached: (stage: FunnelStage, k: number, n: number): string => `${of(k, n)} ${reachedStage[stage]}`,
  howNone: (kind: FunnelKind): string =>
    `no ${threads[kind][0]} in the challenge yet; each one counts, whatever comes of it`,
  how: (
    kind: FunnelKind,
    asked: number,
    reached: readonly (Reached & { readonly stage: FunnelStage })[],
  ): string =>
    `${count(asked, ...threads[kind])} in the challenge, each at the furthest stage that it reached: ` +
    list(reached.map((at) => `${shareInFull(at, asked)} ${reachedStage[at.stage]}`)) +
    reached.slice(-1).map(aboutShares).join(''),
});

const responseRate = () => ({
  headers: ['Threads', 'Answered within 14 days', 'Response rate', 'Useful', 'Useful rate'],
  usefulLabel: 'Useful rate',
  howNone: (kinds: readonly ThreadKind[]): string =>
    `no ${list(kinds.map((kind) => threads[kind][0]))} is answered or 14 days old yet`.replace(
      ' and ',
      ' or ',
    ),
  how: (kinds: readonly ThreadKind[], n: number, answered: Reached, useful: Reached): string =>
    `of the ${list(kinds.map((kind) => threads[kind][1]))} that are answered or at least 14 days old, ` +
    `a person answered ${shareInFull(answered, n)} within 14 days, and ${shareInFull(useful, n)} came to a call or a yes; ` +
    `what bounced is left out, and an out-of-office note is no answer${aboutShares(answered)}`,
});

const channels = () => ({
  people: 'New people',
  hours: 'Hours',
  occasions: 'Occasions',
  per: { hour: 'Per hour', occasion: 'Per occasion' } satisfies Record<Per, string>,
  none: { channel: 'no channel noted', kind: 'no kind noted', event: 'no event' } satisfies Record<
    Grouping,
    string
  >,
  channelWords: sheetEn.codes.channel,
  best: (label: string, rate: number, per: Per): string =>
    `${label}: ${number(rate)} ${per === 'hour' ? 'an hour' : 'an occasion'}`,
  howNone: 'nothing was logged in the challenge yet that could be compared',
  how: (per: Per, people: number, spent: number): string =>
    (per === 'hour'
      ? `${count(people, 'new person', 'new people')} in ${count(spent, 'noted hour', 'noted hours')}`
      : `no hours are noted, so this is per occasion: ${count(people, 'new person', 'new people')} on ${count(spent, 'occasion', 'occasions')}`) +
    `; each line counts as if it had 4 ${per === 'hour' ? 'hours' : 'occasions'} more at the overall rate of ${number(people / spent)}, so that little data does not look like much` +
    '; a person counts where the first exchange was',
  withoutHours: '; lines without hours have no rate',
});

const followUpsDue = () => ({
  daysOver: 'Days over',
  overdue: 'Overdue',
  keepingInTouch,
  ruleWords: sheetEn.codes.followUpRule,
  howNone: 'nothing is due; well kept',
  how: (planned: number, inTouch: number): string =>
    `${list([
      ...(planned > 0 ? [`${String(planned)} from the Follow-ups sheet`] : []),
      ...(inTouch > 0 ? [`${String(inTouch)} to keep in touch with`] : []),
    ])}; overdue is days past due in units of the interval that was planned, and the first lines have waited longest by that measure`,
  withoutSheet: '; without the Follow-ups sheet this is only about keeping in touch',
});

const followUpTime = () => ({
  longerThan: (days: number): string => `longer than ${number(days)}`,
  howNone: 'nobody new was met in the challenge yet whom a message could follow',
  how: (sent: number, open: number): string =>
    `business days from meeting to your first message, the middle of ${count(sent + open, 'new person', 'new people')}: ` +
    `${String(sent)} with a message` +
    (open === 0
      ? ''
      : `, ${String(open)} without one yet, who ${open === 1 ? 'counts' : 'count'} as longer than the days so far`) +
    '; business days are Monday to Friday, less your days off',
});

/** Funnel, response rate, channels, follow-ups: table headers, stages and explanations. */
export const contactMetricsEn = () => ({
  /** A choice that a function does not have. */
  unknownChoice: (choice: string, choices: readonly string[]): string =>
    `“${choice}” is not among the choices here. These are: ${choices.join(', ')}.`,
  kindWords: sheetEn.codes.kind,
  of,
  share,
  funnel: funnel(),
  responseRate: responseRate(),
  channels: channels(),
  followUpsDue: followUpsDue(),
  followUpTime: followUpTime(),
});

export type ContactMetricsWords = ReturnType<typeof contactMetricsEn>;
