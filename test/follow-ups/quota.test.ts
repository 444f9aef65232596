import { ServiceError, type GateWatcher } from '../../src/workbench/emulator';
import { DailyAllowance } from '../../src/workbench/emulator/daily-allowance';
import { judge } from './judged';
import { addressOf, DAY, HOUR, ME, Outreach, type OutreachOptions } from './outreach';

const ALL = process.env['QUOTA'] === 'all';
const RESERVE = 5;

function sentTo(world: Outreach): number {
  return judge(world).sent;
}

describe('150 due with 100 left of Google’s allowance', () => {
  const world = Outreach.onTheDay({ due: 150, mode: 'send', mailQuota: 100 });
  world.runHourly();
  world.pass(HOUR).runHourly();
  const first = judge(world);
  const waiting = [...world.rows().values()].filter(({ state }) => state === 'planned');
  const mails = world.dailyMails;

  it('sends 95 of them, keeps five back, and still sends the mail of the day', () => {
    console.info(`G3: ${String(first.sent)} sent on the first day, ${String(waiting.length)} wait, ${String(first.wrongMarks)} marked wrong`);

    expect(first).toMatchObject({ sent: 95, secondMails: 0, drafts: 0, flags: 0, wrongMarks: 0 });
    expect(mails).toBe(1);
  }); // prettier-ignore

  it('tells the others in words what they wait for', () => {
    expect(waiting).toHaveLength(55);
    expect(waiting.filter(({ inWords }) => !inWords.endsWith('until Google allows more mail again.'))).toEqual([]);
  }); // prettier-ignore

  it('sends the other 55 in the next window, the oldest first', () => {
    world.pass(DAY - 2 * HOUR).runHourly();
    const early = judge(world).sent;
    world.pass(2 * HOUR).runHourly();
    console.info(`G3: ${String(judge(world).sent - early)} sent in the next window`);

    expect(early).toBe(95);
    expect(judge(world)).toMatchObject({ sent: 150, secondMails: 0, wrongMarks: 0, silent: 0 });
    expect(orderOfSending(world)).toEqual([...orderOfSending(world)].sort());
  });
});

/** The keys of those who were written to, in the order in which they were. */
function orderOfSending(world: Outreach): readonly string[] {
  const numbers = new Map(world.people.map((n) => [addressOf(n), `p-${String(n)}|`]));
  return world.emulator.sentMail().flatMap(({ to, at }) => (at > Date.parse('2026-06-10') ? (numbers.get(to[0] ?? '') ?? []) : []));
} // prettier-ignore

describe.each(['draft', 'send'] as const)('the cap of ten messages a day, in mode %s', (mode) => {
  it('holds, and the rest follows on the days after', () => {
    const world = Outreach.onTheDay({ due: 25, mode, messagesADay: 10 });
    const counts = [0, 1, 2].map(() => {
      world.runHourly();
      world.pass(HOUR).runHourly();
      const { sent, drafts } = judge(world);
      world.pass(DAY - HOUR);
      return sent + drafts;
    });
    console.info(`cap of ten, ${mode}: ${counts.join(', ')} by the days`);

    expect(counts).toEqual([10, 20, 25]);
    expect(judge(world)).toMatchObject({ secondMails: 0, secondDrafts: 0, wrongMarks: 0 });
  });
});

type Left = number | 'throws' | 'stops early';

/** `stops early`: Google says ten and refuses the third; `throws`: it does not even say. */
const LEFTS: readonly Left[] = [-1, 0, 1, 5, 7, 99, 100, 1500, 'throws', 'stops early'];
const DUES = ALL ? [0, 1, 100, 150, 3000] : [3];
const MATRIX = LEFTS.flatMap((left) => DUES.map((due) => ({ left, due })));
/** Wednesday to Monday; Sunday is a day off. */
const HOURS_OF_RUNS = [0, 1, 23, 25, 47, 49, 71, 73, 119, 121];

function quotaOf(left: Left): number {
  if (left === 'throws') return 100;
  return left === 'stops early' ? 10 : left;
}

/** The third message of each day is refused, or nothing is told at all. */
function refusal(left: Left): GateWatcher {
  let sends = 0;
  return {
    before: ({ method }) => {
      if (left === 'throws' && method === 'MailApp.getRemainingDailyQuota')
        throw new ServiceError('Service unavailable: Mail');
      if (left === 'stops early' && method === 'GmailDraft.send' && ++sends % 3 === 0)
        throw new ServiceError('Service invoked too many times for one day: email.');
    },
  };
}

/** Recipients of each window as Google counts them, by the mails alone. */
function mostInAWindow(world: Outreach, quota: number): number {
  const window = new DailyAllowance(quota);
  const others = world.emulator.sentMail().filter(({ at }) => at > Date.parse('2026-06-10'));
  let least = quota;
  for (const { to, at } of others) {
    const isMine = to.includes(ME);
    if (!isMine) least = Math.min(least, window.left(at) - 1);
    window.use(1, at);
  }
  return quota - least;
}

/** By the allowance alone: what it allows in each run, as long as there is somebody left. */
function expectedSent(left: Left, due: number): number {
  if (left === 'throws' || due === 0) return 0;
  const perDay = left === 'stops early' ? 2 : Math.max(0, left - RESERVE);
  return Math.min(due, perDay * 5);
}

describe('allowances over five days', () => {
  it.each(MATRIX)('$left left, $due due: nobody twice, nobody marked wrong, nobody forgotten', ({ left, due }) => {
    const quota = quotaOf(left);
    const options: OutreachOptions = { due, mode: 'send', mailQuota: quota };
    const world = Outreach.onTheDay(options);
    const unwatch = world.emulator.gate.watch(refusal(left));
    let passed = 0;
    for (const hour of HOURS_OF_RUNS) {
      world.pass((hour - passed) * HOUR).runHourly();
      passed = hour;
      const { secondMails, secondDrafts, flags, wrongMarks } = judge(world);
      // The draft that Google refused to send waits for the next day, and its row with it.
      const refused = left === 'stops early' ? world.written('drafts').size : 0;
      expect([secondMails, secondDrafts, flags, wrongMarks - refused]).toEqual([0, 0, 0, 0]);
    }
    unwatch();

    if (left !== 'stops early') expect(sentTo(world)).toBe(expectedSent(left, due));
    expect(mostInAWindow(world, quota)).toBeLessThanOrEqual(Math.max(0, quota - RESERVE));
    if (left !== 'throws' || due === 0) return;
    world.pass(HOUR).runHourly();
    expect(sentTo(world)).toBe(Math.min(due, 95));
  }); // prettier-ignore
});
