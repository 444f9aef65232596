import { instantOf, isKnownZone, offsetAt, wallTimeOf } from '../../../src/workbench/emulator/zone';

const HOUR = 3_600_000;

function wall(text: string) {
  const [year, month, day, hour, minute] = text.split(/[-T:]/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { year, month, day, hour, minute, second: 0, millisecond: 0 };
}

describe('wallTimeOf', () => {
  it.each([
    ['2026-07-01T12:00:00Z', 'America/New_York', '2026-07-01T08:00'],
    ['2026-12-31T23:30:00Z', 'Pacific/Auckland', '2027-01-01T12:30'],
    ['2026-01-01T00:00:00Z', 'Asia/Kathmandu', '2026-01-01T05:45'],
    ['2026-01-01T00:00:00Z', 'GMT-03:30', '2025-12-31T20:30'],
    ['0050-01-01T00:00:00Z', 'Etc/UTC', '50-01-01T00:00'],
  ])('shows %s in %s as %s', (instant, zone, shown) => {
    expect(wallTimeOf(Date.parse(instant.replace('0050', '+000050')), zone)).toEqual(wall(shown));
  });

  it('counts the seconds of local mean time', () => {
    expect(offsetAt(Date.UTC(1880, 0, 1), 'America/New_York')).toBe(-(4 * HOUR + 56 * 60_000 + 2000));
  });

  it('changes the offset to the millisecond', () => {
    const change = Date.UTC(2026, 2, 8, 7);

    expect(offsetAt(change - 1, 'America/New_York')).toBe(-5 * HOUR);
    expect(offsetAt(change, 'America/New_York')).toBe(-4 * HOUR);
  });
});

describe('instantOf', () => {
  it.each([
    [
      '2026-03-08T02:30',
      'America/New_York',
      '2026-03-08T07:30:00Z',
      'a skipped time moves forward by the gap',
    ],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z', 'of two equal times it is the first'],
    ['2026-03-08T00:30', 'America/Havana', '2026-03-08T05:30:00Z', 'midnight itself may be skipped'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00Z', 'a whole day may be skipped'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z', 'a change may be half an hour'],
  ])('takes %s in %s for %s: %s', (shown, zone, instant) => {
    expect(instantOf(wall(shown), zone)).toBe(Date.parse(instant));
  });

  it.each(['Pacific/Auckland', 'America/St_Johns', 'Africa/Casablanca'])(
    'is the inverse of wallTimeOf on every hour of a year in %s',
    (zone) => {
      const wrong: number[] = [];
      for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += HOUR) {
        const back = instantOf(wallTimeOf(instant, zone), zone);
        // The second of two equal wall times comes back as the first.
        const isFirst = back === instant - HOUR && offsetAt(back, zone) - offsetAt(instant, zone) === HOUR;
        if (back !== instant && !isFirst) wrong.push(instant);
      }

      expect(wrong).toEqual([]);
    },
  );
});

describe('isKnownZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['GMT+2', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('says of %s: %s', (zone, known) => {
    expect(isKnownZone(zone)).toBe(known);
  });
});
