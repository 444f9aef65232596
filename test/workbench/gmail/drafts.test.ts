import { gmailOf, newest, ran, writtenToKaren } from './gmail-script';

describe('a draft that a script writes into a conversation', () => {
  it('is sent into it, and is gone then', () => {
    const emulator = gmailOf();
    const thread = writtenToKaren(emulator);

    const [draft, isThere, sentId, drafts] = ran(
      emulator,
      `const draft = GmailApp.getThreadById('${thread}').createDraftReplyAll('Still interested?');
       const there = GmailApp.getDrafts().map((one) => one.getId());
       const sent = GmailApp.getDraft(draft.getId()).send();
       return [draft.getId(), there, sent.getId(), GmailApp.getDrafts().length];`,
    ) as [string, string[], string, number];

    expect(isThere).toEqual([draft]);
    expect(drafts).toBe(0);
    expect(newest(emulator)).toMatchObject({
      id: sentId,
      folder: 'sent',
      threadId: thread,
      to: ['karen@example.org'],
      subject: 'Re: Coffee?',
      text: 'Still interested?',
    });
  });
});
