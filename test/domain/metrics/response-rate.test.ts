import { MetricQuestion } from '../../../src/domain/metrics/metric';
import { responseRate } from '../../../src/domain/metrics/response-rate';
import type { LogRow } from '../../../src/domain/reading/challenge-data';
import { june } from '../builders';
import { asking, standingWith, times } from './asked-of-log';

const ASK: Partial<LogRow> = { kind: 'referralAsk', how: 'email', twoWay: 'notYet', day: june(2) };

/** The worked example: 4 yes, 5 "let me think" of which none was kept, 3 no fit, 8 silent. */
const TWENTY = standingWith([
  ...times(4, { ...ASK, outcome: 'yes' }),
  ...times(5, { ...ASK, outcome: 'letMeThink', replyDay: june(4) }),
  ...times(3, { ...ASK, outcome: 'noFit' }),
  ...times(8, { ...ASK, outcome: 'silence' }),
]);

/** Threads, answered within 14 days, useful. */
function counts(rows: readonly Partial<LogRow>[], today = june(30), choice = ''): unknown[] {
  const table = responseRate.value(standingWith(rows, {}, today), asking(choice)) as unknown[][];
  const [threads, answered, , useful] = table[1] ?? [];
  return [threads, answered, useful];
}

describe('RESPONSE_RATE', () => {
  it('is 60 % for 12 answers to 20 asks, of which 20 % were useful', () => {
    expect(responseRate.value(TWENTY, asking('referral ask'))).toEqual([
      ['Threads', 'Answered within 14 days', 'Response rate', 'Useful', 'Useful rate'],
      [20, 12, 0.6, 4, 0.2],
    ]);
  });

  it('says no rate of fewer than 5 threads', () => {
    expect(responseRate.value(standingWith(times(4, ASK)), asking())).toEqual([
      expect.any(Array),
      [4, 0, '', 0, ''],
    ]);
    expect(responseRate.value(standingWith(times(5, ASK)), asking())).toEqual([
      expect.any(Array),
      [5, 0, 0, 0, 0],
    ]);
  });

  it('waits 14 days for an answer', () => {
    expect(counts([ASK], june(15))).toEqual([0, 0, 0]);
    expect(counts([ASK], june(16))).toEqual([1, 0, 0]);
  });

  it('counts an answer at once', () => {
    expect(counts([{ ...ASK, replyDay: june(3) }], june(3))).toEqual([1, 1, 0]);
    expect(counts([{ ...ASK, outcome: 'yes' }], june(2))).toEqual([1, 1, 1]);
  });

  it('counts an answer after the 14th day as a thread without one', () => {
    expect(counts([{ ...ASK, replyDay: june(16) }])).toEqual([1, 1, 0]);
    expect(counts([{ ...ASK, replyDay: june(17) }])).toEqual([1, 0, 0]);
  });

  it('takes a yes for useful however late it came', () => {
    expect(counts([{ ...ASK, replyDay: june(25), outcome: 'yes' }])).toEqual([1, 0, 1]);
  });

  it('takes an answer without a date for one in time', () => {
    expect(counts([{ ...ASK, outcome: 'letMeThink' }])).toEqual([1, 1, 0]);
  });

  it.each(['call', 'yes'] as const)('takes %s for useful', (outcome) => {
    expect(counts([{ ...ASK, outcome }])).toEqual([1, 1, 1]);
  });

  it('leaves out what bounced, from both', () => {
    expect(counts([ASK, { ...ASK, outcome: 'bounce', replyDay: june(2) }])).toEqual([1, 0, 0]);
  });

  it('takes an out-of-office note for no reply', () => {
    const note: Partial<LogRow> = { ...ASK, outcome: 'outOfOffice', replyDay: june(2) };

    expect(counts([note], june(15))).toEqual([0, 0, 0]);
    expect(counts([note], june(16))).toEqual([1, 0, 0]);
  });

  it('takes a talk for the answer to a message or a follow-up, but not to what was asked in it', () => {
    const talk: Partial<LogRow> = { ...ASK, how: 'phone', twoWay: 'yes' };
    const kinds = [['referralAsk', 'referral ask'], ['pitch', 'pitch'], ['message', 'message'], ['followUp', 'follow-up']] as const;

    expect(kinds.map(([kind, choice]) => counts([{ ...talk, kind }], june(30), choice)[1])).toEqual([0, 0, 1, 1]);
  }); // prettier-ignore

  it('is about pitches and asks, unless a kind is asked for', () => {
    const rows = (['pitch', 'referralAsk', 'message', 'followUp', 'coffee'] as const).map((kind) => ({
      ...ASK,
      kind,
    }));

    expect(counts(rows)[0]).toBe(2);
    expect(counts([...rows, ASK], june(30), 'referral ask')[0]).toBe(2);
    expect(counts(rows, june(30), 'message')[0]).toBe(1);
    expect(counts(rows, june(30), 'Nachfassen')[0]).toBe(1);
  });

  it('asks which kind is meant by another word', () => {
    expect(() => counts([], june(30), 'coffee')).toThrow(MetricQuestion);
    expect(() => counts([], june(30), 'coffee')).toThrow('pitch, referral ask, message, follow-up');
  });

  it('has two lines in the summary, blank while nothing can be said', () => {
    expect(responseRate.lines(TWENTY, asking())).toEqual([
      { label: 'Response rate', value: '12 of 20 (60%)' },
      { label: 'Useful rate', value: '4 of 20 (20%)' },
    ]);
    expect(responseRate.lines(standingWith([]), asking()).map(({ value }) => value)).toEqual(['', '']);
    expect(responseRate.lines(standingWith([ASK]), asking('', 'de'))[0]).toEqual({
      label: 'Antwortquote',
      value: '0 von 1',
    });
  });
});
