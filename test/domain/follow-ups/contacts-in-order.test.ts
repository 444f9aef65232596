import { countingOf } from '../../../src/domain/counting/counting-of';
import { contactsWith } from '../../../src/domain/follow-ups/later-contacts';
import type { LogRow } from '../../../src/domain/reading/challenge-data';
import { aChallenge, aLog } from '../builders';
import { EVERYBODY, MAIL } from './derived-plans';
import { on } from './outbox-walk';

/** Of each contact with Ana the number of its row, and what it was. */
function contacts(...log: readonly Partial<LogRow>[]) {
  const counting = countingOf(aChallenge({ log: aLog(...log), people: EVERYBODY }), on('06-05'));
  return contactsWith(counting, new Set([0]))
    .get(0)
    ?.map(({ at, why, day, isMessage }) => [at, why, day.slice(5), isMessage]);
}

describe('the contacts with somebody', () => {
  const wrote = { ...MAIL, day: on('06-03') };
  const came = { ...wrote, kind: 'incoming' } as const;

  it('are none where the Log has none', () => {
    expect(contacts()).toEqual([]);
    expect(contacts({ ...wrote, day: on('06-09') }, { ...wrote, day: undefined })).toEqual([]);
  });

  it('are in the order of their days', () => {
    expect(contacts({ ...wrote, day: on('06-04') }, wrote, { ...wrote, day: on('06-02') })).toEqual([
      [2, 'wroteYourself', '06-02', true],
      [1, 'wroteYourself', '06-03', true],
      [0, 'wroteYourself', '06-04', true],
    ]);
  });

  it('begin on each day with what came in, and go by the rows then', () => {
    expect(contacts(wrote, came, wrote, came)).toEqual([
      [1, 'replied', '06-03', false],
      [3, 'replied', '06-03', false],
      [0, 'wroteYourself', '06-03', true],
      [2, 'wroteYourself', '06-03', true],
    ]);
  });

  it('are two where a message was answered, of which one is the user’s own', () => {
    expect(contacts({ ...wrote, replyDay: on('06-04') })).toEqual([
      [0, 'wroteYourself', '06-03', true],
      [0, 'replied', '06-04', false],
    ]);
    expect(contacts({ ...wrote, replyDay: on('06-03') })).toMatchObject([
      [0, 'replied', '06-03', false],
      [0, expect.any(String), '06-03', true],
    ]);
  });

  it('are one for each row, however often it names the person', () => {
    const ana = { id: 'p1', name: 'Ana' };

    expect(contacts({ ...wrote, people: [ana, { id: '', name: 'Ana' }] })).toHaveLength(1);
  });
});
