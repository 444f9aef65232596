import { LANGUAGES } from '../../../src/domain/cells/vocabulary';
import { mailWords } from '../../../src/domain/words';
import type { Desk } from '../desk';
import { dayName, isSunday, localTime } from '../local-time';
import type { Model, SentByScript } from '../model';
import { nameOf } from '../outreach';
import { OWNER } from '../places';
import type { Invariant, Moment, World } from '../world';

/** As Set up writes it into Settings, which nobody changes in these worlds. */
const MAIL_FROM_MINUTE = 7 * 60;
const WINDOW = 24 * 3_600_000;
/** Recipients that nobody but the person themselves may use up. */
const RESERVE = 5;

const TROUBLE = LANGUAGES.map((language) => mailWords(language).troubleSubject);

/** The state words that close a follow-up, in both languages. */
const CLOSED = ['sent', 'done', 'cancelled', 'closed', 'check'] as const;

export const ONE_MAIL_A_DATE: Invariant = {
  id: 'I1',
  says: 'one daily mail for each local date, and one more for each kill between sending and noting it',
  check: ({ model }) => {
    for (const [day, mails] of model.mails) {
      const most = 1 + (model.excused.get(day) ?? 0);
      if (mails > most) return `${String(mails)} mails on ${dayName(day)}, ${String(most)} would be right`;
    }
    return null;
  },
};

export const MAIL_ONLY_WHEN_DUE: Invariant = {
  id: 'I8',
  says: 'the daily mail goes to the person alone, from the chosen hour on, not on a rest day, when something is due, to be looked at or to be mended',
  check: ({ desk, outreach }, { mails, zone, passages, executions }) => {
    const hasFailed = executions.some(
      ({ handler, status }) => handler === 'runHourly' && status === 'failed',
    );
    for (const { id, at, to, cc, bcc, subject } of mails) {
      const { day, minutes } = localTime(at, zone);
      if (outreach.isByHand(id) || (cc.length + bcc.length === 0 && to.length === 1 && nameOf(to[0] ?? '')))
        continue;
      if ([...to, ...cc, ...bcc].join() !== OWNER) return `a mail went to ${[...to, ...cc, ...bcc].join()}`;
      if (isSunday(day)) return `a mail on the Sunday ${dayName(day)}`;
      if (minutes < MAIL_FROM_MINUTE) return `a mail at minute ${String(minutes)} of ${dayName(day)}`;
      const edited = passages.some((passage) => passage.edited);
      const isToBeMended = hasFailed && TROUBLE.includes(subject);
      if (!edited && !isToBeMended && openOn(desk, day) + checksIn(desk) === 0)
        return `a mail on ${dayName(day)} with nothing due`;
    }
    return null;
  },
};

export const DUE_IS_MAILED: Invariant = {
  id: 'I2',
  says: 'what is due is mailed by a run that nothing disturbs, while there is an allowance',
  check: (world, moment) => {
    const run = cleanRun(moment);
    if (!run || world.desk.column('followUps', 'due') === undefined) return null;
    const { day, minutes } = localTime(run.startedAt, moment.zone);
    if (isSunday(day) || minutes < MAIL_FROM_MINUTE || openOn(world.desk, day) === 0) return null;
    if (mailedSince(world, run.startedAt) >= world.plan.mailQuota) return null;
    const later = [...world.model.mails.keys()].some((mailed) => mailed >= day);
    return later ? null : `nothing was mailed on ${dayName(day)}, and something is due`;
  },
};

export const QUOTA_HOLDS: Invariant = {
  id: 'I6',
  says: 'no more recipients in 24 hours than the account may have, and five of them kept for the person',
  check: ({ model, plan }) => {
    let start = -Infinity;
    let used = 0;
    for (const { at, isToOthers } of sentByOwner(model)) {
      // Google's window begins with its first use.
      if (at >= start + WINDOW) [start, used] = [at, 0];
      used += 1;
      if (isToOthers && used > plan.mailQuota - RESERVE)
        return `the ${String(used)}. recipient, of the reserve`;
      if (used > plan.mailQuota) return `${String(used)} recipients within 24 hours`;
    }
    return null;
  },
};

export const COPIES_ARE_SILENT: Invariant = {
  id: 'G1',
  says: 'a copy of the file sends nothing and writes nothing',
  check: (_world, { copies }) => {
    const loud = copies.find(({ mails, isChanged }) => mails > 0 || isChanged);
    return loud
      ? `a copy has sent ${String(loud.mails)} mails${loud.isChanged ? ' and changed cells' : ''}`
      : null;
  },
};

/** The last run of the moment where neither fault nor edit nor failure fell into any of its scripts. */
export function cleanRun({ executions, passages }: Moment) {
  const disturbed = passages.some(({ faulted, edited }) => faulted || edited);
  const run = executions.filter(({ handler }) => handler === 'runHourly').at(-1);
  return disturbed || run?.status !== 'completed' ? undefined : run;
}

function sentByOwner({ sent }: Model): readonly SentByScript[] {
  return sent.filter(({ from }) => from === OWNER);
}

function mailedSince({ model }: World, instant: number): number {
  return sentByOwner(model).filter(({ at }) => at > instant - WINDOW && at <= instant).length;
}

/** Of what nobody knows whether it went out the mail tells until somebody has looked. */
function checksIn(desk: Desk): number {
  const { check } = desk.words.codes.followUpState;
  return desk.below('followUps', 'state').filter((state) => state.trim().toLowerCase() === check).length;
}

/** Follow-ups that are open and due, by what the sheet shows. */
function openOn(desk: Desk, today: number): number {
  const dues = desk.below('followUps', 'due');
  const states = desk.below('followUps', 'state');
  const { followUpState } = desk.words.codes;
  const closed: readonly string[] = CLOSED.map((code) => followUpState[code]);
  return dues.filter((text, row) => {
    const due = desk.dayIn(text);
    return due !== undefined && due <= today && !closed.includes((states[row] ?? '').trim().toLowerCase());
  }).length;
}
