import { aPerson } from '../builders';
import { ANA, on, OutboxWalk, pitchOn } from './outbox-walk';

const BEN = { id: 'p2', name: 'Ben' };

// June 2026: the 1st is a Monday; Sundays are off, Saturdays are no business days.
describe('a pitch without an answer', () => {
  it('asks to try somebody else after three business days, and follows up after seven', () => {
    const walk = new OutboxWalk([pitchOn('06-03')]);

    walk.keep(on('06-03'));

    expect(walk.shown()).toEqual(['pitch 1 06-08 planned', 'pitch 2 06-12 planned']);
  });

  it('is closed after fourteen', () => {
    const walk = new OutboxWalk([pitchOn('06-03')]).walk(on('06-03'), on('06-22'));

    expect(walk.shown()).toEqual(['pitch 1 06-08 planned', 'pitch 2 06-12 planned']);
    walk.keep(on('06-23'));
    expect(walk.shown()).toEqual(['pitch 1 06-08 closed', 'pitch 2 06-12 closed']);
    expect(walk.rows[1]?.inWords).toMatch(/^No answer so far/);
  });

  it('counts from the Monday what was pitched at a weekend', () => {
    const walk = new OutboxWalk([pitchOn('06-06')]);

    walk.keep(on('06-07'));

    expect(walk.shown()).toEqual(['pitch 1 06-10 planned', 'pitch 2 06-16 planned']);
  });

  it('passes over a holiday', () => {
    const walk = new OutboxWalk([pitchOn('06-03')], { holidays: [on('06-04')] });

    walk.keep(on('06-03'));

    expect(walk.shown()).toEqual(['pitch 1 06-09 planned', 'pitch 2 06-15 planned']);
  });

  it('waits for the end of a pause', () => {
    const pauses = [{ first: on('06-08'), last: on('06-14') }];
    const walk = new OutboxWalk([pitchOn('06-03')], { pauses }).walk(on('06-03'), on('06-29'));

    expect(walk.shown()).toEqual(['pitch 1 06-15 planned', 'pitch 2 06-19 planned']);
    expect(walk.keep(on('06-30')).marks.size).toBe(2);
  });

  it.each([
    ['in spring', '03-27', '04-01', '04-07'],
    ['in autumn', '10-23', '10-28', '11-03'],
  ])('counts days, not hours, where the clock changes %s', (_when, pitched, first, second) => {
    const walk = new OutboxWalk([pitchOn(pitched)]);

    walk.keep(on(pitched));

    expect(walk.shown()).toEqual([`pitch 1 ${first} planned`, `pitch 2 ${second} planned`]);
  });

  it('has the days that Settings say', () => {
    const { schedule } = new OutboxWalk().settings;
    const walk = new OutboxWalk([pitchOn('06-03')], {
      schedule: { ...schedule, pitchElsewhereAfter: 1, pitchAfter: 2, pitchCloses: 4 },
    }).walk(on('06-03'), on('06-09'));

    expect(walk.shown()).toEqual(['pitch 1 06-04 closed', 'pitch 2 06-05 closed']);
  });

  it('that is logged late skips the step whose time is over', () => {
    const walk = new OutboxWalk([pitchOn('06-03')]);

    walk.keep(on('06-15'));

    expect(walk.shown()).toEqual(['pitch 2 06-12 planned']);
  });

  it('from long ago asks for nothing', () => {
    const walk = new OutboxWalk([pitchOn('06-03')]);

    walk.keep(on('06-23'));

    expect(walk.shown()).toEqual([]);
  });

  it('that is still to come asks for nothing', () => {
    const walk = new OutboxWalk([pitchOn('06-03')]);

    walk.keep(on('06-02'));

    expect(walk.shown()).toEqual([]);
  });

  it('to several people is followed up with each of them', () => {
    const walk = new OutboxWalk([pitchOn('06-03', { people: [ANA, BEN] })]);
    walk.people = [...walk.people, aPerson({ ...BEN, row: 3 })];

    walk.keep(on('06-03'));

    expect(walk.rows.map(({ personId }) => personId)).toEqual(['p1', 'p2', 'p1', 'p2']);
  });
});

describe('an ask for a referral', () => {
  it('is followed up once after five business days and closed after ten', () => {
    const walk = new OutboxWalk([pitchOn('06-03', { kind: 'referralAsk' })]).walk(on('06-03'), on('06-16'));

    expect(walk.shown()).toEqual(['referralAsk 1 06-10 planned']);
    walk.keep(on('06-17'));
    expect(walk.shown()).toEqual(['referralAsk 1 06-10 closed']);
  });

  it('passes over a weekend, a holiday and the change of the clock', () => {
    const walk = new OutboxWalk([pitchOn('03-26', { kind: 'referralAsk' })], { holidays: [on('04-03')] });

    walk.keep(on('03-26'));

    // 27, 30, 31 March, 1, 2 April.
    expect(walk.shown()).toEqual(['referralAsk 1 04-02 planned']);
    walk.keep(on('04-10'));
    // 3 April is off: 6, 7, 8, 9, 10 April.
    expect(walk.shown()).toEqual(['referralAsk 1 04-02 closed']);
  });

  it('waits through a pause', () => {
    const pauses = [{ first: on('06-04'), last: on('06-10') }];
    const walk = new OutboxWalk([pitchOn('06-03', { kind: 'referralAsk' })], { pauses });

    walk.keep(on('06-03'));

    expect(walk.shown()).toEqual(['referralAsk 1 06-17 planned']);
  });
});

describe('“let me think about it”', () => {
  const thinking = pitchOn('06-01', { outcome: 'letMeThink', replyDay: on('06-03') });

  it('takes the place of the pitch, counts from its own day and fades after fifteen', () => {
    const walk = new OutboxWalk([thinking]).walk(on('06-03'), on('06-23'));

    expect(walk.shown()).toEqual(['letMeThink 1 06-12 planned']);
    walk.keep(on('06-24'));
    expect(walk.shown()).toEqual(['letMeThink 1 06-12 closed']);
    expect(walk.rows[0]?.inWords).toMatch(/^It has become quiet about it/);
  });

  it('counts from the entry where nobody knows the day of the answer', () => {
    const walk = new OutboxWalk([{ ...thinking, kind: 'coffee', replyDay: undefined }]);

    walk.keep(on('06-03'));

    expect(walk.shown()).toEqual(['letMeThink 1 06-10 planned']);
  });

  it('ends what was planned for the pitch', () => {
    const walk = new OutboxWalk([pitchOn('06-01')]);
    walk.keep(on('06-02'));

    walk.logs(thinking).keep(on('06-03'));

    expect(walk.shown()).toEqual([
      'pitch 1 06-04 cancelled',
      'pitch 2 06-10 cancelled',
      'letMeThink 1 06-12 planned',
    ]);
  });

  it('has no nudge in a pause, nor on a holiday', () => {
    const pauses = [{ first: on('06-05'), last: on('06-07') }];
    const walk = new OutboxWalk([thinking], { pauses, holidays: [on('06-10')] });

    walk.keep(on('06-03'));

    // 4, 8, 9, 11, 12, 15, 16 June.
    expect(walk.shown()).toEqual(['letMeThink 1 06-16 planned']);
  });

  it('ends with the answer', () => {
    const walk = new OutboxWalk([thinking]);
    walk.keep(on('06-03'));

    walk.logs({ ...thinking, outcome: 'yes', replyDay: on('06-05') }).keep(on('06-05'));

    expect(walk.shown()).toEqual(['letMeThink 1 06-12 cancelled']);
    expect(walk.rows[0]?.inWords).toMatch(/^An answer is noted/);
  });
});
