import { fact } from '../../support/fact';
import { gmailOf, KAREN, newest, ran, refusal, writtenToKaren } from './gmail-script';

const DRAFT = `const draft = GmailApp.createDraft('${KAREN}', 'Lunch', 'Tuesday?');`;

describe('a draft', () => {
  it(fact('GM-01'), () => {
    const emulator = gmailOf();

    const [id, messageId, ofMessage] = ran(
      emulator,
      `${DRAFT} return [draft.getId(), draft.getMessageId(), draft.getMessage().getId()];`,
    ) as string[];

    expect(newest(emulator)).toMatchObject({ id, folder: 'drafts', to: [KAREN], text: 'Tuesday?' });
    expect(messageId).toBe(ofMessage);
    expect(messageId).not.toBe(id);
  });

  describe(fact('GM-02'), () => {
    it('changed by a script', () => {
      const [before, after, ofMessage] = ran(
        gmailOf(),
        `${DRAFT} const before = [draft.getId(), draft.getMessageId()];
         const same = draft.update('${KAREN}', 'Lunch', 'Wednesday?');
         return [before, [same.getId(), same.getMessageId()], draft.getMessage().getId()];`,
      ) as [string[], string[], string];

      expect(after[0]).toBe(before[0]);
      expect(after[1]).not.toBe(before[1]);
      expect(ofMessage).toBe(after[1]);
    });

    it('changed by hand', () => {
      const emulator = gmailOf();
      const [id, messageId] = ran(
        emulator,
        `${DRAFT} return [draft.getId(), draft.getMessageId()];`,
      ) as string[];

      emulator.mail.changeDraft(id ?? '', { to: [KAREN], subject: 'Lunch', text: 'Thursday?' });

      const read = `const draft = GmailApp.getDraft('${id}');
        return [draft.getMessageId() === '${messageId}', draft.getMessage().getPlainBody()];`;
      expect(ran(emulator, read)).toEqual([false, 'Thursday?']);
      expect(refusal(emulator, `GmailApp.getMessageById('${messageId}')`)).not.toBe('');
    });
  });

  it.each(['send', 'deleteDraft'])(`${fact('GM-03')} %s`, (how) => {
    const body = `${DRAFT} draft.${how}(); GmailApp.getDraft(draft.getId());`;

    expect(refusal(gmailOf(), body)).toBe('Exception: Gmail operation not allowed.');
  });

  it.each(['send', 'deleteDraft'])(`${fact('GM-04')} %s`, (how) => {
    expect(refusal(gmailOf(), `${DRAFT} draft.${how}(); draft.getMessage();`)).not.toBe('');
  });

  it(fact('GM-05'), () => {
    const emulator = gmailOf();

    const [before, sent, drafts] = ran(
      emulator,
      `${DRAFT} const sent = draft.send();
       return [draft.getMessageId(), [sent.getId(), sent.getSubject(), sent.isDraft()], GmailApp.getDrafts()];`,
    ) as [string, unknown[], unknown[]];

    expect(sent.slice(1)).toEqual(['Lunch', false]);
    expect(sent[0]).not.toBe(before);
    expect(drafts).toEqual([]);
    expect(emulator.mailbox()).toMatchObject([{ id: sent[0], folder: 'sent' }]);
  });

  describe(fact('GM-06'), () => {
    it('sent by a script', () => {
      const emulator = gmailOf();
      const thread = writtenToKaren(emulator);

      ran(emulator, `GmailApp.getThreadById('${thread}').createDraftReplyAll('Still interested?').send();`);

      expect(newest(emulator)).toMatchObject({ folder: 'sent', threadId: thread, to: [KAREN] });
    });

    it('sent by hand, though nothing stood before it', () => {
      const emulator = gmailOf();
      const [id, thread] = ran(
        emulator,
        `${DRAFT} return [draft.getId(), draft.getMessage().getThread().getId()];`,
      ) as string[];

      emulator.mail.sendDraft(id ?? '');

      expect(newest(emulator)).toMatchObject({ folder: 'sent', threadId: thread });
    });

    it('and with it the answer', () => {
      const emulator = gmailOf();
      const thread = ran(emulator, `${DRAFT} return draft.send().getThread().getId();`);

      emulator.mail.answerAs(newest(emulator).id, { text: 'Gladly.' });

      expect(newest(emulator)).toMatchObject({ folder: 'inbox', threadId: thread });
    });
  });

  it(fact('GM-07'), () => {
    const left = 'MailApp.getRemainingDailyQuota()';

    expect(
      ran(gmailOf(), `${DRAFT} const before = ${left}; draft.send(); return [before, ${left}];`),
    ).toEqual([100, 99]);
  });

  it('stays where no quota is left to send it', () => {
    const emulator = gmailOf({ mailQuota: 0 });

    const sent = refusal(emulator, `${DRAFT} draft.send();`);

    expect(sent).toBe('Exception: Service invoked too many times for one day: email.');
    expect(emulator.mailbox()).toMatchObject([{ folder: 'drafts', subject: 'Lunch' }]);
    expect(ran(emulator, 'return GmailApp.getDrafts().length')).toBe(1);
  });

  it('stays where a person has left nonsense in its lines', () => {
    const emulator = gmailOf();
    const id = emulator.mail.keepDraft({ to: ['Karen'], subject: 'Lunch', text: '' });

    expect(refusal(emulator, `GmailApp.getDraft('${id}').send()`)).toBe('Exception: Invalid email: Karen');
    expect(newest(emulator)).toMatchObject({ id, folder: 'drafts' });
  });

  it(fact('GM-08'), () => {
    const emulator = gmailOf({ assumptions: { newMailFoundBySearch: true } });

    ran(emulator, `${DRAFT} draft.deleteDraft();`);

    expect(ran(emulator, "return GmailApp.search('in:anywhere').length")).toBe(0);
    expect(emulator.mailbox()).toEqual([]);
  });

  describe(fact('GM-09'), () => {
    it.each([
      ['Coffee? Or tea?', false],
      ['coffee?', true],
    ])('%s', (subject, stays) => {
      const emulator = gmailOf();
      const thread = writtenToKaren(emulator);
      const id = ran(
        emulator,
        `return GmailApp.getThreadById('${thread}').createDraftReplyAll('x').getId();`,
      ) as string;

      emulator.mail.changeDraft(id, { to: [KAREN], subject, text: 'y' });

      expect(newest(emulator).threadId === thread).toBe(stays);
      expect(ran(emulator, `return GmailApp.getThreadById('${thread}').getMessageCount()`)).toBe(
        stays ? 2 : 1,
      );
      expect(ran(emulator, `return GmailApp.getDraft('${id}').getMessage().getPlainBody()`)).toBe('y');
    });
  });

  it(fact('GM-31'), () => {
    const emulator = gmailOf();

    ran(
      emulator,
      `const draft = GmailApp.createDraft('${KAREN}', 'Lunch', 'a', { cc: 'c@d.e', htmlBody: '<b>a</b>', name: 'Ada' });
       draft.update('x@y.z', 'Dinner', 'b', { bcc: 'b@c.d' });`,
    );

    expect(newest(emulator)).toMatchObject({
      to: ['x@y.z'],
      cc: [],
      bcc: ['b@c.d'],
      subject: 'Dinner',
      text: 'b',
    });
    expect(newest(emulator)).not.toHaveProperty('html');
    expect(newest(emulator)).not.toHaveProperty('fromName');
  });

  it(fact('GM-33'), () => {
    const emulator = gmailOf();
    const id = emulator.mail.keepDraft({ to: [], subject: 'By hand', text: '' });

    const [ids, subjects] = ran(
      emulator,
      `${DRAFT} return [GmailApp.getDrafts().map((one) => one.getId() === draft.getId() ? 'script' : one.getId()),
        GmailApp.getDraftMessages().map((one) => one.getSubject())];`,
    ) as [string[], string[]];

    expect([...ids].sort()).toEqual([id, 'script'].sort());
    expect([...subjects].sort()).toEqual(['By hand', 'Lunch']);
  });

  it('is no draft any more once its conversation is in the bin', () => {
    const emulator = gmailOf();

    ran(emulator, `${DRAFT} draft.getMessage().getThread().moveToTrash();`);

    expect(ran(emulator, 'return GmailApp.getDrafts().length')).toBe(0);
    expect(emulator.mailbox()).toEqual([]);
  });

  it(fact('GM-34'), () => {
    const emulator = gmailOf();

    expect(ran(emulator, "return GmailApp.createDraft('', 's', 'b').getMessage().getTo()")).toBe('');
    expect(refusal(emulator, "GmailApp.createDraft('Karen', 's', 'b')")).toBe(
      'Exception: Invalid email: Karen',
    );
    expect(refusal(emulator, 'GmailApp.getDrafts()[0].send()')).toBe(
      'Exception: Failed to send email: no recipient',
    );
  });

  it('is the account’s of the one who runs the script', () => {
    const emulator = gmailOf({ others: [{ email: 'bob@example.com', locale: 'de', role: 'editor' }] });
    const id = ran(emulator, `${DRAFT} return draft.getId();`) as string;

    emulator.signInAs('bob@example.com');

    expect(ran(emulator, 'return GmailApp.getDrafts().length')).toBe(0);
    expect(refusal(emulator, `GmailApp.getDraft('${id}')`)).not.toBe('');
  });

  it('is there after a restart, by the same id', () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);
    const id = ran(
      emulator,
      `return GmailApp.getThreadById('${thread}').createDraftReplyAll('x', { htmlBody: '<p>x</p>' }).getId();`,
    ) as string;

    const saved = JSON.parse(JSON.stringify(emulator.save())) as unknown;
    const restarted = gmailOf({ saved });

    expect(restarted.mailbox()).toEqual(emulator.mailbox());
    ran(restarted, `GmailApp.getDraft('${id}').send()`);
    expect(newest(restarted)).toMatchObject({ threadId: thread, html: '<p>x</p>', folder: 'sent' });
  });

  it('keeps beside the text whatever a person does not see in the form', () => {
    const emulator = gmailOf();
    const id = ran(
      emulator,
      `return GmailApp.createDraft('${KAREN}', 'Lunch', 'a', { cc: 'c@d.e', replyTo: 'r@s.t', htmlBody: '<b>a</b>' }).getId();`,
    ) as string;

    emulator.mail.changeDraft(id, { to: ['x@y.z'], subject: 'Lunch', text: 'a\n' });
    expect(newest(emulator)).toMatchObject({
      to: ['x@y.z'],
      cc: ['c@d.e'],
      replyTo: 'r@s.t',
      html: '<b>a</b>',
    });
    emulator.mail.changeDraft(id, { to: ['x@y.z'], subject: 'Lunch', text: 'other' });
    expect(newest(emulator)).not.toHaveProperty('html');
    emulator.mail.sendDraft(id);

    expect(newest(emulator)).toMatchObject({
      folder: 'sent',
      cc: ['c@d.e'],
      replyTo: 'r@s.t',
      text: 'other',
    });
  });
});
