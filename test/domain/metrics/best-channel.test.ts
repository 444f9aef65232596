import { channels } from '../../../src/domain/metrics/channels';
import { MetricQuestion } from '../../../src/domain/metrics/metric';
import type { LogRow } from '../../../src/domain/reading/challenge-data';
import { june } from '../builders';
import { asking, standingWith } from './asked-of-log';

const CHALLENGE = { first: june(1), last: june(30), goal: 30, baseline: undefined };
const met = (name: string, row: Partial<LogRow>): Partial<LogRow> => ({ people: [{ id: '', name }], ...row });

const best = (...rows: readonly Partial<LogRow>[]) => channels.lines(standingWith(rows), asking())[0]?.value;
const how = (...rows: readonly Partial<LogRow>[]) => channels.how(standingWith(rows), CHALLENGE, asking());

describe('the best channel in the summary', () => {
  it('is never what has no channel, however good', () => {
    expect(best(met('Ana', { channel: undefined, hours: 1 }), met('Ben', { channel: undefined, hours: 1 }))).toBe('');
    expect(best(met('Ana', { channel: undefined, hours: 1 }), met('Ben', { channel: 'pitch', hours: 3 }))).toMatch(/^pitch: /);
  }); // prettier-ignore

  it('is none while no channel has brought anybody', () => {
    expect(best({ people: [], channel: 'pitch', hours: 2 })).toBe('');
  });

  it('is one that brought somebody, not one that was only tried', () => {
    const tried = { people: [], channel: 'pitch', hours: 0.5 } as const;

    expect(best(tried, met('Ana', { channel: 'event', hours: 400 }))).toMatch(/^event: /);
  });
});

describe('how the channels came about', () => {
  it('speaks of lines without hours only where there are any', () => {
    const withHours = met('Ana', { channel: 'event', hours: 2 });
    const without = met('Ben', { channel: 'pitch' });

    expect(how(withHours)).toMatch(/first exchange was$/);
    expect(how(withHours, without)).toMatch(/lines without hours have no rate$/);
  });
});

describe('a grouping that there is not', () => {
  it('is quoted no longer than a line', () => {
    const question = (): unknown => channels.value(standingWith([]), asking('x'.repeat(200)));

    expect(question).toThrow(MetricQuestion);
    expect(question).toThrow(`“${'x'.repeat(60)}” is not`);
  });
});

describe('the groups of events', () => {
  it('keep the name as it is typed, even where it is a word for a kind', () => {
    const rows = standingWith([met('Ana', { event: 'coffee', hours: 1 }), met('Ben', { event: 'referralAsk', hours: 1 })]);
    const table = channels.value(rows, asking('event')) as readonly (readonly unknown[])[];

    expect(table.slice(1).map(([name]) => name)).toEqual(['coffee', 'referralAsk']);
  }); // prettier-ignore
});
