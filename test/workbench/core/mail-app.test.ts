import { emulatorOf, HOUR, valueOf, type TestEmulator } from './script-project';

const SENDER = `
  function left() { return MailApp.getRemainingDailyQuota(); }
  function send(count) {
    var sent = 0;
    try { for (; sent < count; sent++) MailApp.sendEmail('p' + sent + '@example.com', 'hello', 'text'); }
    catch (e) { return [sent, e.message]; }
    return [sent, ''];
  }`;

const sent = (emulator: TestEmulator, count: number) => emulator.callFromSidebar('send', [count]);
const left = (emulator: TestEmulator) => emulator.callFromSidebar('left', []);

describe('MailApp.sendEmail', () => {
  it('takes a message', () => {
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

  it.each([
    ["'a@b.c', 's', 'text'", { to: ['a@b.c'], subject: 's', text: 'text' }],
    ["'a@b.c', 's', 'text', { htmlBody: '<i>' }", { to: ['a@b.c'], subject: 's', text: 'text', html: '<i>' }],
    [
      "'a@b.c', 'reply@b.c', 's', 'text'",
      { to: ['a@b.c'], replyTo: 'reply@b.c', subject: 's', text: 'text' },
    ],
  ])('takes %s', (args, mail) => {
    const emulator = emulatorOf(`function run() { MailApp.sendEmail(${args}); }`);

    emulator.callFromSidebar('run', []);

    expect(emulator.sentMail()).toMatchObject([mail]);
  });

  it.each([
    ["{ subject: 's', body: 'b' }", 'Failed to send email: no recipient'],
    ["'', 's', 'b'", 'Failed to send email: no recipient'],
    ["'bob', 's', 'b'", 'Invalid email: bob'],
    [JSON.stringify('a@b.c\r\nBcc: x@y.z') + ", 's', 'b'", 'Invalid email: '],
    [
      "Array.from({ length: 51 }, (_, i) => i + '@b.c').join(), 's', 'b'",
      'Limit Exceeded: Email Recipients Per Message',
    ],
    ["'a@b.c', 's', 'é'.repeat(102401)", 'Limit Exceeded: Email Body Size.'],
    ["'a@b.c'", "The parameters (String) don't match the method signature for MailApp.sendEmail."],
    ["{ to: 'a@b.c', attachments: [] }", 'The option attachments of MailApp.sendEmail is not built'],
  ])('refuses %s', (args, message) => {
    const emulator = emulatorOf(`function run() { MailApp.sendEmail(${args}); }`);

    const answer = emulator.callFromSidebar('run', []);

    expect(answer.ok ? '' : answer.error).toContain(message);
    expect(emulator.sentMail()).toEqual([]);
  });
});

describe('the daily quota of mail', () => {
  it('counts every recipient', () => {
    const body =
      "MailApp.sendEmail({ to: 'a@b.c,b@b.c', cc: 'c@b.c', bcc: 'd@b.c' }); return MailApp.getRemainingDailyQuota()";

    expect(valueOf(body)).toBe(96);
  });

  it("ends in the middle of a batch with Google's words", () => {
    const emulator = emulatorOf(SENDER, { mailQuota: 3 });

    const answer = sent(emulator, 5);

    expect(answer).toEqual({ ok: true, value: [3, 'Service invoked too many times for one day: email.'] });
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

  it('is whole again 24 hours after the first use, not at midnight', () => {
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
});
