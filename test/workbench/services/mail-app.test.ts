import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fact } from '../../support/fact';
import {
  ALL_SCOPES,
  emulatorOf,
  HOUR,
  runInSidebar,
  valueOf,
  type TestEmulator,
} from '../core/script-project';

const SENDER = `
  function left() { return MailApp.getRemainingDailyQuota(); }
  function send(count) {
    var sent = 0;
    try { for (; sent < count; sent++) MailApp.sendEmail('p' + sent + '@example.com', 'hello', 'text'); }
    catch (e) { return [sent, e.message]; }
    return [sent, ''];
  }`;
const NO_QUOTA = 'Service invoked too many times for one day: email.';

const sent = (emulator: TestEmulator, count: number) => emulator.callFromSidebar('send', [count]);
const left = (emulator: TestEmulator) => emulator.callFromSidebar('left', []);

function refusalOf(args: string): string {
  const emulator = emulatorOf(`function run() { MailApp.sendEmail(${args}); }`);
  const answer = emulator.callFromSidebar('run', []);
  expect(emulator.sentMail()).toEqual([]);
  return answer.ok ? '' : answer.error;
}

describe('MailApp.sendEmail', () => {
  it(fact('MA-13'), () => {
    const emulator = emulatorOf(`function run() {
      MailApp.sendEmail({ to: 'Bob <bob@example.com>, "Doe, Jane" <jane@example.com>', cc: 'c@example.com',
        bcc: 'd@example.com', replyTo: 'r@example.com', name: 'Rapport', subject: 's', body: 'b', htmlBody: '<b>b</b>' });
    }`);

    emulator.callFromSidebar('run', []);

    expect(emulator.sentMail()).toEqual([
      {
        id: expect.any(String) as string,
        at: emulator.now,
        from: 'ada@example.com',
        fromName: 'Rapport',
        to: ['bob@example.com', 'jane@example.com'],
        cc: ['c@example.com'],
        bcc: ['d@example.com'],
        replyTo: 'r@example.com',
        subject: 's',
        text: 'b',
        html: '<b>b</b>',
      },
    ]);
  });

  describe(fact('MA-26'), () => {
    it.each([
      ["'a@b.c', 's', 'text'", { to: ['a@b.c'], subject: 's', text: 'text' }],
      [
        "'a@b.c', 's', 'text', { htmlBody: '<i>' }",
        { to: ['a@b.c'], subject: 's', text: 'text', html: '<i>' },
      ],
      [
        "'a@b.c', 'reply@b.c', 's', 'text'",
        { to: ['a@b.c'], replyTo: 'reply@b.c', subject: 's', text: 'text' },
      ],
    ])('%s', (args, mail) => {
      const emulator = emulatorOf(`function run() { MailApp.sendEmail(${args}); }`);

      emulator.callFromSidebar('run', []);

      expect(emulator.sentMail()).toMatchObject([mail]);
    });

    it('and nothing else', () => {
      expect(refusalOf("'a@b.c'")).toContain(
        "The parameters (String) don't match the method signature for MailApp.sendEmail.",
      );
    });
  });

  it.each(["{ subject: 's', body: 'b' }", "'', 's', 'b'", "' , ', 's', 'b'"])(
    `${fact('MA-09')} %s`,
    (args) => {
      expect(refusalOf(args)).toBe('Exception: Failed to send email: no recipient');
    },
  );

  describe(fact('MA-10'), () => {
    it.each(['bob', 'bob@', '@example.com', 'bob@example.com bcc@example.com', 'a@b.c\r\nBcc: x@y.z'])(
      '%j',
      (address) => {
        expect(refusalOf(`${JSON.stringify(address)}, 's', 'b'`)).toBe(
          `Exception: Invalid email: ${address}`,
        );
      },
    );
  });

  describe(fact('MA-07'), () => {
    const message = (to: number, cc: number) => `{ subject: 's', body: 'b',
      to: Array.from({ length: ${String(to)} }, (_, i) => i + '@to.c').join(),
      cc: Array.from({ length: ${String(cc)} }, (_, i) => i + '@cc.c').join() }`;

    it('50 are sent', () => {
      expect(runInSidebar(`MailApp.sendEmail(${message(40, 10)})`).ok).toBe(true);
    });

    it('51 are not', () => {
      expect(refusalOf(message(40, 11))).toBe('Exception: Limit Exceeded: Email Recipients Per Message.');
    });
  });

  describe(fact('MA-08'), () => {
    it.each([
      ['the text', "'a@b.c', 's', 'é'.repeat(102401)"],
      ['the html', "{ to: 'a@b.c', subject: 's', body: 'b', htmlBody: 'x'.repeat(204801) }"],
    ])('%s, in bytes', (_what, args) => {
      expect(refusalOf(args)).toBe('Exception: Limit Exceeded: Email Body Size.');
    });

    it('200 KB are sent', () => {
      expect(runInSidebar("MailApp.sendEmail('a@b.c', 's', 'x'.repeat(204800))").ok).toBe(true);
    });
  });

  it(fact('MA-11'), () => {
    const scopes = ALL_SCOPES.filter((scope) => !scope.endsWith('script.send_mail'));

    expect(runInSidebar("MailApp.sendEmail('a@b.c', 's', 'b')", { scopes })).toMatchObject({
      error: expect.stringContaining(
        'Required permissions: https://www.googleapis.com/auth/script.send_mail',
      ) as string,
    });
  });

  it(fact('MA-12'), () => {
    const emulator = emulatorOf(
      `function arm() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
       function hourly() { MailApp.sendEmail('x@y.z', 'hourly', ''); }
       function now() { MailApp.sendEmail('x@y.z', 'now', ''); }`,
      { others: [{ email: 'bob@example.com', locale: 'de', role: 'editor' }] },
    );
    emulator.callFromSidebar('arm', []);
    emulator.signInAs('bob@example.com');
    emulator.callFromSidebar('now', []);

    emulator.advanceTo(emulator.now + 2 * HOUR);

    const senders = emulator.sentMail().map(({ from, subject }) => `${subject}: ${from}`);
    expect([...new Set(senders)]).toEqual(['now: bob@example.com', 'hourly: ada@example.com']);
  });

  it(fact('MA-15'), () => {
    expect(valueOf("return MailApp.sendEmail('a@b.c', 's', 'b') === undefined")).toBe(true);
  });

  it(fact('MA-16'), () => {
    const emulator =
      emulatorOf(`function run() { MailApp.sendEmail({ to: 'ada@example.com', subject: 's', body: 'b',
      headers: [{ name: 'List-Unsubscribe', value: '<mailto:x@y.z>' }], references: ['a'], from: 'x@y.z' }); }`);

    emulator.callFromSidebar('run', []);

    for (const message of emulator.mailbox()) {
      expect(message).toMatchObject({ from: 'ada@example.com', references: [] });
      expect(message.headers).toBeUndefined();
    }
  });

  it(fact('MA-14'), () => {
    const emulator = emulatorOf(
      "function run() { MailApp.sendEmail('a@b.c', 's', 'b', { noReply: true }); }",
    );

    emulator.callFromSidebar('run', []);

    expect(emulator.sentMail()).toMatchObject([{ from: 'ada@example.com' }]);
  });

  it('names the options that are not built', () => {
    expect(refusalOf("{ to: 'a@b.c', attachments: [] }")).toContain(
      'The option attachments of MailApp.sendEmail is not built',
    );
  });
});

describe('the daily quota of mail', () => {
  it(fact('MA-02'), () => {
    const emulator = emulatorOf(SENDER);

    expect(sent(emulator, 101)).toEqual({ ok: true, value: [100, NO_QUOTA] });
  });

  it(fact('MA-01'), () => {
    const body =
      "MailApp.sendEmail({ to: 'a@b.c,b@b.c', cc: 'c@b.c', bcc: 'd@b.c' }); return MailApp.getRemainingDailyQuota()";

    expect(valueOf(body)).toBe(96);
  });

  it(fact('MA-04'), () => {
    const emulator = emulatorOf(SENDER, { mailQuota: 3 });

    expect(left(emulator)).toEqual({ ok: true, value: 3 });
    sent(emulator, 2);
    expect(left(emulator)).toEqual({ ok: true, value: 1 });
  });

  it(fact('MA-06'), () => {
    const emulator = emulatorOf(SENDER, { mailQuota: 3 });

    const answer = sent(emulator, 5);

    expect(answer).toEqual({ ok: true, value: [3, NO_QUOTA] });
    expect(emulator.sentMail()).toHaveLength(3);
    expect(left(emulator)).toEqual({ ok: true, value: 0 });
  });

  it('sends nothing of a message that has more recipients than are left', () => {
    const emulator = emulatorOf("function run() { MailApp.sendEmail('a@b.c,b@b.c', 's', 'b'); }", {
      mailQuota: 1,
    });

    expect(emulator.callFromSidebar('run', []).ok).toBe(false);
    expect(emulator.sentMail()).toEqual([]);
  });

  it(fact('MA-05'), () => {
    const emulator = emulatorOf(SENDER, { mailQuota: 3, mailOverdraft: 2 });

    expect(sent(emulator, 10)).toEqual({ ok: true, value: [5, NO_QUOTA] });
    expect(left(emulator)).toEqual({ ok: true, value: -1 });
  });

  it(fact('MA-03'), () => {
    const emulator = emulatorOf(SENDER, { mailQuota: 3 });
    const start = emulator.now;
    sent(emulator, 1);
    emulator.advanceTo(start + 23 * HOUR);
    sent(emulator, 2);
    emulator.advanceTo(start + 24 * HOUR - 1);
    expect(left(emulator)).toEqual({ ok: true, value: 0 });

    emulator.advanceTo(start + 24 * HOUR);

    expect(left(emulator)).toEqual({ ok: true, value: 3 });
  });

  it('is each account’s own', () => {
    const emulator = emulatorOf(SENDER, {
      mailQuota: 3,
      others: [{ email: 'bob@example.com', locale: 'de', role: 'editor' }],
    });
    sent(emulator, 3);

    emulator.signInAs('bob@example.com');

    expect(left(emulator)).toEqual({ ok: true, value: 3 });
  });

  it('is not touched by mail that a person writes', () => {
    const emulator = emulatorOf(SENDER, { mailQuota: 1 });

    emulator.mail.send({ to: ['x@y.z'], subject: 's', text: 't' });

    expect(left(emulator)).toEqual({ ok: true, value: 1 });
  });

  it('goes on where it stood after a restart', () => {
    const emulator = emulatorOf(SENDER, { mailQuota: 3 });
    sent(emulator, 2);

    const saved = JSON.parse(JSON.stringify(emulator.save())) as unknown;

    expect(left(emulatorOf(SENDER, { mailQuota: 3, saved }))).toEqual({ ok: true, value: 1 });
  });
});

const RESTRICTED =
  /mail\.google\.com|\/auth\/(gmail\.(readonly|compose|insert|modify|metadata|settings\.\w+)|drive)$/;

describe('the manifest of the lite edition', () => {
  it(fact('MA-27'), () => {
    expect(manifestScopes()).toContain('https://www.googleapis.com/auth/script.send_mail');
    expect(manifestScopes().filter((scope) => RESTRICTED.test(scope))).toEqual([]);
  });

  it(fact('MA-20'), () => {
    expect(manifestScopes().filter((scope) => scope.includes('mail.google.com'))).toEqual([]);
  });
});

/** Of the edition that is fit to be published. */
function manifestScopes(): readonly string[] {
  const path = join(__dirname, '../../../src/addon/appsscript.lite.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { oauthScopes: string[] }).oauthScopes;
}
