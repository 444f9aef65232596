import type { ProjectFiles } from '../../src/workbench/emulator';
import type { Projects } from './check-worlds';
import type { PlanOptions } from './arbitrary-plan';
import type { WorldPlan } from './plan';
import { withBug } from './planted-bugs';

/** A change of the built full edition that brings back a bug of those who write follow-ups. */
export interface PlantedOutreachBug {
  readonly kind:
    | 'double send'
    | 'second draft'
    | 'sent after reply'
    | 'wrong row marked'
    | 'lost follow-up'
    | 'snooze lost'
    | 'mail after stop';
  readonly how: string;
  /** As in `PlantedBug`. */
  readonly find: RegExp;
  readonly replace: string;
}

export const PLANTED_OUTREACH_BUGS: readonly PlantedOutreachBug[] = [
  {
    kind: 'double send',
    how: 'what went out is not marked in its row',
    find: /(\w+)\.marks\.sent\(key,\1\.dayOf\(/,
    replace: '$1.marks.of(key,$1.dayOf(',
  },
  {
    kind: 'second draft',
    how: 'a draft that waits is neither marked nor remembered',
    find: /leaveAsDraft\(\{row\},\{at,threadId\},\w+=!1\)\{this\.state\.marks\.draftReady\(row\.key,.*?,threadId,\w+\)/,
    replace: 'leaveAsDraft({row}){this.state.finish(row.key)',
  },
  {
    kind: 'sent after reply',
    how: 'answers are taken for messages of one’s own, and these for answers',
    find: /(function isTheirs\(\{isMine,automatic\}\)\{return)!isMine&&automatic===void 0\}/,
    replace: '$1 isMine&&!isMine}',
  },
  {
    kind: 'wrong row marked',
    how: 'marks go one row too far down',
    find: /this\.marks\.get\(this\.before\.keyIn\(cells\)\)/,
    replace: 'this.marks.get(this.before.keyIn(this.seen.grid[Math.max(0,place-1)]))',
  },
  {
    kind: 'lost follow-up',
    how: 'only what is new today gets a row',
    find: /\|\|this\.isTooLate\(plan\)\|\|/,
    replace: '||this.isTooLate(plan)||plan.since<this.now.today||',
  },
  {
    kind: 'snooze lost',
    how: 'what was put off is due all the same',
    find: /return due!==void 0&&due<=today&&isUndecided\(row\)/,
    replace: 'return due!==void 0&&(due<=today||row.state==="snoozed")&&isUndecided(row)',
  },
  {
    kind: 'mail after stop',
    how: 'nothing asks whether all is stopped',
    find: /return settings\.stopSending\?"stopped":isRestDay\(/,
    replace: 'return isRestDay(',
  },
];

/** Short worlds in which much is due. */
export const BUSY: PlanOptions = {
  days: 16,
  stepsAtMost: 14,
  acts: ['sort', 'snooze', 'stopSending', 'stopSending', 'decideToday', 'typeRow'],
  actsMeanwhile: ['sort', 'insertRows'],
};

const ANSWERED_ON = 3 * 1440;

/** Nobody knows by chance alone when somebody answers: in these worlds somebody does before anything is due. */
export function busyPlan(plan: WorldPlan): WorldPlan {
  const answer = {
    do: 'answer',
    message: plan.seed % 3,
    how: 'reply',
    elsewhere: plan.seed % 2 === 0,
  } as const;
  const steps = [...plan.steps, { minute: ANSWERED_ON, act: answer, meanwhile: [] }];
  const mode = plan.mode === 'remind' ? 'draft' : plan.mode;
  return { ...plan, steps, mode, edition: 'full', mailQuota: 100 };
}

/** Only the full edition writes to others by itself. */
export function withOutreachBug({ full, lite }: Projects, bug: PlantedOutreachBug): Projects {
  const changed: ProjectFiles = withBug(full, bug);
  return { full: changed, lite };
}
