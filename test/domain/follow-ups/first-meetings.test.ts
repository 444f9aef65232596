import type { EventRow, LogRow } from '../../../src/domain/reading/challenge-data';
import { anEvent } from '../builders';
import { derived, known, MAIL } from './derived-plans';
import { ANA, on } from './outbox-walk';

const PEOPLE = known({ ...ANA, knewBefore: false });
const FAIR: readonly EventRow[] = [anEvent({ name: 'Fair' })];
const MEETING: Partial<LogRow> = { day: on('06-03'), people: [ANA], kind: 'coffee', how: 'inPerson' };

/** Since when and why it is over. */
function met(...log: readonly Partial<LogRow>[]) {
  return derived(log, '06-05', { people: PEOPLE, events: FAIR }).map(({ since, ended }) => [
    since.slice(5),
    ended?.why,
  ]);
}

describe('somebody new', () => {
  const fair: Partial<LogRow> = { ...MEETING, kind: 'event', event: 'Fair' };
  const wrote = { ...MAIL, day: on('06-04') };

  it('was met in a crowd on the day of the crowd, though it counts by a message of the next day', () => {
    expect(met(fair)).toEqual([]);
    expect(met(fair, wrote)).toEqual([['06-03', 'wroteYourself']]);
    expect(met({ ...fair, how: 'video', twoWay: 'yes' }, wrote)).toEqual([['06-03', 'wroteYourself']]);
  });

  it('was met by a call on the day on which it was answered', () => {
    const called: Partial<LogRow> = { ...MEETING, kind: 'call', how: 'phone', twoWay: 'notYet' };

    expect(met(called)).toEqual([]);
    expect(met({ ...called, replyDay: on('06-05') })).toEqual([['06-05', undefined]]);
  });

  it.each<[string, Partial<LogRow>, string | undefined]>([
    ['has written on the very day', { ...MAIL, kind: 'incoming', day: on('06-03') }, 'replyNoted'],
    ['has answered on the very day', { ...MAIL, day: on('06-01'), replyDay: on('06-03') }, 'replyNoted'],
    ['had a message on the very day', { ...MAIL, day: on('06-03') }, 'wroteYourself'],
  ])('needs no message who %s', (_what, row, why) => {
    expect(met(MEETING, row)).toEqual([['06-03', why]]);
  });

  it.each<[string, Partial<LogRow>]>([
    ['had a message before', { ...MAIL, day: on('06-02') }],
    ['was met a second time on the very day', MEETING],
  ])('is still to be written to who %s', (_what, row) => {
    expect(met(MEETING, row)).toEqual([['06-03', undefined]]);
  });
});
