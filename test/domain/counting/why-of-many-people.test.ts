import { applyCountingRule } from '../../../src/domain/counting/counting-rule';
import { whyInWords } from '../../../src/domain/counting/why-in-words';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, aPerson, june } from '../builders';

function why(names: readonly string[], known: readonly string[] = []): string | undefined {
  const people = known.map((name, at) =>
    aPerson({ row: at + 2, id: `p${String(at)}`, name, knewBefore: true }),
  );
  const log = aLog({ people: names.map((name) => ({ id: '', name })) });
  const [verdict] = applyCountingRule(aChallenge({ log, people }), june(9));
  return verdict && whyInWords(verdict, rulesWords('en'));
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `P${String(at + 1)}`);

describe('why of a row with many people', () => {
  it('names nobody where the same is true of all', () => {
    expect(why(['Ana', 'Ben', 'Cem'])).toBe('in person, new');
  });

  it('names ten, and says how many more there are', () => {
    const ten = 'P1, P2, P3, P4, P5, P6, P7, P8, P9';

    expect(why([...numbered(10), 'Eve'], ['Eve'])).toBe(`${ten} and P10: in person, new; Eve: known before the challenge`);
    expect(why([...numbered(12), 'Eve'], ['Eve'])).toBe(`${ten}, P10 and 2 more: in person, new; Eve: known before the challenge`);
  }); // prettier-ignore

  it('shortens a name of more than sixty letters', () => {
    const sixty = 'A'.repeat(60);

    expect(why([sixty, 'Eve'], ['Eve'])).toContain(`${sixty}: in person, new`);
    expect(why([`${sixty}B`, 'Eve'], ['Eve'])).toContain(`${'A'.repeat(59)}…: in person, new`);
  });
});
