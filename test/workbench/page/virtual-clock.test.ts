import { createContext, runInContext } from 'node:vm';
import { installVirtualClock } from '../../../src/workbench/page/script-run/virtual-clock';

const NEW_YEAR = Date.UTC(2026, 0, 1, 12);

/** A realm of its own, as a frame is. */
function aFrame(): { frame: typeof globalThis; read: (code: string) => unknown } {
  const context = createContext({});
  const frame = runInContext('globalThis', context) as typeof globalThis;
  return { frame, read: (code) => runInContext(code, context) as unknown };
}

describe('installVirtualClock', () => {
  it('tells the virtual time wherever a page asks for the present one', () => {
    const { frame, read } = aFrame();

    installVirtualClock(frame, NEW_YEAR);

    expect(read('Date.now()')).toBe(NEW_YEAR);
    expect(read('new Date().getTime()')).toBe(NEW_YEAR);
    expect(read("new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }).format()")).toBe('01/01/2026');
  });

  it('follows when it is moved', () => {
    const { frame, read } = aFrame();
    const move = installVirtualClock(frame, NEW_YEAR);

    move(NEW_YEAR + 86_400_000);

    expect(read('new Date().toISOString()')).toBe('2026-01-02T12:00:00.000Z');
  });

  it('leaves dates that are named alone', () => {
    const { frame, read } = aFrame();

    installVirtualClock(frame, NEW_YEAR);

    expect(read('new Date(0).getTime()')).toBe(0);
    expect(read('new Date(2020, 1, 29) instanceof Date')).toBe(true);
    expect(read('Date.UTC(1970, 0, 2)')).toBe(86_400_000);
    expect(read("new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }).format(0)")).toBe('01/01/1970');
  });
});
