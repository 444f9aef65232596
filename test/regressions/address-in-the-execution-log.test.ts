import { ServiceError } from '../../src/workbench/emulator/service';
import { AddOnSession } from '../bundle/add-on-session';

describe('a mail that Google refuses', () => {
  it('leaves no address in the execution log', () => {
    const session = new AddOnSession().setUp();
    session.log({ remindInDays: 1 });
    const unwatch = session.emulator.gate.watch({
      before: ({ method }) => {
        if (method === 'MailApp.sendEmail') throw new ServiceError('Invalid email: me@example.org');
      },
    });
    session.advance('2026-06-02T10:00:00Z');
    unwatch();

    expect(session.failures()).toContainEqual(expect.stringMatching(/^runHourly: .*Invalid email: …/));
    expect(session.failures().join()).not.toContain('@');
  });
});
