import type { ChallengeData, LogRow } from '../../../src/domain/reading/challenge-data';
import { applyCountingRule } from '../../../src/domain/counting/counting-rule';
import { countsAsConnection, meaningInWords, whyInWords } from '../../../src/domain/counting/why-in-words';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, anEvent, aPerson, june, juneSettings } from '../builders';

const TODAY = june(20);

function named(...names: readonly string[]) {
  return names.map((name) => ({ id: '', name }));
}

function judged(rows: readonly Partial<LogRow>[], changes: Partial<ChallengeData> = {}) {
  return applyCountingRule(aChallenge({ log: aLog(...rows), ...changes }), TODAY);
}

/** For each row the days of its connections. */
function connectionDays(rows: readonly Partial<LogRow>[], changes: Partial<ChallengeData> = {}) {
  return judged(rows, changes).map(({ connections }) => connections.map(({ day }) => day));
}

function why(rows: readonly Partial<LogRow>[], changes: Partial<ChallengeData> = {}) {
  return judged(rows, changes).map((verdict) => whyInWords(verdict, rulesWords('en')));
}

const ONE_WAY_MAIL = { kind: 'message', how: 'email', twoWay: 'notYet' } as const;
const MET_IN_A_CROWD = { kind: 'event', event: 'Web Summit', day: june(5) } as const;
const A_CROWD = { events: [anEvent()] };

describe('a connection', () => {
  it('comes of meeting somebody new in person', () => {
    expect(connectionDays([{ day: june(3) }])).toEqual([[june(3)]]);
    expect(why([{}])).toEqual(['in person, new']);
  });

  it.each(['video', 'phone', 'email', 'chat'] as const)('comes of a two-way exchange by %s', (how) => {
    expect(connectionDays([{ how, twoWay: 'yes', day: june(3) }])).toEqual([[june(3)]]);
  });

  it('comes of each new person in one row', () => {
    const [verdict] = judged([{ people: named('Ana', 'Ben', 'Carla') }]);

    expect(verdict?.connections).toHaveLength(3);
    expect(verdict?.action).toBe(true);
  });

  it('comes once of a person named twice in one cell', () => {
    expect(judged([{ people: named('Ana', 'ANA ') }])[0]?.connections).toHaveLength(1);
  });

  it('is made once per person, on the earliest day, whatever the order of the rows', () => {
    expect(connectionDays([{ day: june(9) }, { day: june(3) }])).toEqual([[], [june(3)]]);
    expect(why([{ day: june(9) }, { day: june(3) }])[0]).toBe(
      'already counted on 3 June; counts as an action',
    );
  });

  it('goes to the upper of two rows of one day', () => {
    expect(connectionDays([{ day: june(3) }, { day: june(3) }])).toEqual([[june(3)], []]);
  });

  it('needs an exchange about work', () => {
    expect(why([{ aboutWork: false }])).toEqual(['not about work; counts as an action']);
  });

  it('does not come of a one-way message, which waits for a reply', () => {
    expect(connectionDays([ONE_WAY_MAIL])).toEqual([[]]);
    expect(why([ONE_WAY_MAIL])).toEqual(['one-way: waiting for a reply; counts as an action']);
  });

  it('does not come of a message into the blue', () => {
    expect(why([{ ...ONE_WAY_MAIL, twoWay: 'no' }])).toEqual(['one-way; counts as an action']);
  });

  it('asks how it was rather than guess', () => {
    expect(connectionDays([{ how: undefined }])).toEqual([[]]);
    expect(why([{ how: undefined }])[0]).toContain('does not say how');
  });

  it('asks whether it was two-way rather than guess', () => {
    expect(why([{ how: 'phone', kind: 'call' }])[0]).toContain('does not say whether it was two-way');
  });

  it('does not come of a date alone, which is no action either', () => {
    const rows = [{ people: [], kind: undefined, how: undefined, onlyADay: true }];

    expect(judged(rows)).toMatchObject([{ action: false, connections: [] }]);
    expect(why(rows)).toEqual(['only a date so far; who was it, or what was it?']);
  });

  it('needs somebody', () => {
    expect(why([{ people: [], how: undefined, kind: 'event' }])).toEqual([
      'nobody is named; counts as an action',
    ]);
  });
});

describe('a later reply', () => {
  it('flips the row, dated on the day of the reply', () => {
    expect(connectionDays([{ ...ONE_WAY_MAIL, day: june(3), replyDay: june(8) }])).toEqual([[june(8)]]);
    expect(why([{ ...ONE_WAY_MAIL, day: june(3), replyDay: june(8) }])).toEqual([
      'two-way by e-mail, new; the reply came on 8 June',
    ]);
  });

  it('counts no more once the challenge has ended, and says so', () => {
    const settings = juneSettings({ challengeLengths: [{ from: undefined, value: 10 }] });
    const rows = [{ ...ONE_WAY_MAIL, day: june(9), replyDay: june(12) }];

    expect(connectionDays(rows, { settings })).toEqual([[]]);
    expect(why(rows, { settings })).toEqual([
      'an exchange only on 12 June, after the challenge ended; counts as an action',
    ]);
  });

  it('flips a row that said "no" as well', () => {
    expect(connectionDays([{ ...ONE_WAY_MAIL, twoWay: 'no', replyDay: june(8) }])).toEqual([[june(8)]]);
  });

  it('flips it on the very day of the message, and on the very day of asking', () => {
    expect(connectionDays([{ ...ONE_WAY_MAIL, day: june(3), replyDay: june(3) }])).toEqual([[june(3)]]);
    expect(connectionDays([{ ...ONE_WAY_MAIL, day: june(3), replyDay: TODAY }])).toEqual([[TODAY]]);
  });

  it('does not flip it before it has come', () => {
    expect(connectionDays([{ ...ONE_WAY_MAIL, replyDay: june(21) }])).toEqual([[]]);
  });

  it('cannot have come before the message', () => {
    expect(why([{ ...ONE_WAY_MAIL, day: june(9), replyDay: june(8) }])[0]).toContain('dated before the row');
  });

  it('needs its date, for an outcome alone tells no day', () => {
    expect(why([{ ...ONE_WAY_MAIL, outcome: 'letMeThink' }])[0]).toContain('reply date is still missing');
    expect(why([{ ...ONE_WAY_MAIL, outcome: 'silence' }])[0]).toContain('waiting for a reply');
  });

  it('is waited for where an ask says silence and nothing else', () => {
    const ask = { kind: 'referralAsk', how: 'email', outcome: 'silence' } as const;

    expect(why([ask])).toEqual(['one-way: waiting for a reply; counts as an action']);
  });

  it('as a two-way row of its own counts there, on its own day', () => {
    const rows = [
      { ...ONE_WAY_MAIL, day: june(3) },
      { kind: 'incoming', how: 'email', twoWay: 'yes', day: june(8) },
    ] as const;

    expect(connectionDays(rows)).toEqual([[], [june(8)]]);
    expect(judged(rows)[1]?.action).toBe(false);
  });

  it('counts within the challenge for a message from before it', () => {
    const settings = juneSettings({ challengeStarts: [june(5)] });

    expect(connectionDays([{ ...ONE_WAY_MAIL, day: june(3), replyDay: june(8) }], { settings })).toEqual([
      [june(8)],
    ]);
  });
});

describe('somebody who is not new', () => {
  it('was known before by the word of People', () => {
    expect(why([{}], { people: [aPerson({ knewBefore: true })] })).toEqual([
      'known before the challenge; counts as an action',
    ]);
  });

  it('had a meaningful exchange before the challenge began', () => {
    const settings = juneSettings({ challengeStarts: [june(5)] });

    expect(connectionDays([{ day: june(3) }, { day: june(8) }], { settings })).toEqual([[], []]);
    expect(why([{ day: june(3) }, { day: june(8) }], { settings })).toEqual([
      'before the challenge began',
      'an exchange on 3 June 2026, before the challenge, so not new; counts as an action',
    ]);
  });

  it('is new all the same after a one-way message before the challenge', () => {
    const settings = juneSettings({ challengeStarts: [june(5)] });

    expect(connectionDays([{ ...ONE_WAY_MAIL, day: june(3) }, { day: june(8) }], { settings })).toEqual([
      [],
      [june(8)],
    ]);
  });
});

describe('who is meant', () => {
  const twoAnas = { people: [aPerson(), aPerson({ row: 3, id: 'p2' })] };

  it('is asked where two people have the name', () => {
    expect(connectionDays([{}], twoAnas)).toEqual([[]]);
    expect(why([{}], twoAnas)[0]).toBe('which Ana? Several people have this name; counts as an action');
  });

  it('is told by the ID', () => {
    const rows = [
      { people: [{ id: 'p1', name: 'Ana' }] },
      { people: [{ id: 'p2', name: 'Ana' }], day: june(2) },
    ];

    expect(connectionDays(rows, twoAnas)).toEqual([[june(1)], [june(2)]]);
  });

  it('is said by the name in People where the row has IDs only', () => {
    const people = [aPerson(), aPerson({ row: 3, id: 'p2', name: 'Ben', knewBefore: true })];
    const rows = [{ people: [{ id: 'p1', name: '' }, { id: 'p2', name: '' }, { id: 'gone', name: '' }] }]; // prettier-ignore

    expect(why(rows, { people })).toEqual(['Ana and gone: in person, new; Ben: known before the challenge']);
  });

  it('is no longer asked once one of the two has another name', () => {
    const [first, second] = twoAnas.people;
    const people = [first ?? aPerson(), { ...(second ?? aPerson()), name: 'Ana Berg' }];

    expect(connectionDays([{}], { people })).toEqual([[june(1)]]);
  });

  it('is asked of one name and told of the other in one row', () => {
    const rows = [{ people: named('Ana', 'Ben', 'Ana') }];

    expect(why(rows, twoAnas)).toEqual(['which Ana? Several people have this name; Ben: in person, new']);
    expect(judged(rows, twoAnas)[0]?.connections).toHaveLength(1);
  });

  it('is told by the IDs in the Log where the People table was not given', () => {
    const rows = [{ people: [{ id: 'p1', name: 'Ana' }] }, { day: june(2) }];

    expect(connectionDays(rows, { people: undefined })).toEqual([[june(1)], []]);
  });

  it('counts with a name that is not in People yet', () => {
    expect(connectionDays([{ people: named('Zoë') }, { people: named('zoe\u0308') }])).toEqual([
      [june(1)],
      [],
    ]);
  });
});

describe('a contact from a crowd', () => {
  it('counts from an event of 100 people', () => {
    expect(connectionDays([MET_IN_A_CROWD], { events: [anEvent({ size: 100 })] })).toEqual([[june(5)]]);
  });

  it('does not count from one of 101 without a sign of depth', () => {
    expect(connectionDays([MET_IN_A_CROWD], { events: [anEvent({ size: 101 })] })).toEqual([[]]);
    expect(why([MET_IN_A_CROWD], A_CROWD)[0]).toContain('met among more than 100 people');
  });

  it('counts with a next step, or where they would remember each other', () => {
    expect(connectionDays([{ ...MET_IN_A_CROWD, nextStep: 'send slides' }], A_CROWD)).toEqual([[june(5)]]);
    expect(connectionDays([{ ...MET_IN_A_CROWD, wouldRemember: true }], A_CROWD)).toEqual([[june(5)]]);
  });

  it('counts on the day of a follow-up within two business days', () => {
    // Friday the 5th; the second business day is Tuesday the 9th.
    const rows = [MET_IN_A_CROWD, { ...ONE_WAY_MAIL, kind: 'followUp', day: june(9) }] as const;

    expect(connectionDays(rows, A_CROWD)).toEqual([[june(9)], []]);
    expect(why(rows, A_CROWD)[0]).toBe('in person, new; counts on 9 June');
  });

  it.each(['introduction', 'referralAsk', 'favour', 'pitch', 'coffee', undefined] as const)(
    'is one from a crowd in a row of kind %s as well',
    (kind) => {
      expect(connectionDays([{ ...MET_IN_A_CROWD, kind }], A_CROWD)).toEqual([[]]);
    },
  );

  it.each(['message', 'followUp', 'call'] as const)('is none in a %s that names the event', (kind) => {
    expect(connectionDays([{ ...MET_IN_A_CROWD, kind, how: 'phone', twoWay: 'yes' }], A_CROWD)).toEqual([
      [june(5)],
    ]);
  });

  it('does not count with a follow-up on the third business day', () => {
    expect(connectionDays([MET_IN_A_CROWD, { ...ONE_WAY_MAIL, day: june(10) }], A_CROWD)).toEqual([[], []]);
  });

  it('does not count with an incoming or unattended message, which is no follow-up of mine', () => {
    const rows = [
      MET_IN_A_CROWD,
      { ...ONE_WAY_MAIL, kind: 'automatic', day: june(8) },
      { ...ONE_WAY_MAIL, kind: 'incoming', day: june(8) },
    ] as const;

    expect(connectionDays(rows, A_CROWD)[0]).toEqual([]);
  });

  it('does not count with a message that bounced', () => {
    const message = { ...ONE_WAY_MAIL, day: june(8) };
    const connected = (outcome: 'bounce' | 'outOfOffice'): unknown =>
      connectionDays([MET_IN_A_CROWD, { ...message, outcome }], A_CROWD)[0];

    expect(connected('bounce')).toEqual([]);
    expect(connected('outOfOffice')).toEqual([june(8)]);
  });

  it('does not count with a second meeting in the same crowd', () => {
    expect(connectionDays([MET_IN_A_CROWD, { ...MET_IN_A_CROWD, day: june(6) }], A_CROWD)).toEqual([[], []]);
  });

  it('gives way to a coffee of its own, which counts on its own day', () => {
    expect(connectionDays([MET_IN_A_CROWD, { day: june(15) }], A_CROWD)).toEqual([[], [june(15)]]);
  });

  it('is taken from the event of the same day where the name repeats', () => {
    const events = [anEvent({ day: june(5), size: 30 }), anEvent({ row: 3, day: june(12), size: 3000 })];

    expect(connectionDays([MET_IN_A_CROWD], { events })).toEqual([[june(5)]]);
    expect(connectionDays([{ ...MET_IN_A_CROWD, day: june(12) }], { events })).toEqual([[]]);
  });

  it('is not told from others without the Events table', () => {
    expect(connectionDays([MET_IN_A_CROWD], { events: undefined })).toEqual([[june(5)]]);
  });
});

describe('an action', () => {
  it.each(['pitch', 'referralAsk', 'coffee', 'followUp', 'event', 'favour', 'other', undefined] as const)(
    'is a row of kind %s',
    (kind) => {
      expect(judged([{ kind }])[0]?.action).toBe(true);
    },
  );

  it.each(['incoming', 'automatic'] as const)('is no row of kind %s', (kind) => {
    const [verdict] = judged([{ ...ONE_WAY_MAIL, kind }]);

    expect(verdict?.action).toBe(false);
    expect(verdict && whyInWords(verdict, rulesWords('en'))).toContain('no action of yours');
  });

  it('is one, whatever the number of people', () => {
    expect(judged([{ people: named('Ana', 'Ben') }]).filter(({ action }) => action)).toHaveLength(1);
  });
});

describe('a row outside', () => {
  it('does not count before the challenge, after it, or without one', () => {
    const short = {
      settings: juneSettings({
        challengeStarts: [june(5)],
        challengeLengths: [{ from: undefined, value: 5 }],
      }),
    };

    expect(
      judged([{ day: june(4) }, { day: june(5) }, { day: june(9) }], short).map(({ action }) => action),
    ).toEqual([false, true, true]);
    expect(why([{ day: june(10) }], short)).toEqual(['after the challenge ended']);
    expect(why([{}], { settings: juneSettings({ challengeStarts: [] }) })).toEqual([
      'Settings name no challenge start yet',
    ]);
  });

  it('does not count while it is still to come', () => {
    expect(judged([{ day: june(21) }])[0]).toMatchObject({ action: false, connections: [] });
    expect(why([{ day: june(21) }])).toEqual(['still to come: dated 21 June']);
  });

  it('does not count without a day that can be read', () => {
    expect(judged([{ day: undefined }])[0]).toMatchObject({ action: false, connections: [] });
    expect(why([{ day: undefined }])).toEqual(['no date that can be read']);
  });
});

describe('the reasons of a row about several people', () => {
  it('name those of whom the same is true together', () => {
    const rows = [{ people: named('Carla') }, { day: june(2), people: named('Ana', 'Ben', 'Carla') }];

    expect(why(rows)[1]).toBe('Ana and Ben: in person, new; Carla: already counted on 1 June');
  });
});

describe('what an entry means', () => {
  it.each([
    [{}, 'Counts: in person, new. Streak 5.', true],
    [
      ONE_WAY_MAIL,
      'Counts as an action, not as a new connection (one-way: waiting for a reply). Streak 5.',
      false,
    ],
    [{ day: june(21) }, 'Logged. Does not count: still to come: dated 21 June. Streak 5.', false],
  ])('is said in a sentence or two: %j', (row, sentence, counts) => {
    const [verdict] = judged([row]);

    expect(verdict && meaningInWords(verdict, 5, rulesWords('en'))).toBe(sentence);
    expect(verdict && meaningInWords(verdict, 0, rulesWords('en'))).not.toContain('Streak');
    expect(verdict && countsAsConnection(verdict)).toBe(counts);
  });
});
