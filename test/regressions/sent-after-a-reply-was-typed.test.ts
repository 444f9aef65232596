import { builtProject } from '../support/built-project';
import { AddOnSession } from '../bundle/add-on-session';

const ANA = 'ana@example.org';

/** The lite edition on the day on which the follow-up of Ana's pitch is due; the run of this hour is over. */
function due(): AddOnSession {
  const at = new AddOnSession({ now: '2026-06-11T14:00:00Z', project: builtProject('lite') });
  at.setUp().withoutFigures();
  at.log({ kind: 'pitch', how: 'email', twoWay: 'notYet', names: ['Ana'], day: '2026-06-03' });
  at.type('People', 2, 'E-mail', ANA);
  at.explain('e1');
  return at.advance('2026-06-12T10:00:00Z');
}

const WAYS: readonly (readonly [string, (at: AddOnSession) => void])[] = [
  ['as an outcome', (at) => { at.type('Log', 2, 'Outcome', 'reply'); }],
  ['with its date', (at) => { at.type('Log', 2, 'Reply date', '2026-06-12'); }],
  ['as an entry of its own', (at) => {
    at.typeRow('Log', { Date: '2026-06-12', People: 'Ana', Kind: 'call', How: 'phone', 'Two-way': 'yes' });
  }],
]; // prettier-ignore

describe('Send selected', () => {
  it.each(WAYS)('sends nothing to somebody whose answer was typed %s minutes ago', (_, type) => {
    const at = due();
    type(at);
    at.advance('2026-06-12T10:05:00Z');
    at.emulator.workbook.activate(at.sheetId('Follow-ups'), 3, 1);
    at.choose('sendSelected', 'YES');

    expect(at.emulator.sentMail().filter(({ to }) => to.includes(ANA))).toEqual([]);
    expect(at.column('Follow-ups', 'State')[1]).toBe('cancelled');
    expect(at.failures()).toEqual([]);
  });

  it('sends what nobody has answered, after an edit of something else', () => {
    const at = due();
    at.type('Log', 2, 'Next step', 'Send the brochure');
    at.advance('2026-06-12T10:05:00Z');
    at.emulator.workbook.activate(at.sheetId('Follow-ups'), 3, 1);
    at.choose('sendSelected', 'YES');

    expect(at.emulator.sentMail().filter(({ to }) => to.includes(ANA))).toHaveLength(1);
  });
});
