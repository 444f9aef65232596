import { emulatorOf, HOUR, type TestEmulator } from '../core/script-project';

const SEND = `function send(to, subject) { MailApp.sendEmail(to, subject, 'From the script.'); }`;
const BOB = { email: 'bob@example.com', locale: 'de', role: 'editor' } as const;

function withMailTo(to: string, subject = 'Coffee?'): TestEmulator {
  const emulator = emulatorOf(SEND, { others: [BOB] });
  emulator.callFromSidebar('send', [to, subject]);
  return emulator;
}

const folders = (emulator: TestEmulator) => emulator.mailbox().map(({ folder }) => folder);
const last = (emulator: TestEmulator) => {
  const message = emulator.mailbox().at(-1);
  if (!message) throw new Error('an empty mailbox');
  return message;
};

describe('a mailbox', () => {
  it('has what a script sent in its owner’s name', () => {
    expect(withMailTo('x@y.z').mailbox()).toMatchObject([
      { folder: 'sent', to: ['x@y.z'], subject: 'Coffee?', unread: false },
    ]);
  });

  it('has what one sends to oneself twice: sent, and unread in the inbox', () => {
    const emulator = withMailTo('ADA@example.com');

    const [sent, received] = emulator.mailbox();

    expect([sent, received]).toMatchObject([
      { folder: 'sent', unread: false },
      { folder: 'inbox', unread: true },
    ]);
    expect(received?.id).not.toBe(sent?.id);
    expect(received?.messageId).toBe(sent?.messageId);
    expect(received?.threadId).toBe(sent?.threadId);
  });

  it('has what another account of the spreadsheet sent there, and nobody sees the others’', () => {
    const emulator = withMailTo('bob@example.com');
    expect(folders(emulator)).toEqual(['sent']);

    emulator.signInAs('bob@example.com');

    expect(emulator.mailbox()).toMatchObject([{ folder: 'inbox', from: 'ada@example.com', unread: true }]);
  });

  it('names hidden recipients to the sender alone', () => {
    const emulator = emulatorOf(
      "function run() { MailApp.sendEmail({ to: 'ada@example.com', bcc: 'x@y.z', subject: 's', body: 'b' }); }",
    );

    emulator.callFromSidebar('run', []);

    expect(emulator.mailbox()).toMatchObject([
      { folder: 'sent', bcc: ['x@y.z'] },
      { folder: 'inbox', bcc: [] },
    ]);
  });

  it('gets nothing by itself while time passes', () => {
    const emulator = withMailTo('x@y.z');

    emulator.advanceTo(emulator.now + 1000 * HOUR);

    expect(folders(emulator)).toEqual(['sent']);
  });

  it('is the same after a restart', () => {
    const emulator = withMailTo('ada@example.com');
    emulator.mail.keepDraft({ to: ['x@y.z'], subject: 'Draft', text: '' });
    emulator.mail.answerAs(invitation(emulator), { text: 'Again.' });

    const saved = JSON.parse(JSON.stringify(emulator.save())) as unknown;

    expect(emulatorOf(SEND, { saved, others: [BOB] }).mailbox()).toEqual(emulator.mailbox());
    expect(emulatorOf(SEND, { saved, others: [BOB] }).sentMail()).toEqual(emulator.sentMail());
  });

  it('shows what an older workbench had sent', () => {
    const mail = {
      id: 'm1',
      at: 5,
      from: 'ada@example.com',
      to: ['x@y.z'],
      cc: [],
      bcc: [],
      subject: 's',
      text: 't',
    };
    const saved = {
      ...(emulatorOf(SEND).save() as object),
      version: 1,
      properties: { document: {}, user: {}, script: {} },
      triggers: [],
      mailbox: { sent: [mail], windowStart: 5, used: 1 },
    };

    const emulator = emulatorOf(SEND, { saved });

    expect(emulator.sentMail()).toEqual([mail]);
    expect(emulator.mailbox()).toMatchObject([{ ...mail, folder: 'sent', threadId: 'm1' }]);
  });

  it('tells the page of what a person does there', () => {
    const emulator = emulatorOf(SEND);
    let changes = 0;
    emulator.onChange(() => changes++);

    const draft = emulator.mail.keepDraft({ to: [], subject: '', text: '' });
    emulator.mail.changeDraft(draft, { to: [], subject: 'x', text: '' });
    emulator.mail.remove(draft);
    emulator.mail.markRead(emulator.mail.arrive({ from: 'x@y.z', subject: 's', text: 't' }));

    expect(changes).toBe(5);
  });
});

/** Sends something to somebody else. @returns its id. */
function invitation(emulator: TestEmulator): string {
  return emulator.mail.send({ to: ['Karen <karen@example.org>'], subject: 'Lunch', text: 'Tuesday?' });
}

describe('mail that arrives', () => {
  it('is unread until it is read', () => {
    const emulator = emulatorOf(SEND);

    const id = emulator.mail.arrive({
      from: 'k@y.z',
      fromName: 'Karen',
      subject: 'Hello',
      text: 'How are you?',
    });

    expect(emulator.mailbox()).toMatchObject([
      {
        id,
        folder: 'inbox',
        from: 'k@y.z',
        fromName: 'Karen',
        to: ['ada@example.com'],
        unread: true,
        threadId: id,
      },
    ]);
    emulator.mail.markRead(id);
    expect(last(emulator).unread).toBe(false);
  });

  it('stands in the thread of what it answers, by the headers of RFC 5322', () => {
    const emulator = withMailTo('x@y.z');
    const [sent] = emulator.mailbox();
    if (!sent) throw new Error('nothing sent');

    const first = emulator.mail.arrive({
      from: 'x@y.z',
      subject: 'Re: Coffee?',
      text: 'Yes',
      inReplyTo: sent.id,
    });
    emulator.mail.arrive({ from: 'x@y.z', subject: 'Something else', text: 'Or no', inReplyTo: first });

    expect(emulator.mailbox().map(({ threadId }) => threadId)).toEqual([sent.id, sent.id, sent.id]);
    expect(last(emulator)).toMatchObject({
      inReplyTo: first,
      references: [sent.messageId, emulator.mailbox()[1]?.messageId],
    });
  });

  it('stays in its thread though the message that it answers was removed', () => {
    const emulator = withMailTo('x@y.z');
    const [sent] = emulator.mailbox();
    const first = emulator.mail.arrive({ from: 'x@y.z', subject: 's', text: 't', inReplyTo: sent?.id ?? '' });
    const second = emulator.mail.send({ to: ['x@y.z'], subject: 's', text: 't', inReplyTo: first });
    emulator.mail.remove(first);

    emulator.mail.arrive({ from: 'x@y.z', subject: 's', text: 't', inReplyTo: second });

    expect(new Set(emulator.mailbox().map(({ threadId }) => threadId))).toEqual(new Set([sent?.threadId]));
  });

  it('has a thread of its own where only the subject is the same', () => {
    const emulator = withMailTo('x@y.z');

    const id = emulator.mail.arrive({ from: 'x@y.z', subject: 'Re: Coffee?', text: 'Yes' });

    expect(last(emulator).threadId).toBe(id);
  });

  it.each(['nobody', 'a@b.c, d@e.f', ''])('is refused from %j', (from) => {
    expect(() => emulatorOf(SEND).mail.arrive({ from, subject: 's', text: 't' })).toThrow(
      /Invalid email|not one address/,
    );
  });
});

describe('an answer of another person', () => {
  it('comes from the first recipient, to the sender, under Re:', () => {
    const emulator = withMailTo('Karen <karen@example.org>, x@y.z');

    const id = emulator.mail.answerAs(last(emulator).id, { text: 'Gladly.' });

    expect(last(emulator)).toMatchObject({
      id,
      folder: 'inbox',
      from: 'karen@example.org',
      to: ['ada@example.com'],
      subject: 'Re: Coffee?',
      text: 'Gladly.',
      unread: true,
    });
    expect(last(emulator).automatic).toBeUndefined();
    emulator.mail.answerAs(emulator.mailbox()[0]?.id ?? '', { text: 'Me too.', from: 'x@y.z' });
    expect(last(emulator)).toMatchObject({ from: 'x@y.z' });
  });

  it('does not pile up Re:', () => {
    const emulator = withMailTo('x@y.z', 'RE: Coffee?');

    emulator.mail.answerAs(last(emulator).id, { text: 'Yes' });

    expect(last(emulator).subject).toBe('RE: Coffee?');
  });

  it('leaves a copy with the one who answered, if they have a mailbox here', () => {
    const emulator = withMailTo('bob@example.com');

    emulator.mail.answerAs(last(emulator).id, { text: 'Yes' });
    emulator.signInAs('bob@example.com');

    expect(emulator.mailbox()).toMatchObject([
      { folder: 'inbox', subject: 'Coffee?' },
      { folder: 'sent', subject: 'Re: Coffee?' },
    ]);
    expect(new Set(emulator.mailbox().map(({ threadId }) => threadId)).size).toBe(1);
  });

  it('is headed as machines do when they are out of office', () => {
    const emulator = withMailTo('x@y.z');

    emulator.mail.answerAs(last(emulator).id, { automatic: 'out of office' });

    expect(last(emulator)).toMatchObject({
      from: 'x@y.z',
      automatic: 'out of office',
      subject: 'Automatic reply: Coffee?',
    });
    expect(last(emulator).headers).toEqual(
      expect.arrayContaining([
        { name: 'Auto-Submitted', value: 'auto-replied' },
        { name: 'X-Autoreply', value: 'yes' },
      ]),
    );
    expect(last(emulator).text).toMatch(/out of the office/);
  });

  it('is a bounce from the mailer daemon, with a part for machines', () => {
    const emulator = withMailTo('x@y.z');

    emulator.mail.answerAs(last(emulator).id, { automatic: 'bounce' });

    expect(last(emulator)).toMatchObject({
      automatic: 'bounce',
      from: 'mailer-daemon@googlemail.com',
      subject: 'Delivery Status Notification (Failure)',
      threadId: emulator.mailbox()[0]?.threadId,
      headers: [
        { name: 'Auto-Submitted', value: 'auto-replied' },
        { name: 'X-Failed-Recipients', value: 'x@y.z' },
      ],
    });
    expect(last(emulator).text).toContain("wasn't delivered to x@y.z");
    expect(last(emulator).deliveryStatus).toContain('Final-Recipient: rfc822; x@y.z\r\nAction: failed');
  });

  it('may arrive as a machine’s without an answered message', () => {
    const emulator = emulatorOf(SEND);

    emulator.mail.arrive({
      from: 'x@y.z',
      subject: 'Away',
      text: 'Until Monday',
      automatic: 'out of office',
    });

    expect(last(emulator)).toMatchObject({
      subject: 'Away',
      text: 'Until Monday',
      automatic: 'out of office',
    });
    expect(last(emulator).headers).toContainEqual({ name: 'Auto-Submitted', value: 'auto-replied' });
  });

  it('cannot come where the mail went to oneself', () => {
    const emulator = withMailTo('ada@example.com');

    expect(() => emulator.mail.answerAs(last(emulator).id, { text: 'x' })).toThrow(
      'went to its own sender alone',
    );
  });

  it('cannot come for a message of somebody else', () => {
    const emulator = emulatorOf(SEND);
    const id = emulator.mail.arrive({ from: 'x@y.z', subject: 's', text: 't' });

    expect(() => emulator.mail.answerAs(id, { text: 'x' })).toThrow('was not sent from this mailbox');
  });
});

describe('a draft', () => {
  const MAIL = { to: ['x@y.z'], subject: 'Draft', text: 'So far' };

  it('keeps its id and thread while it changes', () => {
    const emulator = withMailTo('x@y.z');
    const [sent] = emulator.mailbox();
    const id = emulator.mail.keepDraft({ ...MAIL, inReplyTo: sent?.id ?? '' });

    emulator.mail.changeDraft(id, { to: ['x@y'], subject: 'Re: draft', text: 'More' });

    expect(last(emulator)).toMatchObject({
      id,
      folder: 'drafts',
      subject: 'Re: draft',
      text: 'More',
      to: ['x@y'],
      threadId: sent?.threadId,
      inReplyTo: sent?.id,
    });
    expect(emulator.sentMail()).toHaveLength(1);
  });

  it('is gone once it is sent, as a message of its own in the same thread', () => {
    const emulator = withMailTo('x@y.z');
    const [sent] = emulator.mailbox();
    const draft = emulator.mail.keepDraft({ ...MAIL, inReplyTo: sent?.id ?? '' });

    const id = emulator.mail.sendDraft(draft);

    expect(id).not.toBe(draft);
    expect(folders(emulator)).toEqual(['sent', 'sent']);
    expect(last(emulator)).toMatchObject({ id, subject: 'Draft', text: 'So far', threadId: sent?.threadId });
    expect(() => emulator.mail.sendDraft(draft)).toThrow('no longer in the mailbox');
  });

  it('stays a draft where nobody is named', () => {
    const emulator = emulatorOf(SEND);
    const draft = emulator.mail.keepDraft({ ...MAIL, to: [] });

    expect(() => emulator.mail.sendDraft(draft)).toThrow('Nobody is named');
    expect(folders(emulator)).toEqual(['drafts']);
  });

  it('is the only thing that can be changed', () => {
    const emulator = withMailTo('x@y.z');

    expect(() => {
      emulator.mail.changeDraft(last(emulator).id, MAIL);
    }).toThrow('only drafts can be changed');
  });
});

describe('a message that is removed', () => {
  it('is gone from the mailbox, and was sent all the same', () => {
    const emulator = withMailTo('x@y.z');
    const { id } = last(emulator);

    emulator.mail.remove(id);

    expect(emulator.mailbox()).toEqual([]);
    expect(emulator.sentMail()).toHaveLength(1);
    expect(() => {
      emulator.mail.remove(id);
    }).toThrow('no longer in the mailbox');
  });

  it('stays with the others who have it', () => {
    const emulator = withMailTo('bob@example.com');
    emulator.mail.remove(last(emulator).id);

    emulator.signInAs('bob@example.com');

    expect(emulator.mailbox()).toHaveLength(1);
  });
});
