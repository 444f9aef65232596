import { insertMetric } from '../../src/addon/use-cases/insert-metric';
import type { Language } from '../../src/domain/cells/vocabulary';

interface Told {
  readonly asked: string[];
  readonly said: string[];
  readonly entered: string[];
}

/** Asks until the answers are used up, then closes the dialog. */
function insert(answers: readonly string[], isEmpty = [true], reader: Language = 'en'): Told {
  const told: Told = { asked: [], said: [], entered: [] };
  const left = [...answers];
  const empty = [...isEmpty];
  insertMetric(
    {
      dialogs: {
        tell: (_title, message) => void told.said.push(message),
        ask: (_title, question) => {
          told.asked.push(question);
          return left.shift();
        },
      },
      cell: {
        name: 'B4',
        isEmpty: () => empty.shift() ?? true,
        enter: (formula) => void told.entered.push(formula),
      },
    },
    reader,
  );
  return told;
}

describe('inserting a metric', () => {
  it.each([
    ['STREAK', 'STREAK'],
    ['streak', 'STREAK'],
    ['=BEST_STREAK()', 'BEST_STREAK'],
    ['best streak', 'BEST_STREAK'],
    ['Challenge summary', 'CHALLENGE_SUMMARY'],
    ['Response rate', 'RESPONSE_RATE'],
  ])('takes “%s” for %s', (typed, name) => {
    expect(insert([typed]).entered).toEqual([`=${name}(Rapport_pulse)`]);
  });

  it('knows a metric by what the summary calls it in the reader’s language', () => {
    expect(insert(['längste serie'], [true], 'de').entered).toEqual(['=BEST_STREAK(Rapport_pulse)']);
  });

  it('names the cell and every metric', () => {
    const [question = ''] = insert([]).asked;

    expect(question).toMatch(/^Which one shall stand in B4\?/);
    expect(question.split('\n').slice(2)).toHaveLength(17);
  });

  it('asks again for what is no metric, and says what was typed', () => {
    const { asked, entered } = insert(['glory', 'EXPLAIN', 'pace']);

    expect(asked.map((question) => question.split('.')[0])).toEqual([
      'Which one shall stand in B4? Type its name',
      '“glory” is none of them',
      '“EXPLAIN” is none of them',
    ]);
    expect(entered).toEqual(['=PACE(Rapport_pulse)']);
  });

  it.each([[[]], [['']], [['nothing']]])('enters nothing when it is closed: %j', (answers: string[]) => {
    expect(insert(answers).entered).toEqual([]);
  });

  it('leaves a cell that holds something, before it asks', () => {
    const { asked, said, entered } = insert(['PACE'], [false]);

    expect([asked.length, entered]).toEqual([0, []]);
    expect(said[0]).toMatch(/^Something stands in B4, and it stays/);
  });

  it('leaves a cell that somebody fills while the dialog stands open', () => {
    const { said, entered } = insert(['PACE'], [true, false]);

    expect([said.length, entered]).toEqual([1, []]);
  });
});
