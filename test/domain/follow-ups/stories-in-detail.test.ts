import { derivePlans } from '../../../src/domain/follow-ups/derive-plans';
import type { LogRow, PersonRow, Settings } from '../../../src/domain/reading/challenge-data';
import { aChallenge, aLog, aPerson, juneSettings } from '../builders';
import { ANA, on, pitchOn } from './outbox-walk';

const MARY = { id: 'p2', name: 'Mary' };
const BEN = { id: 'p3', name: 'Ben' };
const EVERYBODY = [ANA, MARY, BEN].map((person, at) => aPerson({ ...person, row: at + 2, knewBefore: true }));

function known(...changes: readonly Partial<PersonRow>[]): readonly PersonRow[] {
  return changes.map((change, at) => aPerson({ row: at + 2, knewBefore: true, ...change }));
}

/** Each plan as `person rule step due`, with why it is over. */
function plans(
  log: readonly Partial<LogRow>[],
  today: string,
  people: readonly PersonRow[] = EVERYBODY,
  settings: Partial<Settings> = {},
) {
  const data = aChallenge({
    log: aLog(...log),
    people,
    settings: juneSettings({ challengeStarts: [], ...settings }),
  });
  return derivePlans(data, on(today), () => 'en_US').map((plan) => {
    const step = plan.rule === 'promise' ? '' : ` ${String(plan.step)}`;
    const over = plan.ended ? ` ${plan.ended.why}${'on' in plan.ended ? ` ${plan.ended.on.slice(5)}` : ''}` : ''; // prettier-ignore
    return `${plan.person} ${plan.rule}${step} ${plan.due.slice(5)}${over}`;
  });
}

const MAIL: Partial<LogRow> = { kind: 'message', how: 'email', twoWay: 'notYet', people: [ANA] };

describe('an introduction', () => {
  const told = (log: readonly Partial<LogRow>[], people?: readonly PersonRow[]) =>
    plans(log, '06-05', people).filter((plan) => plan.includes('thank'));

  it('is of the first entry that tells of it, wherever that stands', () => {
    const log = [
      { ...MAIL, day: on('06-04'), introducedBy: 'Ben' },
      { ...MAIL, day: on('06-03'), introducedBy: 'Mary' },
    ];

    expect(told(log)).toEqual(['Mary thankIntroducer 1 06-04']);
    expect(told([...log].reverse())).toEqual(['Mary thankIntroducer 1 06-04']);
  });

  it('in the Log goes before the one in People', () => {
    const people = known({ ...ANA, introducedBy: 'Ben' }, MARY, BEN);

    expect(told([{ ...MAIL, day: on('06-03') }, { ...MAIL, day: on('06-04'), introducedBy: 'Mary' }], people)).toEqual(
      ['Mary thankIntroducer 1 06-05'],
    ); // prettier-ignore
  });

  it('in People is of the first entry with that person, and of none still to come', () => {
    const people = known({ ...ANA, introducedBy: 'Mary' }, MARY);
    const rows = [on('06-04'), on('06-03'), on('06-09')].map((day) => ({ ...MAIL, day }));

    expect(told(rows, people)).toEqual(['Mary thankIntroducer 1 06-04']);
    expect(told([{ ...MAIL, day: on('06-09') }], people)).toEqual([]);
  });

  it('in People asks for nothing without an entry with that person', () => {
    const people = known({ ...ANA, introducedBy: 'Mary' }, MARY, BEN);

    expect(told([{ ...MAIL, day: on('06-03'), people: [BEN] }], people)).toEqual([]);
  });

  it('that is still to come asks for nothing', () => {
    expect(told([{ ...MAIL, day: on('06-09'), introducedBy: 'Mary' }])).toEqual([]);
  });

  it('of two people by one introducer on different days is thanked for twice', () => {
    const log = [
      { ...MAIL, day: on('06-02'), introducedBy: 'Mary' },
      { ...MAIL, day: on('06-03'), introducedBy: 'Mary', people: [BEN] },
    ];

    expect(told(log)).toHaveLength(2);
  });

  it('of people whom the entry does not tell apart asks for nothing', () => {
    const people = known(ANA, { ...ANA, id: 'p9' }, MARY);

    expect(told([{ ...MAIL, day: on('06-03'), people: [{ id: '', name: 'Ana' }], introducedBy: 'Mary' }], people)).toEqual([]); // prettier-ignore
  });

  it('is over for the thanks by a message of the same day, not by a talk of that day', () => {
    const introduced = { ...MAIL, day: on('06-03'), introducedBy: 'Mary' };
    const coffee: Partial<LogRow> = { kind: 'coffee', how: 'inPerson', day: on('06-03'), people: [MARY] };

    expect(told([introduced, { ...MAIL, day: on('06-03'), people: [MARY] }])).toEqual(['Mary thankIntroducer 1 06-04 wroteYourself 06-03']); // prettier-ignore
    expect(told([introduced, coffee])).toEqual(['Mary thankIntroducer 1 06-04']);
  });

  it('is forgotten once the days of grace are over', () => {
    const introduced = { ...MAIL, day: on('06-03'), introducedBy: 'Mary' };

    // Thanks by 4 June and word of it by 10 June, each with five business days of grace.
    expect(plans([introduced], '06-17').filter((plan) => plan.includes('tell'))).toHaveLength(1);
    expect(plans([introduced], '06-30')).toEqual([]);
  });
});

describe('what ends a follow-up', () => {
  const ended = (...rows: readonly Partial<LogRow>[]) => plans([pitchOn('06-03'), ...rows], '06-05')[0];

  it.each<[string, Partial<LogRow>, string]>([
    ['a message of one’s own', { ...MAIL, day: on('06-04') }, ' wroteYourself 06-04'],
    ['a call', { kind: 'call', how: 'phone', twoWay: 'notYet', day: on('06-04') }, ' wroteYourself 06-04'],
    ['an exchange', { kind: 'coffee', how: 'inPerson', day: on('06-04') }, ' movedOn'],
    ['what came in', { kind: 'incoming', how: 'email', day: on('06-04') }, ' replied 06-04'],
    ['an answer to something before it', { ...MAIL, day: on('06-01'), replyDay: on('06-04') }, ' replied 06-04'],
    ['an answer of the very day', { ...MAIL, day: on('06-01'), replyDay: on('06-03') }, ' replied 06-03'],
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
    expect(ended(wrote, answer)).toBe('Ana pitch 1 06-08 replied 06-04');
    expect(ended(answer, wrote)).toBe('Ana pitch 1 06-08 replied 06-04');
  });
});

describe('an ask', () => {
  it.each<[string, Partial<LogRow>, string]>([
    ['that bounced is over on the day of the bounce', { outcome: 'bounce', replyDay: on('06-04') }, ' bounced 06-04'],
    ['that bounced is over on its own day where no other is known', { outcome: 'bounce' }, ' bounced 06-03'],
    ['with an outcome and no date is answered', { outcome: 'noFit' }, ' answered'],
    ['is answered on the reply date', { outcome: 'noFit', replyDay: on('06-04') }, ' replied 06-04'],
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

describe('a promise', () => {
  const due = (promised: string, locale = 'en_US') =>
    derivePlans(
      aChallenge({ people: known({ ...ANA, promised }), settings: juneSettings({ challengeStarts: [] }) }),
      on('06-05'),
      () => locale,
    ).map((plan) => plan.due.slice(5));

  it.each([
    ['the list by 2026-06-20', '06-20'],
    ['the list (by 6/20/2026), then lunch', '06-20'],
    ['[June 20, 2026]: the list', '06-20'],
    ['3 samples on 20 June 2026!', '06-20'],
    ['2026-06-20', '06-20'],
    ['the list by 2026-06-20 or 2026-06-25', '06-20'],
    [`${'very '.repeat(57)}soon by 2026-06-20`, '06-20'],
  ])('has in %j its day', (promised, day) => {
    expect(due(promised)).toEqual([day]);
  });

  it.each(['the list', 'the list by 20 June', '3 samples', `${'very '.repeat(60)}soon by 2026-06-20`])(
    'has in %j none, and the days of Settings',
    (promised) => {
      expect(due(promised)).not.toEqual(['06-20']);
      expect(due(promised)).toEqual(due('a list'));
    },
  );
});
