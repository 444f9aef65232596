import { AddOnSession } from './add-on-session';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const BEN = { email: 'ben@example.org', locale: 'de', role: 'editor' } as const;

/** Set up, with a follow-up due from the second of June on. */
function due(more: ConstructorParameters<typeof AddOnSession>[0] = {}): AddOnSession {
  const session = new AddOnSession(more).setUp();
  session.log({ remindInDays: 1 });
  session.explain('e1');
  return session;
}

function standing(session: AddOnSession): string {
  const state = session.load();
  return state.ok ? state.value.standing : '';
}

describe('a trigger that Google has disabled', () => {
  const session = due().advance('2026-06-02T20:00:00Z');
  const [hourly] = session.emulator.triggers();
  session.emulator.disableTrigger(hourly?.id ?? '');
  session.advance('2026-06-05T08:00:00Z');

  it('is missed by the sidebar after two days', () => {
    expect(session.emulator.sentMail()).toHaveLength(1);
    expect(standing(session)).toMatch(/last hourly run was on .*Set up/);
  });

  // A script cannot see that a trigger is disabled, only that it does not run.
  it('is made anew by Set up, and once is enough', () => {
    session.choose('setUp', 'YES');
    const made = session.emulator.triggers().map(({ id }) => id);
    session.choose('setUp', 'YES');

    expect(made).not.toContain(hourly?.id);
    expect(session.emulator.triggers().map(({ id }) => id)).toEqual(made);
    session.advance('2026-06-06T08:00:00Z');
    expect(session.emulator.sentMail().length).toBeGreaterThan(1);
  });
});

describe('mail that is not allowed any more', () => {
  const session = due();
  session.emulator.revokeAuthorization([MAIL]);
  session.advance('2026-06-03T08:00:00Z');

  it('is sent no more, and everything else works', () => {
    expect(session.emulator.sentMail()).toEqual([]);
    expect(session.last('runHourly').error).toContain('You do not have permission to call MailApp');
    expect(session.log({ names: ['Ben'] })).toMatchObject({ ok: true });
  });

  it('comes again with the permission, once', () => {
    session.emulator.authorize();
    session.advance('2026-06-03T20:00:00Z');

    expect(session.emulator.sentMail()).toHaveLength(1);
  });
});

describe('hours that Google leaves out, doubles or delays', () => {
  it.each([
    ['every other one left out', (due: number) => (Math.floor(due / 3_600_000) % 2 === 0 ? [] : [due])],
    ['each one twice at once', (due: number) => [due, due]],
    ['each one three hours late', (due: number) => [due + 3 * 3_600_000]],
  ])('%s: one mail a day all the same', (_name, at) => {
    const session = due({ punctuality: ({ due: planned }) => at(planned) });

    session.advance('2026-06-05T08:00:00Z');

    const days = session.emulator.sentMail().map((mail) => new Date(mail.at).toISOString().slice(0, 10));
    expect(days).toEqual([...new Set(days)]);
    expect(days.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a second person', () => {
  it('who sets Rapport up as well doubles no mail', () => {
    const session = due({ others: [BEN] });
    session.emulator.signInAs(BEN.email);
    session.emulator.open();
    session.choose('setUp', 'NO');

    session.advance('2026-06-03T08:00:00Z');

    const receivers = session.emulator
      .sentMail()
      .map(({ to, at }) => `${to.join()} ${new Date(at).toISOString().slice(0, 10)}`);
    expect(receivers.length).toBeGreaterThan(0);
    expect(new Set(receivers.map((line) => line.slice(-10))).size).toBe(receivers.length);
  });

  it('logs beside the first one', () => {
    const session = due({ others: [BEN] });
    session.emulator.signInAs(BEN.email);

    expect(session.log({ names: ['Cleo'] })).toMatchObject({ ok: true });
    expect(session.column('Log', 'People')).toEqual(['Ana', 'Cleo']);
  });
});

describe('a copied spreadsheet', () => {
  const original = due();
  const saved = JSON.parse(JSON.stringify(original.emulator.copyOfFile('Copy'))) as unknown;
  const copy = new AddOnSession({ saved });

  it('sends nothing', () => {
    copy.advance('2026-06-04T08:00:00Z');

    expect([copy.emulator.triggers(), copy.emulator.sentMail()]).toEqual([[], []]);
  });

  it('says that it has to be set up, and then works by itself', () => {
    expect(copy.load()).toMatchObject({ ok: false });
    copy.choose('setUp', 'YES');
    copy.advance('2026-06-05T08:00:00Z');

    expect(copy.load()).toMatchObject({ ok: true });
    expect(copy.emulator.sentMail().length).toBeGreaterThan(0);
    expect(copy.emulator.sentMail()[0]?.text).toContain(copy.emulator.workbook.id);
  });
});
