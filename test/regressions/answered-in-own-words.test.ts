import { SendingWorld } from '../addon/fakes/sending-world';
import { HOUR, Outreach } from '../follow-ups/outreach';

const NOTED = 'An answer is noted, so there is nothing left to follow up.';

/** Whether the follow-up of a pitch goes out though this stands in the Log. */
function isSent(column: string, words: string | number | boolean | Date, how = 'e-mail'): boolean {
  const world = new SendingWorld(1, 'send');
  world.type('log', 1, 'How', how);
  world.type('log', 1, column, words);
  world.run();
  return world.gmail.sent.length > 0;
}

describe('an answer that is noted in the user’s own words', () => {
  it.each([
    ['Outcome', 'sounds good, call in May'],
    ['Outcome', 'Yes!'],
    ['Outcome', 'No!'],
    ['Outcome', 'not yet, perhaps in autumn'],
    ['Outcome', true],
    ['Outcome', new Date('2026-06-09T00:00:00Z')],
    ['Two-way', 'x'],
    ['Two-way', '✓'],
    ['Two-way', 1],
    ['Reply date', 'yesterday'],
    ['Reply date', '9.6.20226'],
    ['Reply date', '2062-06-09'],
  ])('keeps the follow-up back: %s “%s”', (column, words) => {
    expect(isSent(column, words)).toBe(false);
  });

  it.each([
    ['Outcome', '-'],
    ['Outcome', 'none'],
    ['Outcome', 'waiting …'],
    ['Outcome', 'noch keine Antwort'],
    ['Outcome', 'No reply yet'],
    ['Outcome', 'no response'],
    ['Outcome', 'keine Reaktion'],
    ['Outcome', 'n/a'],
    ['Outcome', '−'],
    ['Outcome', '#N/A'],
    ['Two-way', 'one-way'],
    ['Two-way', 'FALSE'],
    ['Two-way', 'No.'],
    ['Two-way', 'n'],
    ['Two-way', 0],
    ['Reply date', 'nein'],
    ['Reply date', 'not yet'],
    ['Reply date', '?'],
  ])('is none where it says so: %s “%s”', (column, words) => {
    expect(isSent(column, words)).toBe(true);
  });

  it('is none where a talk was two-way, which its answer need not be', () => {
    expect(isSent('Two-way', 'x', 'phone')).toBe(true);
    expect(isSent('Outcome', 'call in May', 'phone')).toBe(false);
  });

  it('brings nothing back where the user says more, and all where it is taken out', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    world.cells.set('sendFrom', '23');
    for (const words of ['call', 'call, on Friday']) {
      world.cells.type('Log', 3, 'Outcome', words);
      world.pass(HOUR).runHourly();
      expect(world.row(2)).toMatchObject({ state: 'cancelled', inWords: NOTED });
    }
    world.cells.type('Log', 3, 'Outcome', 'waiting');
    world.cells.set('sendFrom', '8');

    world.runTwice();

    expect(world.written('sent').has(2)).toBe(true);
  });

  it('says what to do', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    world.cells.type('Log', 3, 'Outcome', 'left voicemail');

    world.runTwice();

    expect(world.row(2)).toMatchObject({
      state: 'cancelled',
      inWords:
        'An answer seems to be noted, in words of your own or with a date that cannot be right. If there was none, clear it in Log, and this comes back.',
    });
  });

  it.each([
    ['Outcome', 'reply', '#REF!'],
    ['Two-way', 'yes', '#NAME?'],
    ['Reply date', '2026-06-09', '#VALUE!'],
  ])('stays one where its cell has become an error: %s “%s”', (column, answer, error) => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    world.cells.set('sendFrom', '23');
    world.cells.type('Log', 3, column, answer);
    world.pass(HOUR).runHourly();
    expect(world.row(2).state).toBe('cancelled');
    world.cells.type('Log', 3, column, error);
    world.cells.set('sendFrom', '8');

    world.runTwice();

    expect(world.written('sent').has(2)).toBe(false);
  });
});
