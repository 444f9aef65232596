import { challengeStanding } from '../../../src/domain/challenge/challenge';
import type { LogRow } from '../../../src/domain/reading/challenge-data';
import { whyInWords } from '../../../src/domain/counting/why-in-words';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june } from '../builders';

const MAIL: Partial<LogRow> = { kind: 'pitch', how: 'email', twoWay: 'notYet', replyDay: june(2) };

function judged(row: Partial<LogRow>): { connections: number; why: string } {
  const { connections, verdicts } = challengeStanding(aChallenge({ log: aLog(row) }), june(9));
  const [verdict] = verdicts;
  return { connections, why: verdict ? whyInWords(verdict, rulesWords('en')) : '' };
}

describe('the counting rule on what no person wrote', () => {
  it('takes the reply date of a person’s answer for an exchange', () => {
    expect(judged({ ...MAIL, outcome: 'noFit' }).connections).toBe(1);
  });

  it('waits for a reply after an out-of-office note', () => {
    expect(judged({ ...MAIL, outcome: 'outOfOffice' })).toEqual({
      connections: 0,
      why: 'one-way: waiting for a reply; counts as an action',
    });
    expect(judged({ ...MAIL, outcome: 'outOfOffice', twoWay: undefined, replyDay: undefined }).why).toBe(
      'one-way: waiting for a reply; counts as an action',
    );
  });

  it('waits for nothing after a bounce', () => {
    expect(judged({ ...MAIL, outcome: 'bounce' })).toEqual({
      connections: 0,
      why: 'one-way; counts as an action',
    });
  });

  it('still takes what was in person or two-way for an exchange', () => {
    expect(judged({ ...MAIL, how: 'inPerson', outcome: 'bounce' }).connections).toBe(1);
    expect(judged({ ...MAIL, twoWay: 'yes', outcome: 'outOfOffice' }).connections).toBe(1);
  });
});
