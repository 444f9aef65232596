import type { SendMode } from '../../src/domain/cells/vocabulary';
import { AddOnSession } from '../bundle/add-on-session';

const ANA = 'ana@example.org';

/** On Thursday 4 June Ana and the user wrote to each other, and the Log says so; they keep in touch every seven days. */
function inTouch(mode: SendMode): AddOnSession {
  const at = new AddOnSession({ now: '2026-06-04T08:00:00Z' });
  at.emulator.mail.send({ to: [ANA], subject: 'Parcels', text: 'How is it going?' });
  at.advance('2026-06-04T09:00:00Z');
  at.emulator.mail.arrive({ from: ANA, subject: 'Re: Parcels', text: 'Very well!' });
  at.advance('2026-06-10T14:00:00Z');
  at.setUp().withoutFigures();
  at.log({ kind: 'message', how: 'email', names: ['Ana'], day: '2026-06-04' });
  at.set('Keep in touch: monthly', '7').set('Keep in touch: message', mode);
  at.type('People', 2, 'E-mail', ANA);
  at.type('People', 2, 'Cadence', 'monthly');
  at.explain('e1');
  return at;
}

/** What was written to Ana since, and what waits for her. */
function written(at: AddOnSession): readonly string[] {
  const mine = at.emulator.mailbox().filter(({ folder, to }) => folder !== 'inbox' && to.includes(ANA));
  return mine.map(({ folder, at: moment }) => `${folder} ${new Date(moment).toISOString().slice(0, 10)}`);
}

describe('keeping in touch', () => {
  it('is not ended by the mails of the day of the last contact', () => {
    const at = inTouch('draft').advance('2026-06-11T12:00:00Z');

    expect(written(at)).toEqual(['sent 2026-06-04', 'drafts 2026-06-11']);
    expect(at.failures()).toEqual([]);
  });

  it('goes on turn by turn where Rapport itself has written last', () => {
    const at = inTouch('send').advance('2026-06-18T12:00:00Z');

    expect(written(at)).toEqual(['sent 2026-06-04', 'sent 2026-06-11', 'sent 2026-06-18']);
    expect(at.failures()).toEqual([]);
  });

  it('counts the next turn from the last mail, though nobody has put it into the Log', () => {
    const at = inTouch('draft');
    at.emulator.mail.arrive({ from: ANA, subject: 'Re: Parcels', text: 'One more thing.' });
    at.emulator.mail.send({ to: [ANA], subject: 'Re: Parcels', text: 'Thanks!' });
    at.advance('2026-06-18T12:00:00Z');

    expect(at.column('Follow-ups', 'Due')).toEqual(['2026-06-11', '2026-06-17']);
    expect(written(at)).toEqual(['sent 2026-06-04', 'sent 2026-06-10', 'drafts 2026-06-17']);
    expect(at.failures()).toEqual([]);
  });
});
