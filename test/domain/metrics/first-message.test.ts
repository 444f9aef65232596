import { followUpTime } from '../../../src/domain/metrics/follow-up-time';
import { anEvent, june } from '../builders';
import { asking, standingWith } from './asked-of-log';

const MESSAGE = { kind: 'followUp', how: 'email', twoWay: 'notYet' } as const;

describe('the first message', () => {
  it.each([
    ['above', [june(9), june(11)]],
    ['below', [june(11), june(9)]],
  ])('is the earlier one, where it stands %s the later one', (_where, days) => {
    const messages = days.map((day) => ({ ...MESSAGE, day }));

    expect(followUpTime.value(standingWith([{ day: june(5) }, ...messages]), asking())).toBe(2);
  });

  it('is counted from the evening in a crowd, also where it was met by video', () => {
    const evening = {
      kind: 'event',
      event: 'Web Summit',
      how: 'video',
      twoWay: 'yes',
      day: june(5),
    } as const;
    const standing = standingWith([evening, { ...MESSAGE, day: june(9) }], { events: [anEvent()] });

    expect(followUpTime.value(standing, asking())).toBe(2);
  });
});
