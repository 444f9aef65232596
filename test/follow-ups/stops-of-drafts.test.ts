import type { MailboxMessage } from '../../src/workbench/emulator/contract';
import { HOUR, Outreach } from './outreach';
import { HAPPENINGS, type Happening } from './stops';

const FOUND_AFTER = 5 * 60_000;
const OWN_TEXT = 'In my own words.';

/** What the user does with a draft that waits. */
type Handling = 'left as it is' | 'edited' | 'deleted';

function draftOf(world: Outreach, n: number): MailboxMessage | undefined {
  return world.written('drafts').get(n)?.[0];
}

function handle(world: Outreach, n: number, handling: Handling): void {
  const draft = draftOf(world, n);
  if (!draft) throw new Error(`no draft for person ${String(n)}`);
  const { id, to, subject } = draft;
  if (handling === 'edited') world.emulator.mail.changeDraft(id, { to, subject, text: OWN_TEXT });
  if (handling === 'deleted') world.emulator.mail.remove(id);
}

/** Drafts for everybody, an hour ago; each was then handled, and then something happened. */
function afterDrafts(handling: Handling): Outreach {
  const world = Outreach.onTheDay({ due: HAPPENINGS.length + 1, mode: 'draft', allByMail: true });
  world.runHourly();
  world.pass(HOUR);
  for (const n of world.people) handle(world, n, handling);
  for (const [place, { happen }] of HAPPENINGS.entries()) happen(world, place + 1);
  world.pass(FOUND_AFTER).runHourly();
  world.runTwice();
  return world;
}

const STOPS = [...HAPPENINGS.entries()].filter(([, { says }]) => says !== undefined);
const NOTHING = HAPPENINGS.length + 1;

function textsOf(world: Outreach, ns: readonly number[]): readonly (string | undefined)[] {
  return ns.map((n) => draftOf(world, n)?.text);
}

function silentRows(world: Outreach, says: (happened: Happening) => RegExp): readonly unknown[] {
  return STOPS.flatMap(([place, happened]) => {
    const { state, inWords } = world.row(place + 1);
    return says(happened).test(inWords) && ['cancelled', 'closed', 'done'].includes(state)
      ? []
      : [{ what: happened.name, state, inWords }];
  });
}

describe('a draft that waits', () => {
  describe('as it was made', () => {
    const world = afterDrafts('left as it is');

    it('is taken away with what ends its follow-up, and the row says why', () => {
      expect(textsOf(world, STOPS.map(([place]) => place + 1))).toEqual(STOPS.map(() => undefined)); // prettier-ignore
      expect(silentRows(world, ({ says = /$^/ }) => says)).toEqual([]);
    });

    it('stays where nothing happens, or somebody is away', () => {
      const away = HAPPENINGS.findIndex(({ says }) => says === undefined) + 1;

      expect([NOTHING, away].map((n) => world.row(n).state)).toEqual(['draft ready', 'draft ready']);
    });
  });

  describe('that the user has edited', () => {
    const world = afterDrafts('edited');

    it('stays as the user has left it, whatever happens', () => {
      expect(textsOf(world, world.people)).toEqual(world.people.map(() => OWN_TEXT));
      expect(world.written('sent').size).toBe(1);
    });

    it('is told of in the row', () => {
      expect(silentRows(world, () => /stays in Gmail as you left it/)).toEqual([]);
      expect(world.row(NOTHING)).toMatchObject({
        state: 'draft ready',
        inWords: expect.stringMatching(/changed the draft/) as string,
      });
    });
  });

  describe('that the user has deleted', () => {
    const world = afterDrafts('deleted');

    it('is never made again', () => {
      world.pass(24 * HOUR).runHourly();
      world.runTwice();

      expect(textsOf(world, world.people)).toEqual(world.people.map(() => undefined));
    });

    it('ends its follow-up in words', () => {
      expect(world.row(NOTHING)).toMatchObject({
        state: 'closed',
        inWords: expect.stringMatching(/removed the draft/) as string,
      });
    });
  });
});

describe('a draft that waits to be sent by itself', () => {
  it('goes out as the user has made it, or stays as the user’s', () => {
    const world = Outreach.onTheDay({ due: 3, mode: 'send', allByMail: true });
    let sends = 0;
    const unwatch = world.emulator.gate.watch({
      before: ({ method }) => {
        if (method === 'GmailDraft.send' && ++sends > 0) throw new Error('Gmail is not well');
      },
    });
    world.runHourly();
    unwatch();
    for (const n of world.people) handle(world, n, 'edited');
    world.runTwice();

    const texts = world.people.map((n) => (draftOf(world, n) ?? world.written('sent').get(n)?.[0])?.text);
    expect(sends).toBeGreaterThan(0);
    expect(texts).toEqual(world.people.map(() => OWN_TEXT));
  });
});
