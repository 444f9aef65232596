import { addDays } from '../../../src/domain/calendar/calendar-day';
import type { LogRow, PersonRow } from '../../../src/domain/reading/challenge-data';
import { anEvent, aPerson } from '../builders';
import { ANA, on, OutboxWalk } from './outbox-walk';

const MARY = { id: 'p2', name: 'Mary' };
const MEETING: Partial<LogRow> = { day: on('06-03'), people: [ANA], kind: 'coffee', how: 'inPerson' };

function people(...changes: readonly Partial<PersonRow>[]): readonly PersonRow[] {
  return changes.map((change, index) => aPerson({ row: index + 2, ...change }));
}

function met(log: readonly Partial<LogRow>[], person: Partial<PersonRow> = {}): OutboxWalk {
  const walk = new OutboxWalk(log);
  walk.people = people({ ...ANA, ...person }, MARY);
  return walk;
}

describe('somebody new', () => {
  it('is written to on the next business day, best by the one after it, and for as long as nobody has', () => {
    const walk = met([MEETING]).walk(on('06-03'), on('08-31'));

    expect(walk.shown()).toEqual(['metSomeone 1 06-04 planned']);
    expect(walk.rows[0]?.inWords).toBe(
      'You met Ana on 3 June 2026. A few words by 5 June 2026 keep the conversation going.',
    );
  });

  it.each([
    ['a weekend', '06-05', '06-08'],
    ['the change of the clock in spring', '03-27', '03-30'],
    ['the change of the clock in autumn', '10-23', '10-26'],
  ])('is written to after %s', (_what, day, due) => {
    const walk = met([{ ...MEETING, day: on(day) }]);

    walk.keep(on(day));

    expect(walk.shown()).toEqual([`metSomeone 1 ${due} planned`]);
  });

  it('is written to after a holiday and a pause', () => {
    const walk = met([MEETING]);
    walk.settings = {
      ...walk.settings,
      holidays: [on('06-04')],
      pauses: [{ first: on('06-05'), last: on('06-09') }],
    };

    walk.keep(on('06-03'));

    expect(walk.shown()).toEqual(['metSomeone 1 06-10 planned']);
  });

  it.each<[string, Partial<LogRow>, Partial<PersonRow>]>([
    ['was known before', {}, { knewBefore: true }],
    ['was met in writing', { how: 'email', twoWay: 'yes' }, {}],
    ['did not talk about work', { aboutWork: false }, {}],
    ['was called in vain', { how: 'phone', kind: 'call', twoWay: 'notYet' }, {}],
    ['is to be left in peace', {}, { doNotContact: true }],
  ])('is none who %s', (_what, changes, person) => {
    const walk = met([{ ...MEETING, ...changes }], person);

    walk.keep(on('06-03'));

    expect(walk.shown()).toEqual([]);
  });

  it('of a crowd is somebody once the counting rule says so', () => {
    const hello = { ...MEETING, kind: 'event', event: 'Fair' } as const;
    const walk = met([hello]);
    walk.events = [anEvent({ name: 'Fair' })];

    expect(walk.keep(on('06-03')).added).toEqual([]);
    expect(walk.logs({ ...hello, nextStep: 'send slides' }).keep(on('06-03')).added).toHaveLength(1);
  });

  it('is counted from the answer where only that made it a meeting', () => {
    const walk = met([{ ...MEETING, how: 'phone', kind: 'call', twoWay: 'notYet', replyDay: on('06-05') }]);

    walk.keep(on('06-05'));

    expect(walk.shown()).toEqual(['metSomeone 1 06-08 planned']);
  });

  it.each<[string, Partial<LogRow>, string]>([
    ['has had a message on the very day', { kind: 'message', how: 'email', twoWay: 'notYet' }, 'done'],
    ['has written', { kind: 'incoming', day: on('06-04') }, 'done'],
    ['is met again', { day: on('06-04') }, 'done'],
  ])('needs no message who %s', (_what, row, state) => {
    const walk = met([MEETING]);
    walk.keep(on('06-03'));

    walk.logs(MEETING, { ...MEETING, ...row }).keep(on('06-04'));

    expect(walk.shown()).toEqual([`metSomeone 1 06-04 ${state}`]);
  });

  it('is no longer asked for seven business days after the meeting, if it was logged only then', () => {
    expect(met([MEETING]).keep(on('06-12')).added).toHaveLength(1);
    expect(met([MEETING]).keep(on('06-13')).added).toHaveLength(0);
  });

  it('is new once, also where the day of the meeting is put right after the message', () => {
    const walk = met([MEETING]);
    walk.keep(on('06-03'));
    walk.edit({ state: 'sent' });

    walk.logs({ ...MEETING, day: on('06-08') }).walk(on('06-04'), on('06-20'));

    expect(walk.shown()).toEqual(['metSomeone 1 06-04 sent']);
  });
});

describe('an introduction', () => {
  const introduced = { ...MEETING, kind: 'message', how: 'email', introducedBy: 'Mary' } as const;

  it('is thanked for by the next business day, and what came of it told by the fifth', () => {
    const walk = met([introduced]).walk(on('06-03'), on('07-31'));

    expect(walk.shown()).toEqual(['thankIntroducer 1 06-04 planned', 'tellIntroducer 1 06-10 planned']);
    expect(walk.rows.map(({ person, inWords }) => [person, inWords])).toEqual([
      ['Mary', 'Mary introduced you to Ana on 3 June 2026; a thank-you is planned.'],
      ['Mary', 'Mary introduced you to Ana on 3 June 2026 and may like to hear what came of it.'],
    ]);
  });

  it('passes over weekends, a holiday and a pause', () => {
    const walk = met([{ ...introduced, day: on('06-05') }]);
    walk.settings = {
      ...walk.settings,
      holidays: [on('06-08')],
      pauses: [{ first: on('06-11'), last: on('06-12') }],
    };

    walk.keep(on('06-05'));

    // 9, 10, 15, 16, 17 June.
    expect(walk.shown()).toEqual(['thankIntroducer 1 06-09 planned', 'tellIntroducer 1 06-17 planned']);
  });

  it('is of calendar days where the clock changes', () => {
    const walk = met([{ ...introduced, day: on('10-23') }]);

    walk.keep(on('10-23'));

    expect(walk.shown()).toEqual(['thankIntroducer 1 10-26 planned', 'tellIntroducer 1 10-30 planned']);
  });

  it('is thanked for once, however often the entries say so', () => {
    const walk = met([introduced, { ...introduced, day: on('06-04') }], { introducedBy: 'Mary' });

    walk.walk(on('06-03'), on('06-05'));

    expect(walk.rows).toHaveLength(2);
  });

  it('stands in People as well, from the first entry on', () => {
    const walk = met([{ ...introduced, introducedBy: '' }, { ...introduced, introducedBy: '', day: on('06-02') }], { introducedBy: 'mary' }); // prettier-ignore

    walk.keep(on('06-03'));

    expect(walk.shown()[0]).toBe('thankIntroducer 1 06-03 planned');
  });

  it('of several people on one day is one', () => {
    const walk = met([{ ...introduced, people: [ANA, { id: 'p3', name: 'Ben' }] }]);
    walk.people = people(ANA, MARY, { id: 'p3', name: 'Ben' });

    walk.keep(on('06-03'));

    expect(walk.rows.map(({ inWords }) => inWords)[0]).toContain('introduced you to Ana, Ben on');
    expect(walk.rows).toHaveLength(2);
  });

  it('by somebody who is not in People is one by name, who may come to have an ID', () => {
    const walk = met([introduced]);
    walk.people = people(ANA);
    walk.keep(on('06-03'));
    expect(walk.rows[0]).toMatchObject({ key: '/Mary|thankIntroducer|1|2026-06-04', personId: '', person: 'Mary' }); // prettier-ignore

    walk.people = people(ANA, MARY);
    walk.keep(on('06-04'));

    expect(walk.rows.map(({ key }) => key)).toEqual([
      'p2|thankIntroducer|1|2026-06-04',
      'p2|tellIntroducer|1|2026-06-10',
    ]);
  });

  it('by the person herself, or by somebody to be left in peace, asks for nothing', () => {
    const herself = met([{ ...introduced, introducedBy: 'Ana' }]);
    expect(herself.keep(on('06-03')).added).toEqual([]);

    const walk = met([introduced]);
    walk.people = people(ANA, { ...MARY, doNotContact: true });
    expect(walk.keep(on('06-03')).added).toEqual([]);
  });

  it('is thanked for with the first message, and told of with the second', () => {
    const message = { kind: 'message', people: [MARY], how: 'email', twoWay: 'notYet' } as const;
    const walk = met([introduced]);
    walk.keep(on('06-03'));

    walk.logs(introduced, { ...message, day: on('06-04') }).keep(on('06-04'));
    expect(walk.shown()).toEqual(['thankIntroducer 1 06-04 done', 'tellIntroducer 1 06-10 planned']);
    walk
      .logs(introduced, { ...message, day: on('06-04') }, { ...message, day: on('06-08') })
      .keep(on('06-08'));
    expect(walk.shown()).toEqual(['thankIntroducer 1 06-04 done', 'tellIntroducer 1 06-10 done']);
  });

  it('is told of also where the thanks were answered', () => {
    const walk = met([introduced]);
    walk.keep(on('06-03'));

    walk
      .logs(introduced, { kind: 'incoming', how: 'email', people: [MARY], day: on('06-04') })
      .keep(on('06-04'));

    expect(walk.shown()).toEqual(['thankIntroducer 1 06-04 cancelled', 'tellIntroducer 1 06-10 planned']);
    expect(walk.keep(on('06-04')).plans.get('p2|tellIntroducer|1|2026-06-10')?.quietSince).toBe(on('06-10'));
  });
});

describe('a promise', () => {
  const contact = { ...MEETING, how: 'email', kind: 'message' } as const;

  it.each([
    ['send slides', '06-05'],
    ['send slides by 2026-06-20', '06-20'],
    ['slides by June 12, 2026, at the latest', '06-12'],
    ['slides (6/18/2026).', '06-18'],
    ['3 books', '06-05'],
  ])('“%s” is due on %s', (promised, due) => {
    const walk = met([contact], { promised });

    walk.keep(on('06-03'));

    expect(walk.shown()).toEqual([`promise ${due} planned`]);
    expect(walk.rows[0]?.inWords).toBe(`You promised Ana: ${promised}`);
  });

  it('passes over a weekend, a holiday and a pause', () => {
    const walk = met([contact], { promised: 'send slides' });
    walk.settings = {
      ...walk.settings,
      holidays: [on('06-04')],
      pauses: [{ first: on('06-08'), last: on('06-09') }],
    };

    walk.keep(on('06-03'));

    expect(walk.shown()).toEqual(['promise 06-10 planned']);
  });

  it('stays until it is done, whatever comes after it', () => {
    const walk = met([contact], { promised: 'send slides' });
    walk.keep(on('06-03'));

    walk.logs(contact, { ...contact, day: on('06-08') }).walk(on('06-04'), on('09-30'));
    expect(walk.shown()).toEqual(['promise 06-05 planned']);
    walk
      .edit({ state: 'done' })
      .logs(contact, { ...contact, day: on('10-05') })
      .walk(on('10-01'), on('10-30'));
    expect(walk.shown()).toEqual(['promise 06-05 done']);
  });

  it('counts from the day on which it is noted where there was no contact', () => {
    const walk = met([], { promised: 'send slides' }).walk(on('06-03'), on('06-12'));

    expect(walk.shown()).toEqual(['promise 06-05 planned']);
  });

  it('in other words is another one', () => {
    const walk = met([contact], { promised: 'send slides' });
    walk.keep(on('06-03'));

    walk.people = people({ ...ANA, promised: 'send a book' }, MARY);
    walk.keep(on('06-04'));

    expect(walk.shown()).toEqual(['promise 06-05 cancelled', 'promise 06-05 planned']);
  });

  it('that is taken away ends', () => {
    const walk = met([contact], { promised: 'send slides' });
    walk.keep(on('06-03'));

    walk.people = people(ANA, MARY);
    walk.keep(on('06-04'));

    expect(walk.shown()).toEqual(['promise 06-05 cancelled']);
  });
});

describe('keeping in touch', () => {
  const contact = { ...MEETING, how: 'email', kind: 'message' } as const;
  const monthly = { cadence: 'monthly', knewBefore: true } as const;

  it('has a row a week before its day, and keeps it', () => {
    const seen = met([contact], monthly).firstRows(on('06-03'), on('08-31'));

    // 30 days after Wednesday 3 June.
    expect(seen).toEqual({ 'keepInTouch 1 07-03 planned': on('06-26') });
  });

  it.each([
    ['quarterly', 90],
    ['yearly', 365],
  ] as const)('is %s after %s days', (cadence, days) => {
    const walk = met([contact], { ...monthly, cadence });
    const due = addDays(on('06-03'), days);

    expect(walk.keep(addDays(due, -8)).added).toEqual([]);
    expect(walk.keep(addDays(due, -7)).added).toMatchObject([{ rule: 'keepInTouch', due }]);
  });

  it('moves on over Sunday, a holiday and a pause to a day that is free for it', () => {
    // 5 June and 30 days are Sunday 5 July.
    const walk = met([{ ...contact, day: on('06-05') }], monthly);
    walk.settings = {
      ...walk.settings,
      holidays: [on('07-06')],
      pauses: [{ first: on('07-07'), last: on('07-08') }],
    };

    walk.keep(on('07-02'));

    expect(walk.shown()).toEqual(['keepInTouch 1 07-09 planned']);
  });

  it('is of calendar days where the clock changes', () => {
    const walk = met([{ ...contact, day: on('03-04') }], monthly).walk(on('03-04'), on('04-03'));

    expect(walk.shown()).toEqual(['keepInTouch 1 04-03 planned']);
  });

  it('moves with a new contact', () => {
    const walk = met([contact], monthly).walk(on('06-26'), on('06-29'));

    walk.logs(contact, { ...contact, day: on('06-30') }).walk(on('06-30'), on('07-02'));

    expect(walk.shown()).toEqual(['keepInTouch 1 07-30 planned']);
    expect(walk.rows[0]?.inWords).toContain('on 30 June 2026');
  });

  it('leaves a message that was written for the last turn', () => {
    const walk = met([contact], monthly).walk(on('06-26'), on('06-29')).edit({ text: 'How was the fair?' });

    walk.logs(contact, { ...contact, day: on('06-30') }).walk(on('06-30'), on('07-23'));

    expect(walk.shown()).toEqual(['keepInTouch 1 07-03 cancelled', 'keepInTouch 1 07-30 planned']);
    expect(walk.rows.map(({ text }) => text)).toEqual(['How was the fair?', '']);
  });

  it.each(['sent', 'done'] as const)('counts from the day on which it was %s', (state) => {
    const walk = met([contact], monthly)
      .walk(on('06-26'), on('07-05'))
      .edit({ state, stateSince: on('07-06') });

    // 30 days after Monday 6 July.
    const seen = walk.firstRows(on('07-06'), on('08-04'));

    expect(seen['keepInTouch 1 08-05 planned']).toBe(on('07-29'));
  });

  it('rests after a turn that was cancelled or deleted until there is a contact again', () => {
    const cancelled = met([contact], monthly).walk(on('06-26'), on('06-29')).edit({ state: 'cancelled' });
    expect(cancelled.walk(on('06-30'), on('09-30')).shown()).toEqual(['keepInTouch 1 07-03 cancelled']);

    const deleted = met([contact], monthly).walk(on('06-26'), on('06-29'));
    deleted.rows = [];
    expect(deleted.walk(on('06-30'), on('09-30')).shown()).toEqual([]);
  });

  it('ends where the cadence is taken away', () => {
    const walk = met([contact], monthly).walk(on('06-26'), on('06-29'));

    walk.people = people({ ...ANA, cadence: 'none' }, MARY);
    walk.keep(on('06-30'));

    expect(walk.shown()).toEqual(['keepInTouch 1 07-03 cancelled']);
  });

  it('has the days that Settings say', () => {
    const walk = met([contact], monthly);
    walk.settings = { ...walk.settings, schedule: { ...walk.settings.schedule, keepInTouchMonthly: 7 } };

    walk.keep(on('06-03'));

    expect(walk.shown()).toEqual(['keepInTouch 1 06-10 planned']);
  });
});

describe('“Remind on”', () => {
  const reminding = { ...MEETING, kind: 'message', how: 'email', remindOn: on('06-10') } as const;

  it('is a reminder on its day, until the user has decided', () => {
    const walk = met([reminding]).walk(on('06-03'), on('08-31'));

    expect(walk.rows).toMatchObject([
      { key: 'p1|reminder|1|2026-06-10', inWords: 'You asked for a reminder: message on 3 June 2026' },
    ]);
  });

  it('moves its reminder where it is changed', () => {
    const walk = met([reminding]);
    walk.keep(on('06-03'));

    walk.logs({ ...reminding, remindOn: on('06-12') }).keep(on('06-04'));

    expect(walk.shown()).toEqual(['reminder 1 06-12 planned']);
  });

  it('stays deleted', () => {
    const walk = met([reminding]);
    walk.keep(on('06-03'));
    walk.rows = [];

    expect(walk.keep(on('06-04')).added).toEqual([]);
  });

  it('stays deleted where the person comes into People later', () => {
    const walk = met([{ ...reminding, people: [{ id: '', name: 'Mary' }] }]);
    walk.keep(on('06-03'));
    walk.rows = [];

    walk.logs({ ...reminding, people: [{ id: 'p2', name: 'Mary' }] });

    expect(walk.keep(on('06-04')).added).toEqual([]);
  });

  it('needs no People', () => {
    const walk = met([{ ...reminding, people: [] }]);
    const data = walk.data();
    walk.data = () => ({ ...data, people: undefined });

    expect(walk.changes(on('06-03')).added.map(({ key }) => key)).toEqual(['e1|reminder|1|2026-06-10']);
  });
});
