import { consistencyOf } from '../../../src/domain/metrics/consistency';
import { METRICS } from '../../../src/domain/metrics/metrics';
import type { DayState } from '../../../src/domain/challenge/streak';
import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { percent } from '../../../src/domain/words/number-words';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june } from '../builders';

const STATES: Readonly<Record<string, DayState>> = {
  D: 'done',
  M: 'missed',
  R: 'rest',
  F: 'frozen',
  P: 'pending',
  '-': 'free',
  '.': 'future',
};

function consistencyIn(letters: string): string {
  const share = consistencyOf(letters.split('').map((letter) => ({ state: STATES[letter] ?? 'future' })));
  return share === undefined ? 'blank' : percent(share, 'en');
}

describe('consistency', () => {
  it.each([
    ['D', '100%'],
    ['DDDDDDRDDD', '100%'],
    ['DDDM', '71.2%'],
    ['MDDD', '78.6%'],
    ['DDDDMRDDD', '87.2%'],
    ['DMDMDM', '47.5%'],
    ['', 'blank'],
    ['M', '0%'],
  ])('of %s is %s', (letters, share) => {
    expect(consistencyIn(letters)).toBe(share);
  });

  it('skips days off, frozen, free, pending and coming days', () => {
    expect(consistencyIn('RDF-DDRM-P...')).toBe('71.2%');
    expect(consistencyIn('RF-P.')).toBe('blank');
  });

  const en = { words: rulesWords('en'), choice: '' };

  it('is a fraction in its cell, 0 where nothing is done yet, empty before the first closed day', () => {
    const log = aLog({ day: june(1) }, { day: june(2) }, { day: june(3) });
    const value = (data: Parameters<typeof challengeStanding>[0], today: number) =>
      METRICS.CONSISTENCY.value(challengeStanding(data, june(today)), en);

    // The 4th takes the freeze, the 5th is missed.
    expect(value(aChallenge({ log }), 6)).toBe(0.7117);
    expect(value(aChallenge(), 3)).toBe(0);
    expect(value(aChallenge(), 1)).toBe('');
  });

  it('explains itself in days', () => {
    const log = aLog({ day: june(1) }, { day: june(2) }, { day: june(3) });

    expect(explainMetric('CONSISTENCY', challengeStanding(aChallenge({ log }), june(6)), en.words)).toContain(
      '3 of 4 days done; the newest weighs most, one seven days before it half as much',
    );
    expect(
      explainMetric('CONSISTENCY', challengeStanding(aChallenge(), june(1)), rulesWords('de')),
    ).toContain('zu sehen ab dem ersten Tag, der voll oder vorbei ist');
  });
});
