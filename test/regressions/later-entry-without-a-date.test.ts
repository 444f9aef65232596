import { derived } from '../domain/follow-ups/derived-plans';
import { ANA, on, pitchOn } from '../domain/follow-ups/outbox-walk';
import { HOUR, Outreach } from '../follow-ups/outreach';
import type { LogRow } from '../../src/domain/reading/challenge-data';

const ANSWER: Partial<LogRow> = { day: undefined, people: [ANA], kind: 'incoming' };
const PITCH = pitchOn('06-03');
const other = (day: string): Partial<LogRow> => ({ day: on(day), people: [{ id: 'p2', name: 'Mary' }] });

/** Whether the follow-up to the pitch of Ana goes on with this Log. */
function goesOn(...log: readonly Partial<LogRow>[]): boolean {
  const [plan] = derived(log, '06-11').filter(
    ({ rule, person }) => rule !== 'metSomeone' && person === 'Ana',
  );
  return plan !== undefined && plan.ended === undefined;
}

describe('an answer typed as an entry of its own whose date cannot be read', () => {
  it.each(['', '9.6.20226', 'yesterday', '2027-06-09'])('keeps the follow-up back: “%s”', (date) => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    if (date !== '') world.cells.type('Log', 4, 'Date', date);
    world.cells.type('Log', 4, 'People', 'Person 2');
    world.cells.type('Log', 4, 'Kind', 'incoming');

    world.runTwice();

    expect([...world.written('sent').keys()]).toEqual([1]);
    expect(world.row(2)).toMatchObject({
      state: 'cancelled',
      inWords:
        'An answer seems to be noted, in words of your own or with a date that cannot be right. If there was none, clear it in Log, and this comes back.',
    });
  });

  it('ends nothing once its date says that it came before', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    world.cells.type('Log', 4, 'People', 'Person 2');
    world.cells.type('Log', 4, 'Kind', 'incoming');
    world.pass(HOUR).runHourly();
    world.cells.type('Log', 4, 'Date', '2026-05-28');

    world.runTwice();

    expect(world.written('sent').has(2)).toBe(true);
  });

  it.each<[string, Partial<LogRow>, boolean]>([
    ['a reply', {}, false],
    ['a coffee', { kind: 'coffee', how: 'inPerson' }, false],
    ['a call', { kind: 'call', how: undefined }, false],
    ['a message with an answer', { kind: 'message', how: 'email', twoWay: 'yes' }, false],
    ['a message that was answered on a day', { kind: 'message', how: 'email', replyDay: on('06-09') }, false],
    ['a message answered in own words', { kind: 'message', how: 'email', ownWords: ['outcome'] }, false],
    ['a message without one', { kind: 'message', how: 'email' }, true],
    ['an unattended mail', { kind: 'automatic' }, true],
    ['an out-of-office note', { outcome: 'outOfOffice' }, true],
    ['somebody else’s', { people: [{ id: 'p3', name: 'Ben' }] }, true],
  ])('is %s or not', (_, changes, expected) => {
    expect(goesOn(PITCH, { ...ANSWER, ...changes })).toBe(expected);
  });

  it('ends what somebody wanted to think about, too', () => {
    const thinking = { ...PITCH, outcome: 'letMeThink', replyDay: on('06-05') } as const;

    expect(goesOn(thinking, ANSWER)).toBe(false);
  });

  it('is one to what was asked before it, as far as its place tells', () => {
    expect(goesOn(PITCH, other('06-04'), ANSWER, other('06-09'))).toBe(false);
    expect(goesOn(other('06-02'), ANSWER, PITCH, other('06-09'))).toBe(true);
    expect(goesOn(other('06-03'), ANSWER, PITCH)).toBe(true);
    expect(goesOn(PITCH, ANSWER, other('06-03'))).toBe(false);
    expect(goesOn(ANSWER, PITCH, other('06-04'))).toBe(true);
  });

  it('is told from what came before where the newest entries stand on top', () => {
    expect(goesOn(ANSWER, PITCH, other('06-02'))).toBe(false);
    expect(goesOn(other('06-09'), ANSWER, other('06-04'), PITCH)).toBe(false);
    expect(goesOn(other('06-09'), PITCH, ANSWER, other('06-02'))).toBe(true);
  });

  it('came last of all where its place tells nothing', () => {
    // Sheets puts rows without a date at the end, in whichever order it sorts.
    expect(goesOn(other('06-09'), PITCH, other('06-02'), ANSWER)).toBe(false);
    expect(goesOn(PITCH, ANSWER, other('06-01'), other('06-09'))).toBe(false);
  });

  it('came after the ask though an older entry was noted late beside it', () => {
    expect(goesOn(other('06-01'), PITCH, other('06-02'), ANSWER)).toBe(false);
    expect(goesOn(other('06-01'), PITCH, ANSWER, other('06-02'))).toBe(false);
    expect(goesOn(other('06-03'), ANSWER, PITCH, other('06-02'))).toBe(false);
  });

  it('came last in the built add-on, after a coffee of May that was noted late', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    world.cells.type('Log', 4, 'Date', '2026-05-20');
    world.cells.type('Log', 4, 'People', 'Zoe');
    world.cells.type('Log', 4, 'Kind', 'coffee');
    world.cells.type('Log', 5, 'People', 'Person 2');
    world.cells.type('Log', 5, 'Kind', 'incoming');

    world.runTwice();

    expect([...world.written('sent').keys()]).toEqual([1]);
  });
});
