import type { LogRow } from '../../../src/domain/reading/challenge-data';
import { endInWords } from '../../../src/domain/follow-ups/plan-in-words';
import { aPerson } from '../builders';
import { ANA, on, OutboxWalk, pitchOn } from './outbox-walk';

const PITCH = pitchOn('06-03');

/** The states of both steps after the Log has become this. */
function statesAfter(...log: readonly Partial<LogRow>[]): readonly (string | undefined)[] {
  const walk = new OutboxWalk([PITCH]);
  walk.keep(on('06-03'));
  walk.logs(...log).keep(on('06-10'));
  return [...new Set(walk.rows.map(({ state, inWords }) => `${state ?? ''}: ${inWords}`))];
}

const GO_ON = [
  'planned: You pitched Ana on 3 June 2026 and no answer is noted. Somebody else there may be the right person to ask.',
  'planned: You pitched Ana on 3 June 2026 and no answer is noted; one follow-up is planned.',
];

const MET: Partial<LogRow> = { people: [ANA], kind: 'coffee', how: 'inPerson' };

describe('the follow-ups to a pitch', () => {
  it.each<[string, Partial<LogRow>, string]>([
    ['an answer with its day', { outcome: 'no', replyDay: on('06-05') }, 'cancelled: An answer of 5 June 2026 is noted, so there is nothing left to follow up.'],
    ['a reply date alone', { replyDay: on('06-05') }, 'cancelled: An answer of 5 June 2026 is noted, so there is nothing left to follow up.'],
    ['an answer without a day', { outcome: 'yes' }, 'cancelled: An answer is noted, so there is nothing left to follow up.'],
    ['“two-way: yes”', { twoWay: 'yes' }, 'cancelled: An answer of 3 June 2026 is noted, so there is nothing left to follow up.'],
    ['a reply date that is still to come', { replyDay: on('06-30') }, 'cancelled: An answer seems to be noted, in words of your own or with a date that cannot be right. If there was none, clear it in Log, and this comes back.'],
    ['a bounce', { outcome: 'bounce' }, 'cancelled: The message came back on 3 June 2026. Perhaps there is another address.'],
  ])('end with %s', (_what, changes, said) => {
    expect(statesAfter({ ...PITCH, ...changes })).toEqual([said]);
  }); // prettier-ignore

  it.each<[string, Partial<LogRow>]>([
    ['an out-of-office note', { outcome: 'outOfOffice', replyDay: on('06-05') }],
    ['silence', { outcome: 'silence' }],
  ])('go on after %s', (_what, changes) => {
    expect(statesAfter({ ...PITCH, ...changes })).toEqual(GO_ON);
  });

  it.each(['inPerson', 'video', 'phone'] as const)('go on though the pitch was two-way, for it was talk (%s)', (how) => {
    expect(statesAfter({ ...PITCH, how, twoWay: 'yes' })).toEqual(GO_ON);
    expect(statesAfter({ ...PITCH, how, twoWay: 'yes', outcome: 'yes' })).toEqual([
      'cancelled: An answer is noted, so there is nothing left to follow up.',
    ]);
  }); // prettier-ignore

  it.each<[string, Partial<LogRow>, string]>([
    ['an incoming reply', { day: on('06-05'), people: [ANA], kind: 'incoming' }, 'cancelled: An answer of 5 June 2026 is noted'],
    ['an incoming reply of the same day', { day: on('06-03'), people: [ANA], kind: 'incoming' }, 'cancelled: An answer of 3 June 2026 is noted'],
    ['the answer to another message', { day: on('06-01'), people: [ANA], kind: 'message', replyDay: on('06-03') }, 'cancelled: An answer of 3 June 2026 is noted'],
    ['a message of one’s own', { day: on('06-05'), people: [ANA], kind: 'message', how: 'email', twoWay: 'notYet' }, 'done: You were in touch yourself on 5 June 2026'],
    ['a coffee', { ...MET, day: on('06-05') }, 'cancelled: You have been in touch since'],
  ])('end with %s in another row', (_what, row, said) => {
    const [only = '', more] = statesAfter(PITCH, { ...row });

    expect(only).toContain(said);
    expect(more).toBeUndefined();
  }); // prettier-ignore

  it.each<[string, Partial<LogRow>]>([
    ['a meeting of the same day, which may have come before', { ...MET, day: on('06-03') }],
    ['a meeting before', { ...MET, day: on('06-02') }],
    ['a meeting that is still to come', { ...MET, day: on('06-11') }],
    ['an unattended mail', { day: on('06-05'), people: [ANA], kind: 'automatic' }],
    ['a message that bounced', { day: on('06-05'), people: [ANA], kind: 'message', outcome: 'bounce' }],
    ['an answer before', { day: on('06-01'), people: [ANA], kind: 'message', replyDay: on('06-02') }],
    ['a date and nothing else', { day: on('06-05'), people: [ANA], kind: undefined, onlyADay: true }],
    ['somebody else', { ...MET, day: on('06-05'), people: [{ id: 'p9', name: 'Zoe' }] }],
  ])('go on after %s in another row', (_what, row) => {
    expect(statesAfter(PITCH, row)).toEqual(GO_ON);
  });

  it('are done with the next pitch, which begins its own', () => {
    const walk = new OutboxWalk([PITCH]);
    walk.keep(on('06-03'));

    walk.logs(PITCH, pitchOn('06-05')).keep(on('06-05'));

    expect(walk.shown()).toEqual([
      'pitch 1 06-08 done',
      'pitch 2 06-12 done',
      'pitch 1 06-10 planned',
      'pitch 2 06-16 planned',
    ]);
  });

  it('of one day are over if one of two entries says so', () => {
    expect(statesAfter(PITCH, { ...PITCH, outcome: 'yes' })).toEqual([
      'cancelled: An answer is noted, so there is nothing left to follow up.',
    ]);
  });

  it('end where the entry is gone, and go on where it comes back', () => {
    const walk = new OutboxWalk([PITCH]);
    walk.keep(on('06-03'));

    walk.logs().keep(on('06-04'));
    expect(walk.rows.map(({ inWords }) => inWords)).toEqual(
      new Array(2).fill('What it followed up is no longer in your sheet.'),
    );
    walk.logs(PITCH).keep(on('06-05'));
    expect(walk.shown()).toEqual(['pitch 1 06-08 planned', 'pitch 2 06-12 planned']);
  });

  it.each<[string, readonly Partial<LogRow>[]]>([
    ['a reply date in the wrong row', [pitchOn('06-03', { replyDay: on('06-05') })]],
    ['a contact with somebody else', [PITCH, { ...MET, day: on('06-05') }]],
  ])('go on where %s was taken out again', (_, mistaken) => {
    const walk = new OutboxWalk([PITCH]);
    walk.keep(on('06-03'));
    walk.logs(...mistaken).keep(on('06-05'));
    expect(walk.shown()).toEqual(['pitch 1 06-08 cancelled', 'pitch 2 06-12 cancelled']);

    walk.logs(PITCH).keep(on('06-05'));
    expect(walk.shown()).toEqual(['pitch 1 06-08 planned', 'pitch 2 06-12 planned']);
  });

  it('are settled by one refresh, whatever days are put right at once', () => {
    const coffee = (day: string): Partial<LogRow> => ({ ...MET, id: 'c', day: on(day) });
    const walk = new OutboxWalk([pitchOn('06-05', { id: 'a' })]);
    walk.keep(on('06-05'));
    walk.logs(pitchOn('06-05', { id: 'a' }), coffee('06-06')).keep(on('06-06'));
    walk.logs(coffee('06-06')).keep(on('06-17'));
    walk.logs(coffee('06-06'), pitchOn('06-17', { id: 'b' })).keep(on('06-17'));

    walk.logs(coffee('06-04'), pitchOn('06-05', { id: 'b' })).keep(on('06-17'));
    const once = walk.shown();
    walk.keep(on('06-17'));

    expect(walk.shown()).toEqual(once);
  });

  it('stay over where the mailbox has told of the answer', () => {
    const walk = new OutboxWalk([PITCH]);
    walk.keep(on('06-03'));
    const inWords = endInWords({ why: 'replied', on: on('06-05') }, 'en');
    for (const place of [0, 1]) walk.edit({ state: 'cancelled', inWords }, place);
    walk.keep(on('06-06'));

    expect(walk.shown()).toEqual(['pitch 1 06-08 cancelled', 'pitch 2 06-12 cancelled']);
  });

  it('end where the person is gone or is to be left in peace', () => {
    const walk = new OutboxWalk([PITCH]);
    walk.keep(on('06-03'));
    walk.people = [aPerson({ ...ANA, doNotContact: true })];
    walk.keep(on('06-04'));
    expect(walk.rows[0]?.inWords).toBe('“Do not contact” is set for this person.');

    const gone = new OutboxWalk([PITCH]);
    gone.keep(on('06-03'));
    gone.people = [aPerson({ id: 'p2', name: 'Ben' })];
    gone.keep(on('06-04'));
    expect(gone.rows[0]?.inWords).toBe('This person is no longer in People.');
  });

  it('are left alone where the IDs of People are not to be told', () => {
    const walk = new OutboxWalk([PITCH]);
    walk.keep(on('06-03'));
    walk.people = [aPerson({ id: '', name: 'Ana' })];

    expect(walk.keep(on('06-04')).marks.size).toBe(0);
  });
});
