import { sendingWords } from '../../src/domain/words/sending';
import type { CellValue } from '../../src/domain/cells/cells';
import { FakeCalls } from './fake-calls';
import { CallsByName } from './fakes/calls-by-name';
import { FailingCalls } from './fakes/failing-calls';
import { InterruptingCalls } from './fakes/interrupting-calls';
import { killSample } from './fakes/kill-sample';
import { SendingWorld } from './fakes/sending-world';

/** Rows of the sheet, the first of which is 2. */
function rows(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 2);
}

function lite(count: number): SendingWorld {
  const world = new SendingWorld(count);
  world.gmail.isFull = false;
  return world;
}

describe('the hourly run without a mailbox that can be read', () => {
  it('fills in what is due and sends nothing', () => {
    const world = lite(2);

    world.run();

    expect(world.row(2)).toMatchObject({ State: 'planned', 'In words': 'Why.' });
    expect(world.row(2)['Text']).toContain('Person');
    expect(world.gmail.sent).toEqual([]);
  });
});

describe('sendSelected without a mailbox that can be read', () => {
  it('asks how many and to whom, sends and marks', () => {
    const world = lite(7);

    const said = world.sendSelected(rows(7));

    expect(said[0]).toMatch(/^Send 7 messages .* to Person 1, Person 2, .* and 2 people more\?/);
    expect(said[1]).toBe('7 messages are on their way.');
    expect(world.gmail.sent).toHaveLength(7);
    expect([1, 7].map((n) => world.state(n))).toEqual(['sent', 'sent']);
  });

  it('asks about messages alone, and says of a reminder that there is nothing to send', () => {
    const world = lite(2);
    world.type('followUps', 1, 'Key', 'p001|pitch|1|2026-06-04');

    expect(world.sendSelected([2])).toEqual([
      'None of the selected rows can be sent now. A reminder for you; nothing is sent.',
    ]);
    expect(world.sendSelected([2, 3])[0]).toMatch(/^Send one message .* to Person 2\?/);
  });

  it('heeds “Stop sending” a minute later at the latest', () => {
    const world = lite(9);
    world.callTakes = 5_000;
    const stop = (): void => {
      world.set('stopSending', 'yes');
      world.sheet.documentValues.set('edited', 'stop');
    };

    world.sendSelected(rows(9), new CallsByName('send to', 2, stop));

    expect(world.gmail.sent.length).toBeLessThan(9);
    expect(world.row(9)['In words']).toContain('Stop sending');
  });

  it('sends nothing where the answer is no', () => {
    const world = lite(2);

    world.sendSelected(rows(2), new FakeCalls(), false);

    expect(world.gmail.sent).toEqual([]);
    expect(world.claims).toEqual([]);
  });

  it('sends what is selected and nothing else, whatever its day', () => {
    const world = lite(3);
    world.type('followUps', 2, 'Due', '2026-06-20');

    world.sendSelected([3]);

    expect(world.gmail.sent.map(({ to }) => to)).toEqual([world.address(2)]);
  });

  it('sends nothing twice, and forgets its claims with the next run', () => {
    const world = lite(3);
    world.sendSelected(rows(3));
    const claims = world.claims.length;
    world.sendSelected(rows(3));
    world.run();

    expect(world.gmail.sent).toHaveLength(3);
    expect([claims, world.claims.length]).toEqual([3, 0]);
  });

  it('needs two calls for each message, whatever their number', () => {
    const counts = [10, 60].map((count) => {
      const calls = new FakeCalls();
      lite(count).sendSelected(rows(count), calls);
      return calls.names.length;
    });

    expect((counts[1] ?? 0) - (counts[0] ?? 0)).toBe(2 * 50);
  });

  it.each<[string, (world: SendingWorld) => void, RegExp]>([
    ['whoever wants no mail', (world) => world.type('people', 1, 'Do not contact', 'yes'), /Do not contact/],
    ['nobody without an address', (world) => world.type('people', 1, 'E-mail', ''), /address/],
    ['no more than the day allows', (world) => world.set('messagesADay', 0), /used up/],
    [
      'nothing after an answer in the Log',
      (world) => world.type('log', 1, 'Outcome', 'no'),
      /answer is noted/,
    ],
    ['nothing while sending is stopped', (world) => world.set('stopSending', 'yes'), /Stop sending/],
    ['nothing without allowance', (world) => void (world.gmail.quota = 5), /Google/],
  ])('writes to %s', (_name, happen, why) => {
    const world = lite(1);
    happen(world);

    const said = world.sendSelected(rows(1));

    expect(world.gmail.sent).toEqual([]);
    expect(said[1]).toContain('“In words” says why');
    expect(world.row(1)['In words']).toMatch(why);
  });

  it('marks nothing wrong where the allowance ends before its count does', () => {
    const world = lite(5);
    world.gmail.refusesAfter = 2;

    world.sendSelected(rows(5));

    expect([1, 2, 3, 4, 5].map((n) => world.state(n))).toEqual([
      'sent',
      'sent',
      'planned',
      'planned',
      'planned',
    ]);
  });

  it('is not kept from the others by one address that Google refuses', () => {
    const world = lite(3);
    world.gmail.refusedAddresses.add(world.address(1));

    world.sendSelected(rows(3));

    expect([1, 2, 3].map((n) => world.state(n))).toEqual(['planned', 'sent', 'sent']);
  });

  it('stops after four minutes and says so', () => {
    const world = lite(40);
    world.callTakes = 10_000;

    const said = world.sendSelected(rows(40));
    const first = world.gmail.sent.length;
    world.callTakes = 0;
    world.sendSelected(rows(40));

    expect(said[1]).toContain('choose this again for the rest');
    expect(first).toBeLessThan(40);
    expect(world.gmail.sent).toHaveLength(40);
  });
});

/** As after this day's hourly run: the messages stand in the rows, and nobody has edited since. */
function settled(count: number): SendingWorld {
  const world = lite(count);
  world.run();
  world.sheet.documentValues.delete('edited');
  world.sheet.documentValues.set('run', JSON.stringify({ lastRefreshDay: '2026-06-10' }));
  return world;
}

/** More than is read at once, below those that are due. */
function withMany(world: SendingWorld): SendingWorld {
  for (let n = 1; n <= 3000; n += 1)
    world.sheet.tables.type('followUps', { key: `q${String(n)}|reminder|1|2026-05-28`, state: 'done', inWords: `Because ${String(n)}.` }); // prettier-ignore
  return world;
}

function outboxOf(world: SendingWorld): CellValue[][] {
  return world.sheet.tables.grids.get('followUps') ?? [];
}

describe('sendSelected, where nobody has edited since the refresh', () => {
  it('asks neither the Log nor a template', () => {
    const calls = new FakeCalls();
    const world = settled(2);

    world.sendSelected(rows(2), calls);

    expect(calls.names.filter((name) => /read (log|events|templates)/.test(name))).toEqual([]);
    expect([1, 2].map((n) => world.state(n))).toEqual(['sent', 'sent']);
  });

  it.each([
    ['whoever wants no mail', ['people', 1, 'Do not contact', 'yes']],
    ['whoever has answered', ['log', 1, 'Outcome', 'no']],
  ] as const)('writes to nobody like %s, typed after the refresh', (_name, [table, row, column, value]) => {
    const world = settled(1);
    world.type(table, row, column, value);

    world.sendSelected(rows(1));

    expect(world.gmail.sent).toEqual([]);
  });

  it('looks at everything on a day that no refresh has seen', () => {
    const calls = new FakeCalls();
    const world = settled(1);
    world.pass(24);

    world.sendSelected(rows(1), calls);

    expect(calls.names).toContain('read log');
  });

  it('keeps the five days between two messages to one person, whichever rows tell of the first', () => {
    const world = withMany(settled(1));
    const key = 'p001|letMeThink|1|2026-06-08';
    world.sheet.tables.type('followUps', { key, personId: 'p001', state: 'sent', stateSince: { day: '2026-06-08' } }); // prettier-ignore

    world.sendSelected(rows(1));

    expect(world.gmail.sent).toEqual([]);
  });

  it('marks the right rows of a large outbox and no other cell, sorted at whatever call', () => {
    const sort = (world: SendingWorld): void => {
      outboxOf(world).splice(1, Infinity, ...outboxOf(world).slice(1).reverse());
    };
    const after = (at: number): readonly string[] => {
      const world = withMany(settled(2));
      world.sendSelected(rows(2), new InterruptingCalls(at, () => { sort(world); })); // prettier-ignore
      return outboxOf(world)
        .map((row) => JSON.stringify(row))
        .sort();
    };
    const whole = new FakeCalls();
    withMany(settled(2)).sendSelected(rows(2), whole);
    const undisturbed = after(Infinity);

    // Before the question is answered the selection is of other rows.
    const ats = whole.names.flatMap((_, index) => (index < whole.names.indexOf('lock') ? [] : index + 1));

    for (const at of killSample(ats, 2, 1))
      expect({ at, rows: after(at) }).toEqual({ at, rows: undisturbed });
  });
});

describe('sendSelected with drafts', () => {
  it('sends at once, and what waits as a draft as well', () => {
    const world = new SendingWorld(3);
    world.run();
    world.type('followUps', 1, 'State', 'planned');

    world.sendSelected([2, 3]);

    expect(world.gmail.sent.map(({ to }) => to)).toEqual([world.address(1), world.address(2)]);
    expect([1, 2, 3].map((n) => world.state(n))).toEqual(['sent', 'sent', 'draft ready']);
    expect(world.gmail.draftsMade).toBe(3);
  });

  it('sends nothing after an answer', () => {
    const world = new SendingWorld(1);
    world.gmail.receive(world.address(1));

    world.sendSelected(rows(1));

    expect(world.gmail.sent).toEqual([]);
    expect(world.state(1)).toBe('cancelled');
  });

  it('makes no second draft where the user has sent the first', () => {
    const world = new SendingWorld(1);
    world.run();
    world.gmail.sendByHand(world.gmail.drafts[0]?.draftId ?? '');

    world.sendSelected(rows(1));
    world.run();

    expect(world.gmail.sent).toHaveLength(1);
    expect(world.state(1)).toBe('sent');
  });
});

describe.each(['lite', 'full'] as const)('sendSelected in the %s edition', (edition) => {
  const DUE = edition === 'lite' ? 3 : 2;
  const PEOPLE = Array.from({ length: DUE }, (_, index) => index + 1);
  const made = (): SendingWorld => (edition === 'lite' ? lite(DUE) : new SendingWorld(DUE));

  function outcome(calls: FakeCalls): { twice: number; silent: number; checks: number } {
    const world = made();
    try {
      world.sendSelected(rows(DUE), calls);
    } catch {
      // The next run goes on.
    }
    for (let run = 0; run < 2; run += 1) {
      world.pass(1);
      world.run();
      world.sendSelected(rows(DUE));
    }
    const sent = (n: number): number => world.gmail.sentTo(world.address(n)).length;
    return {
      twice: PEOPLE.filter((n) => sent(n) > 1).length,
      silent: PEOPLE.filter((n) => world.state(n) !== 'check' && (world.state(n) !== 'sent' || sent(n) !== 1))
        .length,
      checks: PEOPLE.filter((n) => world.state(n) === 'check').length,
    };
  }

  it('sends nothing twice and loses nothing in silence wherever it is killed or fails', () => {
    const whole = new FakeCalls();
    made().sendSelected(rows(DUE), whole);
    const ats = whole.names.map((_, index) => index + 1);
    const ends = killSample(ats, 4).flatMap((at) =>
      (['before', 'after'] as const).flatMap((when) => [
        outcome(new FakeCalls({ at, when })),
        outcome(new FailingCalls({ from: at, to: at, when })),
        outcome(new FailingCalls({ from: at, to: Infinity, when })),
      ]),
    );

    const sum = (of: 'twice' | 'silent' | 'checks'): number =>
      ends.reduce((total, end) => total + end[of], 0);
    const most = Math.max(...ends.map(({ checks }) => checks));
    console.info(`send selected, ${edition}: ${String(ends.length)} ends, ${String(sum('checks'))} to check, ${String(most)} at most`); // prettier-ignore
    expect([sum('twice'), sum('silent')]).toEqual([0, 0]);
    expect(most).toBeLessThanOrEqual(edition === 'lite' ? 1 : 0);
  });
});

describe('sendSelected by somebody in whose mailbox no answer comes', () => {
  function byAnother(isFull: boolean, owner: string | undefined): { said: readonly string[]; sent: number } {
    const world = new SendingWorld(1);
    world.gmail.isFull = isFull;
    world.owner = owner;
    const said = world.sendSelected([2]);
    return { said, sent: world.gmail.sent.length };
  }

  it('sends nothing and says whose account does, before it asks anything', () => {
    const { said, sent } = byAnother(true, 'ann');

    expect(said).toEqual([sendingWords('en').selected.notOwner]);
    expect(sent).toBe(0);
  });

  it.each([
    ['where the owner is the one who clicks', true, 'me'],
    ['where nobody has noted who the owner is', true, undefined],
    ['without a mailbox that can be read, for there answers are typed', false, 'ann'],
  ])('sends %s', (_case, isFull, owner) => {
    expect(byAnother(isFull, owner).sent).toBe(1);
  });
});
