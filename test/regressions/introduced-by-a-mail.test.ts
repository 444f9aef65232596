import { AddOnSession } from '../bundle/add-on-session';

const KAREN = 'karen@example.org';

/** Karen, whom the user knows, names Ana in a mail of Wednesday 3 June; the user calls Ana on that day. */
function introduced(): AddOnSession {
  const at = new AddOnSession({ now: '2026-06-03T07:00:00Z' });
  at.setUp().withoutFigures();
  at.emulator.mail.arrive({ from: KAREN, subject: 'Meet Ana', text: 'Ana does parcels: call her!' });
  at.advance('2026-06-03T09:00:00Z');
  at.log({ kind: 'coffee', names: [`Karen <${KAREN}>`], day: '2026-06-01' });
  at.log({ kind: 'call', how: 'phone', names: ['Ana'], day: '2026-06-03', introducedBy: 'Karen' });
  at.explain('e1');
  at.explain('e2');
  return at;
}

function thanks(at: AddOnSession): unknown {
  const row = at.column('Follow-ups', 'Why').indexOf('thank the introducer');
  return [at.column('Follow-ups', 'Person')[row], at.column('Follow-ups', 'State')[row]];
}

it('an introducer is thanked though the introduction came by mail on that day', () => {
  const at = introduced().advance('2026-06-04T20:00:00Z');

  expect(thanks(at)).toEqual(['Karen', 'draft ready']);
  expect(at.failures()).toEqual([]);
});

it('an introducer is not thanked again where the user has written on that day', () => {
  const at = introduced();
  at.emulator.mail.send({ to: [KAREN], subject: 'Re: Meet Ana', text: 'Thanks a lot!' });
  at.advance('2026-06-04T20:00:00Z');

  expect(thanks(at)).toEqual(['Karen', 'done']);
  expect(at.failures()).toEqual([]);
});
