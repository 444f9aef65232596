import type { FactId } from '../../platform-facts';
import type { CallQuestion } from '../question';

type Draft = GoogleAppsScript.Gmail.GmailDraft;
type Message = GoogleAppsScript.Gmail.GmailMessage;

const SUBJECT = 'Rapport probe';

/** Another way to write one's own address, so that an answer to it can be told from one to oneself. */
function besideMe(): string {
  return me().replace('@', '+probe@');
}

function me(): string {
  return Session.getEffectiveUser().getEmail();
}

/** Takes the draft away, if it is still there. */
function withDraft<T>(ask: (draft: Draft) => T, subject = SUBJECT): T {
  const draft = GmailApp.createDraft(besideMe(), subject, 'one\ntwo');
  try {
    return ask(draft);
  } finally {
    removeDraft(draft);
  }
}

/** Sends one mail to oneself and takes its conversation away. */
function withSent<T>(ask: (sent: Message, draft: Draft) => T): T {
  const draft = GmailApp.createDraft(besideMe(), SUBJECT, 'This mail was one of the questions.');
  const sent = draft.send();
  try {
    return ask(sent, draft);
  } finally {
    sent.getThread().moveToTrash();
  }
}

/** An answer to what one has sent oneself. */
function withAnswer<T>(write: (sent: Message) => Draft, ask: (answer: Draft, sent: Message) => T): T {
  return withSent((sent) => {
    const answer = write(sent);
    try {
      return ask(answer, sent);
    } finally {
      removeDraft(answer);
    }
  });
}

function removeDraft(draft: Draft): void {
  if (GmailApp.getDrafts().some((there) => there.getId() === draft.getId())) draft.deleteDraft();
}

function isFound(draftId: string): boolean {
  try {
    GmailApp.getDraft(draftId);
    return true;
  } catch {
    return false;
  }
}

type Row = readonly [
  number: number,
  about: FactId | { readonly assumption: string },
  asks: string,
  expected: string,
  ask: () => unknown,
];

const DRAFT_ROWS: readonly Row[] = [
  [
    1,
    'GM-01',
    "Whether a draft's id is its message's",
    'false',
    () => withDraft((draft) => draft.getId() === draft.getMessageId()),
  ],
  [
    2,
    'GM-02',
    'Whether draft and message have the same ids after an update',
    '[true, false]',
    () =>
      withDraft((draft) => {
        const [id, messageId] = [draft.getId(), draft.getMessageId()];
        const updated = draft.update(besideMe(), SUBJECT, 'three');
        return [updated.getId() === id, updated.getMessage().getId() === messageId];
      }),
  ],
  [
    3,
    'GM-03',
    'getDraft of a draft that was deleted',
    'throws Gmail operation not allowed.',
    () => {
      const id = withDraft((draft) => draft.getId());
      return GmailApp.getDraft(id).getId();
    },
  ],
  [
    4,
    'GM-10',
    'Whether a draft is among the messages of its conversation',
    'true',
    () =>
      withDraft((draft) =>
        draft
          .getMessage()
          .getThread()
          .getMessages()
          .some((message) => message.isDraft()),
      ),
  ],
  [
    5,
    'GM-15',
    'Whether a conversation that begins with a draft has the id of its message',
    'true',
    () => withDraft((draft) => draft.getMessage().getThread().getId() === draft.getMessageId()),
  ],
  [
    6,
    'GM-27',
    'The ends of lines in getPlainBody',
    '"one\\r\\ntwo"',
    () => withDraft((draft) => draft.getMessage().getPlainBody().trim()),
  ],
  [
    7,
    'GM-26',
    'A header that a message does not have',
    '""',
    () => withDraft((draft) => draft.getMessage().getHeader('X-Rapport-Probe')),
  ],
];

const SENT_ROWS: readonly Row[] = [
  [
    8,
    'GM-05',
    "Whether what is sent has its draft's message id",
    'false',
    () => {
      const draft = GmailApp.createDraft(besideMe(), SUBJECT, 'This mail was one of the questions.');
      const messageId = draft.getMessageId();
      const sent = draft.send();
      sent.getThread().moveToTrash();
      return sent.getId() === messageId;
    },
  ],
  [
    9,
    'GM-06',
    'Whether what is sent stands where its draft stood',
    'true',
    () =>
      withAnswer(
        (message) => message.createDraftReplyAll('This mail was one of the questions.'),
        (answer, message) => answer.send().getThread().getId() === message.getThread().getId(),
      ),
  ],
  [
    10,
    'GM-13',
    'The subject of an answer',
    '"Re: Rapport probe"',
    () =>
      withAnswer(
        (message) => message.createDraftReply('four'),
        (answer) => answer.getMessage().getSubject(),
      ),
  ],
  [
    11,
    'MA-19',
    'How far a draft that is sent lowers the quota of MailApp',
    '1',
    () => {
      const before = MailApp.getRemainingDailyQuota();
      return withSent(() => before - MailApp.getRemainingDailyQuota());
    },
  ],
  [12, 'GM-16', 'A conversation that is not there', 'null', () => GmailApp.getThreadById('0123456789abcdef')],
  [
    13,
    'GM-24',
    'A search for more than 500 conversations',
    'throws Argument max cannot exceed 500.',
    () => GmailApp.search('', 0, 501).length,
  ],
];

const OPEN_ROWS: readonly Row[] = [
  [
    14,
    { assumption: 'newMailFoundBySearch' },
    'Whether a search finds a draft at once',
    'false',
    () => {
      const word = `probe${Utilities.getUuid().replace(/-/g, '')}`;
      return withDraft(() => GmailApp.search(`subject:${word}`).length > 0, word);
    },
  ],
  [
    15,
    { assumption: 'replyToOwnMessageGoesTo' },
    'Whom an answer to one’s own message addresses',
    '"oneself"',
    () =>
      withAnswer(
        (message) => message.createDraftReply('five'),
        (answer) => (answer.getMessage().getTo().includes(besideMe()) ? 'its recipients' : 'oneself'),
      ),
  ],
  [
    16,
    { assumption: 'replyAllNamesOneself' },
    'Whether an answer to all, to one’s own message, names oneself',
    'false',
    () =>
      withAnswer(
        (message) => message.createDraftReplyAll('six'),
        (answer) => `${answer.getMessage().getTo()},${answer.getMessage().getCc()}`.includes(me()),
      ),
  ],
  [
    17,
    { assumption: 'sentDraftIsGoneAtOnce' },
    'Whether a draft is gone as soon as it is sent',
    'true',
    () => withSent((_sent, draft) => !isFound(draft.getId())),
  ],
  [
    18,
    { assumption: 'updatedDraftStaysInThread' },
    'Whether an answer stays in its conversation when it is updated',
    'false',
    () =>
      withAnswer(
        (message) => message.createDraftReplyAll('seven'),
        (answer, message) => {
          const updated = answer.update(besideMe(), answer.getMessage().getSubject(), 'eight');
          return updated.getMessage().getThread().getId() === message.getThread().getId();
        },
      ),
  ],
];

/** Asked by a menu item of their own: they write to the mailbox, and send a few mails to oneself. */
export const GMAIL_QUESTIONS: readonly CallQuestion[] = [...DRAFT_ROWS, ...SENT_ROWS, ...OPEN_ROWS].map(
  ([number, about, asks, expected, ask]) => ({
    id: `gmail-${number}`,
    about: typeof about === 'string' ? { fact: about } : about,
    asks,
    expected,
    ask,
  }),
);
