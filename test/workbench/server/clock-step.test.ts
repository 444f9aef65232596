import { stridesTo, targetOf } from '../../../src/workbench/server/clock-step';
import { act, EventWindow, MONDAY_MORNING, WorkbenchFolder } from './test-workbench';

const DAY = 86_400_000;
const moment = { now: Date.parse('2026-06-01T06:00Z'), realNow: 0, timeZone: 'Europe/Berlin' };
const at = (wallTime: string, timeZone = 'Europe/Berlin'): string =>
  new Date(targetOf({ wallTime }, { ...moment, timeZone })).toISOString();

describe('a chosen time', () => {
  it('is meant on the walls of the spreadsheet', () => {
    expect(at('2026-06-02T09:30')).toBe('2026-06-02T07:30:00.000Z');
    expect(at('2026-12-24T18:00')).toBe('2026-12-24T17:00:00.000Z');
    expect(at('2026-06-02T09:30', 'Asia/Kathmandu')).toBe('2026-06-02T03:45:00.000Z');
  });

  it('goes forward only, and the person is told why', () => {
    expect(() => at('2026-06-01T07:59')).toThrow('The clock goes forward only');
  });

  it('is not farther away than anybody would wait', () => {
    expect(() => at('2031-01-01T00:00')).toThrow('more than 400 days away');
  });

  it.each(['tomorrow', '2026-06-31T09:00', '2026-13-01T09:00', '2026-06-02T24:30', '2026-06-02'])(
    'cannot be %s',
    (wallTime) => {
      expect(() => at(wallTime)).toThrow(`“${wallTime}” is no date and time`);
    },
  );
});

describe('a long way', () => {
  it('is gone day by day, a short one at once', () => {
    expect(stridesTo(8 * DAY, 0)).toEqual([8 * DAY]);
    const long = stridesTo(20.5 * DAY, 0);
    expect(long).toHaveLength(21);
    expect(long.at(-1)).toBe(20.5 * DAY);
  });

  it('shows how far it is', async () => {
    const folder = new WorkbenchFolder();
    const { port } = await folder.start();
    const window = new EventWindow(port);
    await window.waitFor(() => true);

    await act(port, 'clock', { step: { wallTime: '2026-06-20T09:00' } });
    const target = Date.parse('2026-06-20T07:00Z');
    await window.waitFor(({ now, work }) => now === target && work === null);
    window.close();

    const seen = window.snapshots.flatMap(({ work }) => (work ? [work.done] : []));
    expect(seen.length).toBeGreaterThan(10);
    expect(MONDAY_MORNING).toBeLessThan(target);
    await folder.cleanUp();
  });
});
