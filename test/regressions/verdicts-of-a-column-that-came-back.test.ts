import { AddOnSession } from '../bundle/add-on-session';

describe('a column of verdicts that was renamed and made again by Set up', () => {
  it('is filled by the next hourly run of the same day', () => {
    const session = new AddOnSession().setUp();
    session.log();
    session.type('Log', 1, 'Counts', 'Mine');
    session.explain('e1');
    session.advance('2026-06-02T10:00:00Z');
    session.setUp();

    session.advance('2026-06-02T12:00:00Z');

    expect(session.column('Log', 'Counts')).toEqual(['yes']);
  });
});
