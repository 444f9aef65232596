import type { LogRow } from '../../../src/domain/reading/challenge-data';
import { derived, known, MAIL, MARY } from './derived-plans';
import { ANA, on, pitchOn } from './outbox-walk';

const MEETING: Partial<LogRow> = { day: on('06-03'), people: [ANA], kind: 'coffee', how: 'inPerson' };
const CADENCE = { cadence: 'monthly', lastContact: on('06-03') } as const;

describe('whom a plan is for', () => {
  it.each([
    ['the name', { name: 'Ana', emails: ['ana@web.de'] }, 'Ana'],
    ['the first address where there is no name', { name: '', emails: ['ana@web.de', 'a@b.de'] }, 'ana@web.de'],
    ['nothing where there is neither', { name: '', emails: [] }, ''],
  ])('is told by %s', (_what, person, shown) => {
    const people = known({ ...ANA, ...person });

    expect(derived([pitchOn('06-03', { people: [{ id: 'p1', name: '' }] })], '06-05', { people })[0]?.person).toBe(
      shown,
    );
  }); // prettier-ignore

  it('is nobody but for reminders where there is no table of people', () => {
    const log = [pitchOn('06-03'), { ...MEETING, introducedBy: 'Mary', remindOn: on('06-10') }];

    expect(derived(log, '06-05', { people: undefined })).toMatchObject([
      { rule: 'reminder', key: 'p1|reminder|1|2026-06-10', otherKeys: ['e2/Ana|reminder|1|2026-06-10'] },
    ]);
  });

  it('is nobody without an ID, also to keep in touch', () => {
    expect(derived([], '06-05', { people: known({ ...ANA, ...CADENCE }) })).toHaveLength(1);
    expect(derived([], '06-05', { people: known({ ...ANA, ...CADENCE, id: '' }) })).toEqual([]);
  });
});

describe('what a plan says', () => {
  it('is why, in the entry’s own words, and whether a message does it', () => {
    const why = { kind: 'pitch', about: '', nextStep: 'ask about the budget' };

    expect(derived([pitchOn('06-03', { nextStep: 'ask about the budget' })], '06-05')).toMatchObject([
      { step: 1, isMessage: false, why },
      { step: 2, isMessage: true, why },
    ]);
  });

  it('is of somebody new how they were met', () => {
    const people = known({ ...ANA, knewBefore: false });

    expect(derived([{ ...MEETING, nextStep: 'send slides' }], '06-05', { people })).toMatchObject([
      { rule: 'metSomeone', isMessage: true, why: { kind: 'coffee', about: '', nextStep: 'send slides' } },
    ]);
  });

  it('is of whom to keep in touch with nothing but the day', () => {
    expect(derived([], '06-05', { people: known({ ...ANA, ...CADENCE }) })).toMatchObject([
      { since: on('06-03'), isMessage: true, otherKeys: [], why: { kind: undefined, about: '', nextStep: '' } },
    ]);
  }); // prettier-ignore

  it('is of a promise its own words', () => {
    expect(derived([], '06-05', { people: known({ ...ANA, promised: 'the list' }) })).toMatchObject([
      { isMessage: false, why: { kind: undefined, about: '', nextStep: 'the list' } },
    ]);
  });
});

describe('the story of a plan', () => {
  const stories = (...log: readonly Partial<LogRow>[]) => [
    ...new Set(derived(log, '06-05').map(({ story }) => story)),
  ];

  it('is as earlier versions have noted it in the ledger', () => {
    const people = known({ ...ANA, ...CADENCE, promised: 'the list' }, { ...MARY, knewBefore: false });
    const log = [
      pitchOn('06-03'),
      pitchOn('06-03', { kind: 'referralAsk', outcome: 'letMeThink' }),
      { ...MEETING, people: [MARY], introducedBy: 'Ana', remindOn: on('06-10') },
      { ...MAIL, introducedBy: 'Karen', day: on('06-03') },
    ];

    expect(derived(log, '06-05', { people }).map(({ story }) => story)).toEqual([
      'p1|pitch|1|e1',
      'p1|pitch|2|e1',
      'p1|referralAsk|1|e2',
      'p1|letMeThink|1|e2',
      'p2|metSomeone|1|',
      'p1|thankIntroducer|1|2026-06-03',
      'p1|tellIntroducer|1|2026-06-03',
      '/Karen|thankIntroducer|1|2026-06-03',
      '/Karen|tellIntroducer|1|2026-06-03',
      'p1|promise|3943772|',
      'p1|keepInTouch|1|2026-06-03',
      'p2|reminder|1|e3/Mary',
    ]);
  });

  it('stays where the day of the entry is put right', () => {
    expect(stories(pitchOn('06-02'))).toEqual(stories(pitchOn('06-03')));
  });

  it('goes by the day where the entry has no ID', () => {
    const first = stories(pitchOn('06-02', { id: '' }));

    expect(first).toEqual(stories(pitchOn('06-02', { id: '', row: 9 })));
    expect(stories(pitchOn('06-03', { id: '' }))).not.toEqual(first);
  });
});

describe('two asks of one person and day', () => {
  const OPEN = pitchOn('06-03', { id: 'open' });
  const NO_DATE = pitchOn('06-03', { id: 'answered', outcome: 'no' });
  const DATED = pitchOn('06-03', { id: 'replied', outcome: 'no', replyDay: on('06-04') });

  it.each([
    ['that of the upper row', OPEN, { ...OPEN, id: 'lower' }, 'open', undefined],
    ['the one that is over, if it is the upper', NO_DATE, OPEN, 'answered', 'answered'],
    ['the one that is over, if it is the lower', OPEN, NO_DATE, 'answered', 'answered'],
    ['the upper one where both are over', NO_DATE, DATED, 'answered', 'answered'],
    ['the upper one where both are over, the other way round', DATED, NO_DATE, 'replied', 'replyNoted'],
  ])('are one: %s', (_which, upper, lower, entry, why) => {
    const plans = derived([upper, lower], '06-05').map(({ story, ended }) => [story, ended?.why]);

    expect(plans).toEqual([1, 2].map((step) => [`p1|pitch|${String(step)}|${entry}`, why]));
  });
});
