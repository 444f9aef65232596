import { fact } from '../../support/fact';
import { valueOf } from '../core/script-project';
import { gmailOf, KAREN, ME, newest, ran, refusal, writtenToKaren } from './gmail-script';

const BOB = { email: 'bob@example.com', locale: 'de', role: 'editor' } as const;

const ofLast = (what: string): string => `const message = GmailApp.getMessageById(ID); return ${what};`;

/** What the newest message says of itself. */
function said(emulator: ReturnType<typeof gmailOf>, what: string): unknown {
  const { id } = newest(emulator);
  return ran(emulator, ofLast(what).replace('ID', `'${id}'`));
}

describe('a message', () => {
  it(fact('GM-25'), () => {
    const emulator = gmailOf();

    emulator.mail.arrive({ from: KAREN, fromName: 'Karen', subject: 's', text: 't' });
    expect(said(emulator, 'message.getFrom()')).toBe(`Karen <${KAREN}>`);
    emulator.mail.arrive({ from: KAREN, fromName: 'Doe, "K"', subject: 's', text: 't' });
    expect(said(emulator, 'message.getFrom()')).toBe(`"Doe, \\"K\\"" <${KAREN}>`);
    emulator.mail.arrive({ from: KAREN, subject: 's', text: 't' });
    expect(said(emulator, 'message.getFrom()')).toBe(KAREN);
  });

  it(fact('GM-26'), () => {
    const emulator = gmailOf();
    writtenToKaren(emulator);
    const headers =
      "['auto-submitted', 'X-Failed-Recipients', 'X-Autoreply', 'Precedence', 'constructor'].map((name) => message.getHeader(name))";

    expect(said(emulator, headers)).toEqual(['', '', '', '', '']);
    emulator.mail.answerAs(newest(emulator).id, { automatic: 'bounce' });
    expect(said(emulator, headers)).toEqual(['auto-replied', KAREN, '', '', '']);
    emulator.mail.answerAs(emulator.mailbox()[0]?.id ?? '', { automatic: 'out of office' });
    expect(said(emulator, headers)).toEqual(['auto-replied', '', 'yes', 'bulk', '']);
  });

  it.each([
    ['Subject', 'Coffee?'],
    ['TO', KAREN],
    ['from', ME],
    ['Date', 'Sun, 22 Nov 2026 12:00:00 +0000'],
  ])('has the header %s', (name, value) => {
    const emulator = gmailOf();
    writtenToKaren(emulator);

    expect(said(emulator, `message.getHeader('${name}')`)).toBe(value);
  });

  it(fact('GM-27'), () => {
    const emulator = gmailOf();
    emulator.mail.arrive({ from: KAREN, subject: 's', text: 'a\nb\r\nc' });

    expect(said(emulator, 'message.getPlainBody()')).toBe('a\r\nb\r\nc');
  });

  it('has a formatted body in any case, in which text is not formatting', () => {
    const emulator = gmailOf();
    ran(emulator, `GmailApp.sendEmail('${KAREN}', 's', 'plain', { htmlBody: '<b>bold</b>' });`);
    expect(said(emulator, 'message.getBody()')).toBe('<b>bold</b>');

    emulator.mail.arrive({ from: KAREN, subject: 's', text: '<b>\n&' });

    expect(said(emulator, 'message.getBody()')).toBe('&lt;b&gt;<br>\r\n&amp;');
  });

  it(fact('GM-28'), () => {
    const emulator = gmailOf({ others: [BOB] });
    ran(emulator, `GmailApp.sendEmail('${BOB.email}', 's', 'b', { bcc: '${KAREN}' });`);
    expect(said(emulator, '[message.getTo(), message.getBcc()]')).toEqual([BOB.email, KAREN]);

    emulator.signInAs(BOB.email);

    expect(said(emulator, '[message.getTo(), message.getBcc()]')).toEqual([BOB.email, '']);
  });

  it('says where it lies and whether it was read', () => {
    const emulator = gmailOf();
    emulator.mail.arrive({ from: KAREN, subject: 's', text: 't' });
    const state = '[message.isInInbox(), message.isUnread(), message.isDraft(), message.isInTrash()]';

    expect(said(emulator, state)).toEqual([true, true, false, false]);
    expect(said(emulator, `(message.markRead(), ${state})`)).toEqual([true, false, false, false]);
    expect(newest(emulator).unread).toBe(false);
    expect(said(emulator, `(message.moveToTrash(), ${state})`)).toEqual([false, false, false, true]);
    expect(emulator.mailbox()).toEqual([]);
  });

  it('gives its date, conversation, copies and address for replies', () => {
    const emulator = gmailOf();
    ran(emulator, `GmailApp.sendEmail('${KAREN}', 's', 'b', { cc: 'c@d.e,f@g.h', replyTo: 'r@s.t' });`);

    const all = said(
      emulator,
      `[message.getDate() instanceof Date, message.getDate().getTime(), message.getThread().getId(),
        message.getCc(), message.getReplyTo()]`,
    );

    expect(all).toEqual([true, emulator.now, newest(emulator).threadId, 'c@d.e, f@g.h', 'r@s.t']);
  });

  it('is refused by an id that no message has', () => {
    expect(refusal(gmailOf(), "GmailApp.getMessageById('123')")).toBe(
      'Exception: Gmail operation not allowed.',
    );
  });
});

describe('a conversation', () => {
  it(fact('GM-10'), () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);

    const messages = ran(
      emulator,
      `GmailApp.getThreadById('${thread}').createDraftReplyAll('x');
       const thread = GmailApp.getThreadById('${thread}');
       return [thread.getMessageCount(), thread.getMessages().map((message) => message.isDraft())];`,
    );

    expect(messages).toEqual([2, [false, true]]);
  });

  it(fact('GM-15'), () => {
    const emulator = gmailOf();
    writtenToKaren(emulator);
    const [sent] = emulator.mailbox();
    emulator.mail.answerAs(newest(emulator).id, { text: 'Yes' });

    expect(sent?.threadId).toBe(sent?.id);
    expect(said(emulator, 'message.getThread().getId()')).toBe(sent?.id);
    ran(emulator, `GmailApp.createDraft('${KAREN}', 's', 'b')`);
    const ids =
      'const [draft] = GmailApp.getDraftMessages(); return [draft.getId(), draft.getThread().getId()]';
    const [id, thread] = ran(emulator, ids) as string[];
    expect(thread).toBe(id);
  });

  it(fact('GM-16'), () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);
    const found = `return GmailApp.getThreadById('${thread}') === null`;

    expect(ran(emulator, found)).toBe(false);
    emulator.mail.remove(newest(emulator).id);
    expect(ran(emulator, found)).toBe(true);
  });

  it(fact('GM-29'), () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);

    const isInTrash = `return GmailApp.getThreadById('${thread}').isInTrash()`;

    expect(ran(emulator, isInTrash)).toBe(false);
    ran(emulator, `GmailApp.getThreadById('${thread}').moveToTrash()`);
    expect(ran(emulator, isInTrash)).toBe(true);
    expect(emulator.mailbox()).toEqual([]);
    expect(ran(gmailOf({ saved: JSON.parse(JSON.stringify(emulator.save())) as unknown }), isInTrash)).toBe(
      true,
    );
  });

  it(fact('MA-24'), () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);

    const counts = ran(
      emulator,
      `const thread = GmailApp.getThreadById('${thread}');
       thread.createDraftReplyAll('x');
       const before = thread.getMessageCount();
       return [before, thread.refresh().getMessageCount(), thread.getMessages().length];`,
    );

    expect(counts).toEqual([1, 2, 2]);
  });

  it('gives its subject, its date and whether something is unread', () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);
    const about = `const thread = GmailApp.getThreadById('${thread}');
      return [thread.getFirstMessageSubject(), thread.getLastMessageDate().getTime(), thread.isUnread(), thread.isInInbox()];`;
    expect(ran(emulator, about)).toEqual(['Coffee?', emulator.now, false, false]);

    emulator.advanceTo(emulator.now + 5000);
    emulator.mail.answerAs(newest(emulator).id, { text: 'Yes' });

    expect(ran(emulator, about)).toEqual(['Coffee?', emulator.now, true, true]);
  });

  it('gives its messages also by way of GmailApp, oldest first, several at once', () => {
    const emulator = gmailOf();
    const one = writtenToKaren(emulator, 'One');
    emulator.mail.answerAs(newest(emulator).id, { text: 'Yes' });
    const other = writtenToKaren(emulator, 'Other');

    const subjects = ran(
      emulator,
      `const threads = ['${one}', '${other}'].map((id) => GmailApp.getThreadById(id));
       const subjects = (messages) => messages.map((message) => message.getSubject());
       return [subjects(GmailApp.getMessagesForThread(threads[0])), GmailApp.getMessagesForThreads(threads).map(subjects)];`,
    );

    expect(subjects).toEqual([
      ['One', 'Re: One'],
      [['One', 'Re: One'], ['Other']],
    ]);
  });

  it('tells one that the other has answered from an address of theirs that nobody knew', () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);

    emulator.mail.answerAs(newest(emulator).id, { text: 'Yes', from: 'karen@private.example' });

    const from = `return GmailApp.getThreadById('${thread}').getMessages().map((message) => message.getFrom())`;
    expect(ran(emulator, from)).toEqual([ME, 'karen@private.example']);
  });
});

describe('GmailApp', () => {
  it(fact('MA-18'), () => {
    expect(() => valueOf('return GmailApp.getDrafts()')).toThrow(
      'Specified permissions are not sufficient to call GmailApp.getDrafts. Required permissions: https://mail.google.com/',
    );
  });

  it('is not there for simple triggers', () => {
    const emulator = gmailOf({
      project: {
        code: 'function onOpen() { GmailApp.getDrafts(); }',
        html: {},
        manifest: { timeZone: 'Etc/UTC', oauthScopes: ['https://mail.google.com/'] },
      },
    });

    emulator.open();

    expect(emulator.executions()).toMatchObject([
      {
        status: 'failed',
        error: expect.stringContaining('You do not have permission to call GmailApp.getDrafts') as string,
      },
    ]);
  });

  it(fact('MA-19'), () => {
    const left = 'MailApp.getRemainingDailyQuota()';
    const emulator = gmailOf({ mailQuota: 3 });

    const counts = ran(
      emulator,
      `GmailApp.sendEmail('${KAREN}', 's', 'b'); const one = ${left};
       MailApp.sendEmail('${KAREN}', 's', 'b'); const two = ${left};
       GmailApp.createDraft('${KAREN}', 's', 'b').send(); return [one, two, ${left}];`,
    );

    expect(counts).toEqual([2, 1, 0]);
    expect(refusal(emulator, `MailApp.sendEmail('${KAREN}', 's', 'b')`)).toContain(
      'too many times for one day',
    );
  });

  it(fact('MA-25'), () => {
    const methods = "['createDraft', 'search', 'getThreadById', 'getAliases']";

    expect(valueOf(`return ${methods}.map((name) => [name in MailApp, name in GmailApp])`)).toEqual(
      Array.from({ length: 4 }, () => [false, true]),
    );
  });

  it(fact('GM-30'), () => {
    const emulator = gmailOf();
    const send = (from: string): string => `GmailApp.sendEmail('${KAREN}', 's', 'b', { from: '${from}' })`;

    expect(refusal(emulator, send('x@y.z'))).toBe('Exception: Invalid argument: x@y.z');
    expect(refusal(emulator, send('Ada@example.com'))).toBe('');
    expect(emulator.sentMail()).toMatchObject([{ from: ME }]);
  });

  it(fact('GM-32'), () => {
    const emulator = gmailOf();

    const isItself = ran(
      emulator,
      `return GmailApp.sendEmail('${KAREN}', 's', 'b', { name: 'Ada', htmlBody: '<i>b</i>' }) === GmailApp`,
    );

    expect(isItself).toBe(true);
    expect(emulator.sentMail()).toMatchObject([
      { to: [KAREN], fromName: 'Ada', html: '<i>b</i>', text: 'b' },
    ]);
  });

  it(fact('GM-35'), () => {
    expect(ran(gmailOf(), 'return GmailApp.getAliases()')).toEqual([]);
  });

  it.each([
    [
      "GmailApp.createDraft('a@b.c', 's')",
      "(String,String) don't match the method signature for GmailApp.createDraft",
    ],
    ['GmailApp.search(1)', "(number) don't match the method signature for GmailApp.search"],
    ["GmailApp.search('x', 1)", "(String,number) don't match the method signature for GmailApp.search"],
    ['GmailApp.getThreadById()', "() don't match the method signature for GmailApp.getThreadById"],
    [
      'GmailApp.getMessagesForThreads([1])',
      "don't match the method signature for GmailApp.getMessagesForThreads",
    ],
    ["GmailApp.createLabel('x')", 'GmailApp.createLabel is not built'],
    [
      "GmailApp.sendEmail('a@b.c', 's', 'b', { attachments: [] })",
      'attachments of GmailApp.sendEmail is not built',
    ],
  ])('refuses %s', (call, text) => {
    expect(refusal(gmailOf(), call)).toContain(text);
  });

  it('lets nothing go out that is too large or goes to too many', () => {
    const emulator = gmailOf();
    const crowd = "Array.from({ length: 51 }, (_, i) => i + '@b.c').join()";

    expect(refusal(emulator, `GmailApp.createDraft('', 's', 'x'.repeat(204801))`)).toContain(
      'Email Body Size',
    );
    expect(refusal(emulator, `GmailApp.createDraft(${crowd}, 's', 'b').send()`)).toContain(
      'Email Recipients Per Message',
    );
    expect(emulator.sentMail()).toEqual([]);
  });
});
