import { ZoneOffsets } from '../../src/addon/google/zone-offsets';
import { offsetOf } from './zone-clock';

const ZONES = [
  'Pacific/Auckland',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'America/Havana',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Gaza',
  'Etc/UTC',
];

const HOUR = 3_600_000;

describe('ZoneOffsets', () => {
  it.each(ZONES)('knows the offset of %s every 19 hours from 2010 to 2030', (zone) => {
    const offsets = new ZoneOffsets((instant) => offsetOf(instant, zone));
    const wrong: string[] = [];

    for (let time = Date.UTC(2010, 0, 1); time < Date.UTC(2031, 0, 1); time += 19 * HOUR) {
      if (offsets.at(time) !== offsetOf(time, zone)) wrong.push(new Date(time).toISOString());
    }

    expect(wrong).toEqual([]);
  });

  it('is right to the minute around a change of the clock', () => {
    const change = Date.parse('2026-04-04T14:00:00Z');
    const offsets = new ZoneOffsets((instant) => offsetOf(instant, 'Pacific/Auckland'));

    expect([change - 1, change].map((time) => offsets.at(time) / HOUR)).toEqual([13, 12]);
  });

  it('asks a few dozen times for a year of cells', () => {
    let asked = 0;
    const offsets = new ZoneOffsets((instant) => {
      asked += 1;
      return offsetOf(instant, 'Europe/Berlin');
    });

    for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += HOUR) offsets.at(time);

    expect(asked).toBeLessThan(60);
  });
});
