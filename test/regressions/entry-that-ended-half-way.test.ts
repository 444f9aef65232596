import { AddOnSession } from '../bundle/add-on-session';

describe('an entry that ends behind its Log row', () => {
  it('is computed and judged by the next hourly run of the same day', () => {
    const session = new AddOnSession().setUp();
    session.advance('2026-06-01T10:00:00Z');
    let appended = 0;
    const unwatch = session.emulator.gate.watch({
      before: ({ handler, method }) => {
        // People first, the Log second, Follow-ups third.
        if (handler === 'logInteraction' && method === 'Sheet.appendRow' && ++appended === 3)
          throw new Error('Service Spreadsheets timed out while accessing document.');
      },
    });
    const answer = session.log({ remindInDays: 2 });
    unwatch();

    session.advance('2026-06-01T12:00:00Z');

    expect(answer.ok).toBe(false);
    expect(session.column('Log', 'Why')).toEqual(['in person, new']);
    expect(session.figure('Actions')).toBe('1');
  });
});
