import { channels } from '../../../src/domain/metrics/channels';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { MetricQuestion } from '../../../src/domain/metrics/metric';
import { yieldsOf, type Effort } from '../../../src/domain/metrics/yields';
import type { ChallengeData, LogRow } from '../../../src/domain/reading/challenge-data';
import { rulesWords } from '../../../src/domain/words';
import { aPerson, anEvent, june } from '../builders';
import { asking, standingWith } from './asked-of-log';

function effort(group: string, people: number, hours: number, occasions = 1): Effort {
  return { group, people, hours, occasions };
}

/** People nobody has met before. */
function people(...names: readonly string[]): LogRow['people'] {
  return names.map((name) => ({ id: '', name }));
}

function met(count: number, prefix: string): LogRow['people'] {
  return people(...Array.from({ length: count }, (_, index) => `${prefix} ${String(index)}`));
}

type Changes = Partial<ChallengeData>;

function table(rows: readonly Partial<LogRow>[], choice = '', changes: Changes = {}, today = june(30)) {
  return channels.value(standingWith(rows, changes, today), asking(choice)) as unknown[][];
}

/** Label, new people, hours, occasions of each line. */
function lines(rows: readonly Partial<LogRow>[], choice = '', changes: Changes = {}, today = june(30)) {
  return table(rows, choice, changes, today)
    .slice(1)
    .map((line) => line.slice(0, 4));
}

const COFFEE: Partial<LogRow> = { kind: 'coffee', channel: 'online' };

describe('yieldsOf', () => {
  it('draws each rate towards the overall one: 0.98, 0.48, 0.42 and 0.24 with g = 14/31', () => {
    const { per, groups, people, spent } = yieldsOf([
      effort('conference', 3, 16),
      effort('asks', 2, 5),
      effort('small event', 6, 4),
      effort('pitches', 3, 6),
    ]);

    expect([per, people, spent]).toEqual(['hour', 14, 31]);
    expect(groups.map(({ group, rate }) => [group, rate?.toFixed(2)])).toEqual([
      ['small event', '0.98'],
      ['pitches', '0.48'],
      ['asks', '0.42'],
      ['conference', '0.24'],
    ]);
  });

  it('is per occasion where not one hour is noted', () => {
    const { per, groups, spent } = yieldsOf([effort('a', 4, 0, 2), effort('b', 1, 0, 3)]);

    expect([per, spent]).toEqual(['occasion', 5]);
    expect(groups.map(({ rate }) => rate)).toEqual([8 / 6, 5 / 7]);
  });

  it('has no rate for a group without hours among others with them, and leaves its people out of g', () => {
    const { groups, people } = yieldsOf([effort('noted', 2, 4), effort('not noted', 9, 0)]);

    expect(people).toBe(2);
    expect(groups.map(({ group, rate }) => [group, rate])).toEqual([
      ['noted', 0.5],
      ['not noted', undefined],
    ]);
  });

  it('puts what no group was noted for last, however good', () => {
    const { groups } = yieldsOf([effort('', 9, 1), effort('b', 1, 5), effort('c', 0, 0)]);

    expect(groups.map(({ group }) => group)).toEqual(['b', 'c', '']);
  });

  it('orders equal rates by people, then by name', () => {
    const { groups } = yieldsOf([effort('d', 0, 0), effort('c', 1, 0), effort('b', 0, 0), effort('a', 0, 3)]);

    expect(groups.map(({ group }) => group)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('is nothing of nothing', () => {
    expect(yieldsOf([])).toEqual({ per: 'occasion', groups: [], spent: 0, people: 0 });
  });
});

describe('CHANNELS', () => {
  it('has a line for each channel, the best first, with the rate of the worked example', () => {
    const rows: Partial<LogRow>[] = [
      { channel: 'conference', hours: 16, people: met(3, 'Con') },
      { channel: 'event', hours: 4, people: met(6, 'Eve') },
      { channel: 'referral', hours: 5, people: met(2, 'Ask') },
      { channel: 'pitch', hours: 6, people: met(3, 'Pit') },
    ];

    expect(table(rows)).toEqual([
      ['Channel', 'New people', 'Hours', 'Occasions', 'Per hour'],
      ['event', 6, 4, 1, expect.closeTo(0.976, 3)],
      ['pitch', 3, 6, 1, expect.closeTo(0.481, 3)],
      ['referral', 2, 5, 1, expect.closeTo(0.423, 3)],
      ['conference', 3, 16, 1, expect.closeTo(0.24, 3)],
    ]);
  });

  it('says so where it is per occasion', () => {
    expect(table([COFFEE])[0]?.[4]).toBe('Per occasion');
    expect(explainMetric('CHANNELS', standingWith([COFFEE]), rulesWords('en'))).toContain(
      'no hours are noted, so this is per occasion: 1 new person on 1 occasion',
    );
  });

  it('counts a person for the channel of the first exchange only', () => {
    const rows = [
      { ...COFFEE, day: june(5), channel: 'event' as const },
      { ...COFFEE, day: june(3), channel: 'pitch' as const },
    ];

    expect(lines(rows)).toEqual([
      ['pitch', 1, '', 1],
      ['event', 0, '', 1],
    ]);
  });

  it('compares kinds, and events by their names however they are spelt', () => {
    const rows: Partial<LogRow>[] = [
      { kind: 'event', event: 'web  summit', people: people('Ben') },
      { kind: 'event', event: 'Web Summit', people: people('Cem') },
      { kind: 'call', event: '', people: people('Dee') },
    ];

    expect(lines(rows, 'kind')).toEqual([
      ['event', 2, '', 1],
      ['call', 1, '', 1],
    ]);
    expect(lines(rows, 'event')).toEqual([
      ['Web Summit', 2, '', 1],
      ['no event', 1, '', 1],
    ]);
    expect(lines([...rows].reverse(), 'event')).toEqual(lines(rows, 'event'));
  });

  it.each([
    ['Kanal', 'Channel'], [' CHANNEL', 'Channel'], ['Art', 'Kind'], ['Veranstaltung', 'Event'], ['', 'Channel'],
  ])('takes %j for the column %s', (choice, header) => {
    expect(table([COFFEE], choice)[0]?.[0]).toBe(header);
  }); // prettier-ignore

  it('asks what is meant by another word', () => {
    expect(() => table([], 'hours')).toThrow(
      new MetricQuestion('“hours” is not among the choices here. These are: Channel, Kind, Event.'),
    );
  });

  it('spends hours on actions of the challenge up to today, whoever was met', () => {
    const old = { ...COFFEE, hours: 1, day: '2026-05-31' as ReturnType<typeof june> };
    const rows: Partial<LogRow>[] = [
      { ...old, people: people('Old') },
      { ...COFFEE, hours: 2, day: june(2), people: people('Karen') },
      { ...COFFEE, hours: 4, kind: 'incoming', how: 'email', day: june(2), people: people('Cem') },
      { ...COFFEE, hours: 8, day: june(9), people: people('Dee') },
    ];
    const knownBefore = [aPerson({ name: 'Karen', knewBefore: true })];

    expect(lines(rows, '', { people: knownBefore }, june(8))).toEqual([['online', 0, 2, 1]]);
  });

  it('adds tenths of hours to tenths', () => {
    const rows = [0.1, 0.2].map((hours) => ({ ...COFFEE, hours }));

    expect(lines(rows)).toEqual([['online', 1, 0.3, 2]]);
  });

  it('counts who was met by an incoming reply, though it was no occasion of mine', () => {
    const rows: Partial<LogRow>[] = [{ ...COFFEE, kind: 'incoming', how: 'email', twoWay: 'yes' }];

    expect(table(rows)[1]).toEqual(['online', 1, '', 0, '']);
  });

  it('counts several rows of one event on one day as one occasion', () => {
    const fair = { kind: 'event' as const, channel: 'event' as const, event: 'Fair' };
    const rows = [1, 1, 2].map((day) => ({ ...fair, day: june(day), people: met(1, `Day ${String(day)}`) }));

    expect(lines(rows)).toEqual([['event', 2, '', 2]]);
  });

  describe('with the hours of Events', () => {
    const FAIR: Partial<LogRow> = { kind: 'event', channel: 'event', event: 'Fair', people: [] };
    const fair = anEvent({ name: 'Fair', size: 50, hours: 6 });

    it('takes them once, however many rows name the event', () => {
      expect(lines([FAIR, FAIR, { ...FAIR, day: june(2) }], '', { events: [fair] })).toEqual([
        ['event', 0, 6, 2],
      ]);
    });

    it('shares them among the channels of the rows', () => {
      const rows = [FAIR, FAIR, { ...FAIR, channel: 'online' as const }];

      expect(lines(rows, '', { events: [fair] })).toEqual([
        ['event', 0, 4, 1],
        ['online', 0, 2, 1],
      ]);
    });

    it('takes what a row notes instead', () => {
      expect(lines([FAIR, { ...FAIR, hours: 2 }], '', { events: [fair] })).toEqual([['event', 0, 2, 1]]);
    });

    it('takes them for each day of an event that repeats', () => {
      const rows = [FAIR, FAIR, { ...FAIR, day: june(9) }];

      expect(lines(rows, '', { events: [{ ...fair, repeats: true }] })).toEqual([['event', 0, 12, 2]]);
    });

    it('takes those of the row’s day where several events have the name, none where no day fits', () => {
      const events = [{ ...fair, day: june(1) }, anEvent({ row: 3, name: 'FAIR', day: june(2), hours: 1 })];

      expect(lines([{ ...FAIR, day: june(2) }], '', { events })).toEqual([['event', 0, 1, 1]]);
      expect(lines([{ ...FAIR, day: june(3) }], '', { events })).toEqual([['event', 0, '', 1]]);
    });

    it('leaves out what only speaks of the event afterwards', () => {
      const rows: Partial<LogRow>[] = [{ ...FAIR, kind: 'followUp', how: 'email', twoWay: 'no' }];

      expect(lines(rows, '', { events: [fair] })).toEqual([['event', 0, '', 1]]);
    });

    it('leaves out an event before the challenge', () => {
      const rows = [{ ...FAIR, day: '2026-05-31' as ReturnType<typeof june> }];

      expect(lines(rows, '', { events: [fair] })).toEqual([]);
    });
  });

  it('says in the summary which channel is best so far', () => {
    const rows: Partial<LogRow>[] = [
      { kind: 'coffee', hours: 4, people: met(4, 'None') },
      { kind: 'coffee', hours: 4, people: met(2, 'Ref'), channel: 'referral' },
      { kind: 'coffee', hours: 1, people: [], channel: 'event' },
    ];

    expect(channels.lines(standingWith(rows), asking())).toEqual([
      { label: 'Best channel', value: 'referral: 0.58 an hour' },
    ]);
    expect(channels.lines(standingWith(rows), asking('', 'de'))).toEqual([
      { label: 'Bester Kanal', value: 'Empfehlung: 0,58 pro Stunde' },
    ]);
    expect(channels.lines(standingWith([]), asking())[0]?.value).toBe('');
  });

  it('is German in a German spreadsheet', () => {
    expect(channels.value(standingWith([{ ...COFFEE, channel: undefined }]), asking('art', 'de'))).toEqual([
      ['Art', 'Neue Menschen', 'Stunden', 'Anlässe', 'Pro Anlass'],
      ['Kaffee', 1, '', 1, 1],
    ]);
  });
});
