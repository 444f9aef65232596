import { HOUR, Outreach } from './outreach';
import { HAPPENINGS, STANDSTILLS, type Happening } from './stops';

const MODES = ['draft', 'send'] as const;
/** Gmail's search finds new mail after a minute. */
const FOUND_AFTER = 5 * 60_000;

/** Each by itself and each two of them. */
const PAIRS: readonly (readonly Happening[])[] = HAPPENINGS.flatMap((one, index) =>
  HAPPENINGS.slice(index).map((other) => (other === one ? [one] : [one, other])),
);

interface End {
  readonly what: string;
  readonly state: string;
  readonly saysWhy: boolean;
  /** Beside what the user has written by hand. */
  readonly written: number;
  readonly drafts: number;
}

function endOf(world: Outreach, n: number, happened: readonly Happening[]): End {
  const { state, inWords } = world.row(n);
  const sent = world.written('sent').get(n) ?? [];
  return {
    what: happened.map(({ name }) => name).join(' and '),
    state,
    saysWhy: happened.some(({ says }) => says?.test(inWords) === true),
    written: sent.filter(({ text }) => text !== 'One more thing.').length,
    drafts: world.written('drafts').get(n)?.length ?? 0,
  };
}

function isStop(happened: readonly Happening[]): boolean {
  return happened.some(({ says }) => says !== undefined);
}

/** Those of whom something was made though it was over, or of whom the row does not say why nothing was. */
function wrongEnds(ends: readonly End[]): readonly End[] {
  return ends.filter(
    ({ state, saysWhy, written, drafts }) =>
      written + drafts > 0 || !saysWhy || !['cancelled', 'closed', 'done'].includes(state),
  );
}

describe.each(MODES)('what ends a follow-up, in mode %s', (mode) => {
  it('ends it by itself and in pairs where it happens before the run', () => {
    const world = Outreach.onTheDay({ due: PAIRS.length, mode, allByMail: true });
    for (const [place, happened] of PAIRS.entries()) for (const { happen } of happened) happen(world, place + 1);
    world.pass(FOUND_AFTER).runHourly();
    world.runTwice();

    const ends = PAIRS.map((happened, place) => endOf(world, place + 1, happened));
    const stopped = ends.filter((_, place) => isStop(PAIRS[place] ?? []));
    console.info(`stops before the run, ${mode}: ${String(stopped.length)} of ${String(ends.length)} cases stopped, ${String(wrongEnds(stopped).length)} wrong`);

    expect(wrongEnds(stopped)).toEqual([]);
    expect(ends.length - stopped.length).toBe(1);
    expect(ends.find(({ what }) => what === 'an out-of-office note')).toMatchObject(
      mode === 'send' ? { written: 1, state: 'sent' } : { drafts: 1, state: 'draft ready' },
    );
  });

  it.each(STANDSTILLS)('waits for the end of $name, whatever else happens meanwhile', ({ begin, end, says }) => {
    const plain = HAPPENINGS.length + 1;
    const world = Outreach.onTheDay({ due: plain, mode, allByMail: true });
    begin(world);
    for (const [place, { happen }] of HAPPENINGS.entries()) happen(world, place + 1);
    world.pass(FOUND_AFTER).runHourly();
    world.runTwice();

    const during = [...HAPPENINGS.entries()].map(([place, happened]) => endOf(world, place + 1, [happened]));
    expect(during.filter(({ written, drafts }) => written + drafts > 0)).toEqual([]);
    expect(world.row(plain)).toMatchObject({ state: 'planned', inWords: expect.stringMatching(says) as string });
    expect(world.written('sent').has(plain) || world.written('drafts').has(plain)).toBe(false);

    if (!end) return;
    end(world);
    world.pass(HOUR).runHourly();
    world.runTwice();
    const after = HAPPENINGS.map((happened, place) => endOf(world, place + 1, [happened]));
    expect(wrongEnds(after.filter((_, place) => isStop(HAPPENINGS.slice(place, place + 1))))).toEqual([]);
    expect(world.row(plain).state).toBe(mode === 'send' ? 'sent' : 'draft ready');
  });
}); // prettier-ignore
