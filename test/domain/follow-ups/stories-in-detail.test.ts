import type { LogRow, PersonRow } from '../../../src/domain/reading/challenge-data';
import { derived, BEN, EVERYBODY, known, MAIL, shownPlan } from './derived-plans';
import { ANA, on, pitchOn } from './outbox-walk';

/** Each plan as `person rule step due`, with why it is over. */
function plans(log: readonly Partial<LogRow>[], today: string, people: readonly PersonRow[] = EVERYBODY) {
  return derived(log, today, { people }).map(shownPlan);
}

describe('what ends a follow-up', () => {
  const ended = (...rows: readonly Partial<LogRow>[]) => plans([pitchOn('06-03'), ...rows], '06-05')[0];

  it.each<[string, Partial<LogRow>, string]>([
    ['a message of one’s own', { ...MAIL, day: on('06-04') }, ' wroteYourself 06-04'],
    ['a call', { kind: 'call', how: 'phone', twoWay: 'notYet', day: on('06-04') }, ' wroteYourself 06-04'],
    ['an exchange', { kind: 'coffee', how: 'inPerson', day: on('06-04') }, ' movedOn'],
    ['what came in', { kind: 'incoming', how: 'email', day: on('06-04') }, ' replyNoted 06-04'],
    ['an answer to something before it', { ...MAIL, day: on('06-01'), replyDay: on('06-04') }, ' replyNoted 06-04'],
    ['an answer of the very day', { ...MAIL, day: on('06-01'), replyDay: on('06-03') }, ' replyNoted 06-03'],
    ['a mail that went out unattended', { kind: 'automatic', how: 'email', day: on('06-04') }, ''],
    ['an out-of-office note', { ...MAIL, day: on('06-01'), replyDay: on('06-04'), outcome: 'outOfOffice' }, ''],
    ['a bounce', { ...MAIL, day: on('06-04'), outcome: 'bounce' }, ''],
    ['a date alone', { day: on('06-04'), kind: undefined, how: undefined, onlyADay: true }, ''],
    ['what is still to come', { ...MAIL, day: on('06-08') }, ''],
    ['an answer that is still to come', { ...MAIL, day: on('06-01'), replyDay: on('06-08') }, ''],
    ['a message of the very day', { ...MAIL, day: on('06-03') }, ''],
    ['a message to somebody else', { ...MAIL, day: on('06-04'), people: [BEN] }, ''],
    ['a message to several', { ...MAIL, day: on('06-04'), people: [BEN, ANA] }, ' wroteYourself 06-04'],
  ])('may be %s', (_what, row, end) => {
    expect(ended({ people: [ANA], ...row })).toBe(`Ana pitch 1 06-08${end}`);
  }); // prettier-ignore

  it('is the first of what came after it, an answer before all else of its day', () => {
    const wrote = { ...MAIL, day: on('06-04') };
    const answer: Partial<LogRow> = { kind: 'incoming', how: 'email', people: [ANA], day: on('06-04') };

    expect(ended({ ...MAIL, day: on('06-05') }, wrote)).toBe('Ana pitch 1 06-08 wroteYourself 06-04');
    expect(ended(wrote, answer)).toBe('Ana pitch 1 06-08 replyNoted 06-04');
    expect(ended(answer, wrote)).toBe('Ana pitch 1 06-08 replyNoted 06-04');
  });
});

describe('an ask', () => {
  it.each<[string, Partial<LogRow>, string]>([
    ['that bounced is over on the day of the bounce', { outcome: 'bounce', replyDay: on('06-04') }, ' bounced 06-04'],
    ['that bounced is over on its own day where no other is known', { outcome: 'bounce' }, ' bounced 06-03'],
    ['with an outcome and no date is answered', { outcome: 'noFit' }, ' answered'],
    ['is answered on the reply date', { outcome: 'noFit', replyDay: on('06-04') }, ' replyNoted 06-04'],
    ['that met with silence goes on', { outcome: 'silence' }, ''],
  ])('%s', (_what, changes, end) => {
    expect(plans([pitchOn('06-03', changes)], '06-05')[0]).toBe(`Ana pitch 1 06-08${end}`);
  }); // prettier-ignore

  it('is waited for as long as it is open, and is told of no longer', () => {
    const ask = pitchOn('06-03', { kind: 'referralAsk' });

    // Closed on the tenth business day after 3 June, which is the 17th.
    expect(plans([ask], '06-16')).toEqual(['Ana referralAsk 1 06-10']);
    expect(plans([ask], '06-17')).toEqual([]);
  });

  it('is one story for somebody who is named twice, and none for somebody without an ID', () => {
    const twice = pitchOn('06-03', { people: [ANA, { id: '', name: 'Ana' }] });

    expect(plans([twice], '06-05').filter((plan) => plan.includes('pitch 1'))).toHaveLength(1);
    expect(plans([pitchOn('06-03')], '06-05', known({ ...ANA, id: '' }))).toEqual([]);
  });

  it('without a day asks for nothing', () => {
    expect(plans([pitchOn('06-03', { day: undefined })], '06-05')).toEqual([]);
  });
});
