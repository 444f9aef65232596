import { AddOnSession } from '../bundle/add-on-session';

describe('a text that reads like a metric formula', () => {
  it('is still there after the metrics were entered again', () => {
    const session = new AddOnSession().setUp();
    session.typeFormula('=STREAK()');
    session.log({ names: ['=STREAK()'], notes: 'I typed STREAK() into a cell' });

    session.explain('e1');
    session.advance('2026-06-02T08:00:00Z');

    expect(session.column('Log', 'People')).toEqual(['=STREAK()']);
    expect(session.column('Log', 'Notes')).toEqual(['I typed STREAK() into a cell']);
    expect(session.shown()).toBe('1');
  });
});
