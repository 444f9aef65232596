import { FakeCalls } from './fake-calls';
import { FailingCalls } from './fakes/failing-calls';
import { killSample } from './fakes/kill-sample';
import { SendingWorld } from './fakes/sending-world';

const DUE = 3;
const PEOPLE = Array.from({ length: DUE }, (_, index) => index + 1);
const MODES = ['draft', 'send'] as const;
const WHENS = ['before', 'after'] as const;
type Mode = (typeof MODES)[number];

/** How many of the calls are tried; all of them take minutes. */
const [EVERY, EVERY_PAIR] = [4, 9];

/** Half of the people were pitched by mail, so that there is a conversation to go on with. */
function world(mode: Mode): SendingWorld {
  const made = new SendingWorld(DUE, mode);
  made.gmail.write(made.address(2), { at: new Date('2026-06-01T10:00:00Z') });
  return made;
}

/** A run that ends early, whatever ends it. */
function crash(in_: SendingWorld, calls: FakeCalls): void {
  try {
    in_.run(calls);
  } catch {
    // The next run goes on.
  }
}

function callsOf(prepare: (world: SendingWorld) => void, mode: Mode): number {
  const calls = new FakeCalls();
  const whole = world(mode);
  prepare(whole);
  whole.run(calls);
  return calls.names.length;
}

interface Outcome {
  readonly seconds: number;
  readonly silent: number;
  readonly checks: number;
  readonly wrongMarks: number;
}

/** What two clean runs make of it. */
function outcomeOf(after: SendingWorld, mode: Mode): Outcome {
  for (let run = 0; run < 2; run += 1) {
    after.pass(1);
    after.run();
  }
  const written = (n: number): number =>
    after.gmail.sentTo(after.address(n)).filter(({ text }) => text !== '').length;
  const state = (n: number): string => String(after.state(n));
  const end = mode === 'send' ? 'sent' : 'draft ready';
  const drafts = (n: number): number => after.gmail.drafts.filter(({ to }) => to === after.address(n)).length;
  const isMarkedWrong = (n: number): boolean =>
    (state(n) === 'sent') !== (written(n) === 1) || (state(n) === 'draft ready') !== (drafts(n) === 1);
  return {
    seconds:
      PEOPLE.filter((n) => written(n) + drafts(n) > 1).length + Math.max(0, after.gmail.draftsMade - DUE),
    silent: PEOPLE.filter((n) => ![end, 'check'].includes(state(n))).length,
    checks: PEOPLE.filter((n) => state(n) === 'check').length,
    wrongMarks: PEOPLE.filter((n) => state(n) !== 'check' && isMarkedWrong(n)).length,
  };
}

function sum(outcomes: readonly Outcome[]): Outcome & { readonly cases: number } {
  const of = (name: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[name], 0);
  return {
    cases: outcomes.length,
    seconds: of('seconds'),
    silent: of('silent'),
    checks: of('checks'),
    wrongMarks: of('wrongMarks'),
  };
}

const NOTHING_WRONG = { seconds: 0, silent: 0, checks: 0, wrongMarks: 0 };

describe.each(MODES)('sendDueFollowUps in mode %s', (mode) => {
  const count = callsOf(() => undefined, mode);
  const ats = Array.from({ length: count }, (_, index) => index + 1);

  function told(name: string, outcomes: readonly Outcome[]): Outcome & { readonly cases: number } {
    const total = sum(outcomes);
    console.info(`${mode}, ${name}: ${JSON.stringify(total)}`);
    return total;
  }

  it('writes once to everybody wherever it is killed', () => {
    const cases = killSample(ats, EVERY);
    const outcomes = cases.flatMap((at) =>
      WHENS.map((when) => {
        const killed = world(mode);
        crash(killed, new FakeCalls({ at, when }));
        return outcomeOf(killed, mode);
      }),
    );

    expect(told('killed', outcomes)).toEqual({ cases: 2 * cases.length, ...NOTHING_WRONG });
  });

  it('writes once to everybody where the run after it is killed as well', () => {
    const outcomes = killSample(ats, EVERY_PAIR).flatMap((at) => {
      const again = callsOf((first) => crash(first, new FakeCalls({ at, when: 'after' })), mode);
      const places = Array.from({ length: again }, (_, index) => index);
      return killSample(places, EVERY_PAIR, at).map((index) => {
        const killed = world(mode);
        crash(killed, new FakeCalls({ at, when: 'after' }));
        killed.pass(1);
        crash(killed, new FakeCalls({ at: index + 1, when: 'after' }));
        return outcomeOf(killed, mode);
      });
    });

    expect(told('killed twice', outcomes)).toMatchObject(NOTHING_WRONG);
    expect(outcomes.length).toBeGreaterThan(10);
  });

  it.each([
    ['one call fails', (at: number) => at],
    ['all calls fail from one on', () => Infinity],
  ])('writes once to everybody where %s', (name, to) => {
    const outcomes = killSample(ats, EVERY, 2).flatMap((at) =>
      WHENS.map((when) => {
        const failing = world(mode);
        crash(failing, new FailingCalls({ from: at, to: to(at), when }));
        return outcomeOf(failing, mode);
      }),
    );

    expect(told(name, outcomes)).toMatchObject(NOTHING_WRONG);
  });
});

describe('sendDueFollowUps, killed while it takes a draft away', () => {
  it('says why at last, and takes nothing of the user’s', () => {
    const answered = (): SendingWorld => {
      const made = world('draft');
      made.run();
      made.pass(1);
      made.gmail.receive(made.address(1));
      return made;
    };
    const calls = new FakeCalls();
    answered().run(calls);
    const cases = calls.names.flatMap((_, index) => WHENS.map((when) => ({ at: index + 1, when })));

    for (const kill of cases) {
      const killed = answered();
      crash(killed, new FakeCalls(kill));
      killed.run();

      expect({ kill, state: killed.state(1), drafts: killed.gmail.drafts.length }).toEqual({
        kill,
        state: 'cancelled',
        drafts: DUE - 1,
      });
      expect(killed.row(1)['In words']).toContain('answer');
    }
  });
});
