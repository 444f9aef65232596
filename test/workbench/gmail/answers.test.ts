import { fact } from '../../support/fact';
import { gmailOf, KAREN, ME, newest, ran, refusal, writtenToKaren } from './gmail-script';

/** Karen asks; others are in the round. @returns the thread's id. */
function askedByKaren(emulator: ReturnType<typeof gmailOf>): string {
  ran(
    emulator,
    "GmailApp.sendEmail('" + KAREN + ",bob@example.net', 'Plan', 'a', { cc: 'c@d.e', bcc: 'b@c.d' })",
  );
  emulator.mail.answerAs(newest(emulator).id, { text: 'When?' });
  return newest(emulator).threadId;
}

const inThread = (id: string, what: string): string => `return GmailApp.getThreadById('${id}').${what};`;
const addressed = `;const message = draft.getMessage();
  return [message.getTo(), message.getCc(), message.getBcc(), message.getSubject()];`;
const drafted = (id: string, how: string): string =>
  `const draft = GmailApp.getThreadById('${id}').${how}${addressed}`;

describe('an answer', () => {
  it(fact('GM-11'), () => {
    const emulator = gmailOf();
    const thread = askedByKaren(emulator);

    expect(ran(emulator, drafted(thread, "createDraftReply('x')"))).toEqual([KAREN, '', '', 'Re: Plan']);
  });

  it(fact('GM-11', 'a Reply-To that the message has'), () => {
    const emulator = gmailOf();
    ran(emulator, `GmailApp.sendEmail('${ME}', 'Note', 'b', { replyTo: 'desk@example.net' });`);

    const answer = ran(emulator, drafted(newest(emulator).threadId, "createDraftReply('x')"));

    expect(answer).toEqual(['desk@example.net', '', '', 'Re: Note']);
  });

  describe(fact('GM-12'), () => {
    it('to one’s own last message', () => {
      const emulator = gmailOf();
      ran(
        emulator,
        `GmailApp.sendEmail('${KAREN},bob@example.net', 'Plan', 'a', { cc: 'c@d.e', bcc: 'b@c.d' })`,
      );

      const answer = ran(emulator, drafted(newest(emulator).threadId, "createDraftReplyAll('x')"));

      expect(answer).toEqual([`${KAREN}, bob@example.net`, 'c@d.e', '', 'Re: Plan']);
    });

    it('to somebody else’s', () => {
      const emulator = gmailOf();
      emulator.mail.arrive({ from: 'x@y.z', fromName: 'Xenia', subject: 'Plan', text: 'When?' });

      const answer = ran(
        emulator,
        drafted(newest(emulator).threadId, "createDraftReplyAll('x', { cc: 'c@d.e' })"),
      );

      expect(answer).toEqual(['x@y.z', 'c@d.e', '', 'Re: Plan']);
    });

    it('to oneself, where nobody else was written to', () => {
      const emulator = gmailOf();
      ran(emulator, `GmailApp.sendEmail('${ME}', 'Note', 'a')`);

      const answer = ran(emulator, drafted(newest(emulator).threadId, "createDraftReplyAll('x')"));

      expect(answer).toEqual([ME, '', '', 'Re: Note']);
    });
  });

  it.each([
    ['Coffee?', 'Re: Coffee?'],
    ['RE: Coffee?', 'RE: Coffee?'],
  ])(`${fact('GM-13')} %s`, (subject, expected) => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator, subject);

    ran(emulator, inThread(thread, "replyAll('x')"));

    expect(newest(emulator).subject).toBe(expected);
  });

  it('begins a conversation of its own under a subject of its own', () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);

    ran(emulator, inThread(thread, "createDraftReplyAll('x', { subject: 'Tea' })"));

    expect(newest(emulator)).toMatchObject({ subject: 'Tea', folder: 'drafts' });
    expect(newest(emulator).threadId).not.toBe(thread);
  });

  it(fact('GM-14'), () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);
    emulator.mail.answerAs(newest(emulator).id, { text: 'Yes' });

    const [inReplyTo, references, ids] = ran(
      emulator,
      `const thread = GmailApp.getThreadById('${thread}');
       const answer = thread.createDraftReplyAll('x').getMessage();
       return [answer.getHeader('In-Reply-To'), answer.getHeader('references'),
         thread.getMessages().map((message) => message.getHeader('Message-ID'))];`,
    ) as [string, string, string[]];

    expect(references).toBe(ids.join(' '));
    expect(inReplyTo).toBe(ids[1]);
  });

  it('answers what was sent last, not a draft that waits there', () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);
    const first = "createDraftReplyAll('x', { cc: 'c@d.e' });";

    const answer = ran(
      emulator,
      `GmailApp.getThreadById('${thread}').${first} ${drafted(thread, "createDraftReplyAll('y')")}`,
    );

    expect(answer).toEqual([KAREN, '', '', 'Re: Coffee?']);
  });

  it.each(['reply', 'replyAll'])('is sent by %s, of a message or of its conversation', (how) => {
    const emulator = gmailOf({ mailQuota: 2 });
    emulator.mail.arrive({ from: 'x@y.z', subject: 'Plan', text: 'When?' });
    const thread = newest(emulator).threadId;
    const body = (of: string): string => `GmailApp.getThreadById('${thread}')${of}.${how}('Now');`;

    ran(emulator, body('') + body('.getMessages()[0]'));

    const [, one, other] = emulator.mailbox();
    const answer = { folder: 'sent', to: ['x@y.z'], subject: 'Re: Plan', text: 'Now', threadId: thread };
    expect([one, other]).toMatchObject([answer, answer]);
    expect(refusal(emulator, body(''))).toContain('Service invoked too many times for one day: email.');
  });

  it.each(['createDraftReply()', "createDraftReply('a', 'b')", "replyAll('a', {}, 'c')"])(
    'is refused with other arguments: %s',
    (call) => {
      const emulator = gmailOf();
      const thread = writtenToKaren(emulator);

      expect(refusal(emulator, inThread(thread, call))).toContain(
        "don't match the method signature for GmailApp.GmailThread.",
      );
    },
  );
});

describe('what nobody has written down about answers', () => {
  it.each([
    ['oneself', ME],
    ['its recipients', KAREN],
  ] as const)('replyToOwnMessageGoesTo: %s', (replyToOwnMessageGoesTo, to) => {
    const emulator = gmailOf({ assumptions: { replyToOwnMessageGoesTo } });
    const thread = writtenToKaren(emulator);

    expect(ran(emulator, drafted(thread, "createDraftReply('x')"))).toEqual([to, '', '', 'Re: Coffee?']);
    expect(ran(emulator, drafted(thread, "createDraftReplyAll('x')"))).toEqual([
      KAREN,
      '',
      '',
      'Re: Coffee?',
    ]);
  });

  it.each([
    [true, `${ME}, ${KAREN}`],
    [false, KAREN],
  ])('replyAllNamesOneself: %s', (replyAllNamesOneself, to) => {
    const emulator = gmailOf({ assumptions: { replyAllNamesOneself } });
    const thread = writtenToKaren(emulator);

    expect(ran(emulator, drafted(thread, "createDraftReplyAll('x')"))).toEqual([to, '', '', 'Re: Coffee?']);
  });

  it.each([true, false])('updatedDraftStaysInThread: %s', (updatedDraftStaysInThread) => {
    const emulator = gmailOf({ assumptions: { updatedDraftStaysInThread } });
    const thread = writtenToKaren(emulator);

    ran(
      emulator,
      `GmailApp.getThreadById('${thread}').createDraftReplyAll('x').update('${KAREN}', 'Re: Coffee?', 'y');`,
    );

    expect(newest(emulator)).toMatchObject({ folder: 'drafts', text: 'y' });
    expect(newest(emulator).threadId === thread).toBe(updatedDraftStaysInThread);
  });

  it.each([true, false])('sentDraftIsGoneAtOnce: %s', (sentDraftIsGoneAtOnce) => {
    const emulator = gmailOf({ assumptions: { sentDraftIsGoneAtOnce } });
    const id = ran(
      emulator,
      `const draft = GmailApp.createDraft('${KAREN}', 's', 'b'); draft.send(); return draft.getId();`,
    ) as string;
    const found = `try { GmailApp.getDraft('${id}'); return GmailApp.getDrafts().length; } catch (e) { return 'gone'; }`;

    expect(ran(emulator, found)).toBe(sentDraftIsGoneAtOnce ? 'gone' : 1);
    expect(refusal(emulator, `GmailApp.getDraft('${id}').send()`)).not.toBe('');
    expect(emulator.sentMail()).toHaveLength(1);
    expect(emulator.mailbox()).toMatchObject([{ folder: 'sent' }]);
    emulator.advanceTo(emulator.now + 60_000);
    expect(ran(emulator, found)).toBe('gone');
  });
});
