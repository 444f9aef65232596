import { todayLines, type TodayItem, type TodayRow } from '../../../src/domain/follow-ups/today-list';
import { june } from '../builders';

function item(key: string): TodayItem {
  return { key, person: `Person ${key}`, why: `Why ${key}`, due: june(5) };
}

function row(place: number, key: string, changes: Partial<TodayRow> = {}): TodayRow {
  const known = key === '' ? { key, person: '', why: '', due: undefined } : item(key);
  return { ...known, row: place, answer: '', decision: '', ...changes };
}

function lines(rows: readonly TodayRow[], keys: readonly string[], isNewDay = false) {
  const wish = { items: keys.map(item), isNewDay, answerFor: (key: string) => `${key} is over` };
  return Object.fromEntries(
    [...todayLines(rows, wish)].map(([place, { key, answer }]) => [place, answer === '' ? key : `${key}: ${answer}`]), // prettier-ignore
  );
}

describe('the rows of Today', () => {
  it('begin below the header', () => {
    expect(lines([], ['a', 'b'])).toEqual({ 2: 'a', 3: 'b' });
    expect(lines([row(2, ''), row(3, '')], ['a'])).toEqual({ 2: 'a', 3: '' });
  });

  it('stay where they are on the same day, and what is new stands below them', () => {
    expect(lines([row(2, ''), row(3, 'b'), row(4, '')], ['a', 'b'])).toEqual({ 2: '', 3: 'b', 4: 'a' });
    expect(lines([row(2, 'b'), row(3, 'a')], ['a', 'b', 'c'])).toEqual({ 2: 'b', 3: 'a', 4: 'c' });
  });

  it('are laid out anew on a new day', () => {
    expect(lines([row(2, 'b'), row(3, 'x'), row(4, 'a')], ['a', 'b'], true)).toEqual({ 2: 'a', 3: 'b', 4: '' });
  }); // prettier-ignore

  it('keep a decision beside what was decided, also on a new day', () => {
    expect(lines([row(2, 'b', { decision: 'done' }), row(3, 'a')], ['a', 'b'], true)).toEqual({ 2: 'b', 3: 'a' }); // prettier-ignore
    expect(lines([row(2, 'x', { decision: 'done' })], ['a'], true)).toEqual({ 2: 'x: x is over', 3: 'a' });
  });

  it('say what has become of what is not due any more, unless that is said already', () => {
    expect(lines([row(2, 'x'), row(3, 'y', { answer: 'Done.' })], [])).toEqual({ 2: 'x: x is over', 3: 'y: Done.' }); // prettier-ignore
  });

  it('say nothing beside what is due again, and leave an answer beside a decision', () => {
    expect(lines([row(2, 'a', { answer: 'Put off.' })], ['a'])).toEqual({ 2: 'a' });
    expect(lines([row(2, 'a', { answer: 'Which?', decision: 'hm' })], ['a'])).toEqual({ 2: 'a: Which?' });
    expect(lines([row(2, 'a', { decision: 'hm' })], ['a'])).toEqual({ 2: 'a' });
  });

  it('show what is due as it is now', () => {
    const shown = todayLines([row(2, 'a', { why: 'of yesterday', person: 'Old' })], { items: [item('a')], isNewDay: false, answerFor: () => '' }); // prettier-ignore

    expect(shown.get(2)).toEqual({ ...item('a'), answer: '' });
  });

  it('show one thing once', () => {
    expect(lines([row(2, 'a'), row(3, 'a')], ['a'])).toEqual({ 2: 'a', 3: '' });
    expect(lines([row(2, 'a'), row(3, 'a', { decision: 'done' })], ['a'])).toEqual({ 2: 'a' });
  });

  it.each<Partial<TodayRow>>([
    { person: 'Ana' },
    { why: 'mine' },
    { due: june(3) },
    { answer: 'mine' },
    { decision: 'done' },
  ])('leave alone what the user has typed: %j', (typed) => {
    expect(lines([row(2, '', typed), row(3, '')], ['a'])).toEqual({ 3: 'a' });
  });

  it('are thirty at most, with those that stand there already', () => {
    const keys = Array.from({ length: 40 }, (_, at) => `k${String(at)}`);
    const there = [row(2, 'k35'), row(3, 'x')];

    expect(Object.keys(lines([], keys))).toHaveLength(30);
    expect(Object.values(lines(there, keys)).filter((line) => keys.includes(line))).toHaveLength(30);
  });
});
