import { AddOnSession } from '../bundle/add-on-session';

const ANA = 'ana@example.org';

/** Ana was pitched on 3 June; what follows it up is due on Friday 12 June, and would be sent. */
function pitched(): AddOnSession {
  const at = new AddOnSession({ now: '2026-06-11T14:00:00Z' }).setUp().withoutFigures();
  at.log({ kind: 'pitch', how: 'email', twoWay: 'notYet', names: ['Ana'], day: '2026-06-03' });
  at.typeRow('Settings', { Key: 'Pitch: message', Value: 'send' });
  at.type('People', 2, 'E-mail', ANA);
  at.explain('e1');
  return at;
}

describe('somebody who is deleted within minutes after "Do not contact" was set', () => {
  it('is written to neither then nor after having been typed in again', () => {
    const at = pitched();
    const id = at.column('People', 'ID')[0] ?? '';
    at.type('People', 2, 'Do not contact', 'yes');
    at.advance('2026-06-11T14:02:00Z');
    at.emulator.user.deleteRows(at.sheetId('People'), 2, 1);
    at.advance('2026-06-11T14:04:00Z');
    at.typeRow('People', { ID: id, Name: 'Ana', 'E-mail': ANA });
    at.advance('2026-06-12T10:00:00Z');

    expect(at.emulator.mailbox().filter(({ to }) => to.includes(ANA))).toEqual([]);
    expect(at.column('Follow-ups', 'In words')[1]).toContain('Do not contact');
    expect(at.failures()).toEqual([]);
  });
});
