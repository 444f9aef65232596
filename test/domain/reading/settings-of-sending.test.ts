import type { CellValue } from '../../../src/domain/cells/cells';
import { DEFAULTS, defaultSettings } from '../../../src/domain/reading/default-settings';
import { readSettings } from '../../../src/domain/reading/read-settings';
import { dateCell, grid, june, utcCellClock } from '../builders';

function read(key: string, value: CellValue) {
  return readSettings(grid(['Key', 'Value'], [key, value]), { clock: utcCellClock, dayStartHours: 0 });
}

describe('Settings about messages', () => {
  it.each<readonly [string, CellValue, object]>([
    ['Your name', ' Ana Berg ', { myName: 'Ana Berg' }],
    ['About you', 'I build lifts', { aboutMe: 'I build lifts' }],
    ['Messages a day', 12, { messagesADay: 12 }],
    ['Messages a day', 0, { messagesADay: 0 }],
    ['Send from', '9:00', { sendFromHour: 9 }],
    ['Send until', 24, { sendUntilHour: 24 }],
    ['Stop sending', 'yes', { stopSending: true }],
    ['Stop sending', true, { stopSending: true }],
    ['Senden stoppen', 'nein', { stopSending: false }],
    ['Pitch: message', 'send', { modes: { ...DEFAULTS.modes, pitchMode: 'send' } }],
    ['Pitch: follow up after', 4, { schedule: { ...DEFAULTS.schedule, pitchAfter: 4 } }],
    ['Keep in touch: yearly', 1830, { schedule: { ...DEFAULTS.schedule, keepInTouchYearly: 1830 } }],
    ['Day starts at', 4, { dayStartHours: 4 }],
  ])('take %s of %p', (key, value, changed) => {
    const { settings, problems } = read(key, value);

    expect(problems).toEqual([]);
    expect(settings).toEqual({ ...DEFAULTS, ...changed });
  });

  it.each<readonly [string, CellValue]>([
    ['Your name', dateCell('2026-06-01')],
    ['About you', dateCell('2026-06-01')],
    ['Messages a day', 1501],
    ['Send from', 24],
    ['Send until', 25],
    ['Pitch: message', 'shout'],
    ['Keep in touch: yearly', 1831],
    ['Mail hour', new Date(NaN)],
    ['Mail hour', 'about 7 h'],
    ['Mail hour', '7 h sharp'],
    ['Mail hour', '7 o’clock'],
  ])('do not take %s of %p, and say so', (key, value) => {
    const { settings, problems } = read(key, value);

    expect(settings).toEqual(DEFAULTS);
    expect(problems).toMatchObject([{ what: 'unreadable', row: 2 }]);
  });

  it('stop where a word stands beside "Stop sending" that is neither yes nor no, and say so', () => {
    const { settings, problems } = read('Stop sending', 'perhaps');

    expect(settings).toEqual({ ...DEFAULTS, stopSending: true });
    expect(problems).toMatchObject([{ what: 'unreadable', row: 2 }]);
  });

  it.each<readonly [CellValue, number]>([
    ['7h', 7],
    ['7', 7],
    ['7Uhr', 7],
    [0.9999, 0],
    [new Date('1899-12-30T23:45:00Z'), 0],
    [new Date('1899-12-30T18:00:00Z'), 18],
  ])('have the mail hour %p at %d', (value, hour) => {
    expect(read('Mail hour', value).settings.mailHour).toBe(hour);
  });

  it('are laid out by Set up with the modes in words', () => {
    const values = defaultSettings('en', june(1)).map(({ key, value }) => [key, value]);

    expect(values).toContainEqual(['Pitch: message', 'draft']);
    expect(values).toContainEqual(['Stop sending', 'no']);
  });
});

describe('Settings without a header', () => {
  it('are the usual ones, in English', () => {
    const { settings } = readSettings([], { clock: utcCellClock, dayStartHours: 0 });

    expect(settings).toEqual({ ...DEFAULTS, language: 'en' });
  });
});

describe('dated Settings', () => {
  it('are in the order of their days, those without one first', () => {
    const { settings } = readSettings(
      grid(
        ['Key', 'Value', 'From'],
        ['Quota', 3, '2026-06-20'],
        ['Quota', 1, ''],
        ['Quota', 4, '2026-06-20'],
        ['Quota', 2, '2026-06-10'],
        ['Quota', 5, ''],
      ),
      { clock: utcCellClock, dayStartHours: 0 },
    );

    expect(settings.quotas.map(({ value }) => value)).toEqual([1, 5, 2, 3, 4]);
  });

  it('may pause a single day', () => {
    const { settings, problems } = readSettings(
      grid(['Key', 'Value', 'From'], ['Pause until', '2026-06-10', '2026-06-10']),
      { clock: utcCellClock, dayStartHours: 0 },
    );

    expect([settings.pauses, problems]).toEqual([[{ first: june(10), last: june(10) }], []]);
  });

  it('take nothing from a key without a value, be it a space', () => {
    expect(read('Your name', ' ')).toEqual({ settings: DEFAULTS, problems: [] });
  });
});
