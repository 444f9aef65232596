import type { Mutation } from '../mutation';

const GMAIL = 'src/workbench/emulator/gmail-app';
const ACCOUNT = `${GMAIL}/gmail-account.ts`;
const ANSWERING = `${GMAIL}/answering.ts`;
const APP = `${GMAIL}/gmail-app.ts`;
const DRAFT = `${GMAIL}/gmail-draft.ts`;
const FIELDS = `${GMAIL}/mail-fields.ts`;
const MESSAGE = `${GMAIL}/gmail-message.ts`;
const OPERATORS = `${GMAIL}/search-operators.ts`;
const QUERY = `${GMAIL}/search-query.ts`;
const READ_LETTER = `${GMAIL}/read-letter.ts`;
const SCRIPT_MAIL = `${GMAIL}/script-mail.ts`;
const SEARCH = `${GMAIL}/search.ts`;
const THREAD = `${GMAIL}/gmail-thread.ts`;
const MAIL = 'src/workbench/emulator/mail-app';
const LETTER = `${MAIL}/letter.ts`;
const MAILBOX = `${MAIL}/mailbox.ts`;
const POST = `${MAIL}/post-office.ts`;
const MODES = 'src/workbench/emulator/modes.ts';

const DRAFT_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'GM-01',
    file: POST,
    find: 'const id = `r${this.random.decimalId()}`;',
    replace: 'const id = letter.id;',
    removes: 'a draft’s id is not its message’s',
  },
  {
    fact: 'GM-02',
    file: DRAFT,
    find: 'this.messageId = letter.id;',
    replace: '',
    removes: 'an updated draft has another message',
  },
  {
    fact: 'GM-02',
    file: MAILBOX,
    find: "return folder === 'drafts' ? letter : id;",
    replace: 'return id;',
    removes: 'a changed draft’s message has another id',
  },
  {
    fact: 'GM-03',
    file: ACCOUNT,
    find: 'return this.found(this.drafts().find(({ entry }) => entry.id === id));',
    replace: 'return this.found(this.drafts().find(({ entry }) => entry.id === id) ?? this.mails()[0]);',
    removes: 'getDraft refuses a draft that is gone',
  },
  {
    fact: 'GM-05',
    file: DRAFT,
    find: 'this.addressed({ ...letter, id: account.post.newId(), at: account.now() })',
    replace: 'this.addressed({ ...letter, at: account.now() })',
    removes: 'what is sent has an id of its own',
  },
  {
    fact: 'GM-05',
    file: DRAFT,
    find: '    this.takeAway();\n',
    replace: '',
    removes: 'the draft is gone once it is sent',
  },
  {
    fact: 'GM-06',
    file: DRAFT,
    find: 'account.post.sendByScript(sent, entry.threadId)',
    replace: 'account.post.sendByScript(sent, sent.id)',
    removes: 'what a script sends stands where its draft stood',
  },
  {
    fact: 'GM-06',
    file: `${MAIL}/mail-by-hand.ts`,
    find: 'at, to }, this.entry(id).threadId);',
    replace: 'at, to });',
    removes: 'what a person sends stands where its draft stood',
  },
  {
    fact: 'GM-07',
    file: POST,
    find: '    this.letters.set(letter.id, letter);\n    this.mailboxOf(letter.from).addDraft(id, letter, place);',
    replace:
      '    this.account(letter.from).allowance.use(1, letter.at);\n    this.letters.set(letter.id, letter);\n    this.mailboxOf(letter.from).addDraft(id, letter, place);',
    removes: 'a draft costs nothing',
  },
  {
    fact: 'GM-08',
    file: DRAFT,
    find: '    this.account.post.remove(this.account.email, this.id);',
    replace: '    this.account.mailbox.trash([this.id]);',
    removes: 'a deleted draft is in no bin',
  },
  {
    fact: 'GM-09',
    file: POST,
    find: 'place ?? (stays ? entry.threadId : letter.id)',
    replace: 'place ?? entry.threadId',
    removes: 'a new subject makes a new conversation',
  },
  {
    fact: 'GM-31',
    file: DRAFT,
    find: 'stays ? { ...letter, references: before.references } : letter,',
    replace: '{ ...before, ...letter, cc: before.cc },',
    removes: 'update replaces all',
  },
  {
    fact: 'GM-33',
    file: ACCOUNT,
    find: "({ entry }) => entry.folder === 'drafts' && entry.trashed !== true",
    replace: "({ entry, letter }) => entry.folder === 'drafts' && letter.to.length > 0",
    removes: 'getDrafts lists a person’s drafts, too',
  },
  {
    fact: 'GM-34',
    file: `${MAIL}/written-letter.ts`,
    find: 'to: recipientsOf(textOf(mail.to)),',
    replace: 'to: [textOf(mail.to)],',
    removes: 'createDraft judges addresses',
  },
];

const READING_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'GM-10',
    file: ACCOUNT,
    find: 'return this.mails().filter(({ entry }) => entry.threadId === id);',
    replace: "return this.mails().filter(({ entry }) => entry.threadId === id && entry.folder !== 'drafts');",
    removes: 'drafts are among a conversation’s messages',
  },
  {
    fact: 'GM-11',
    file: ANSWERING,
    find: 'letter.replyTo === undefined ? [letter.from] : recipientsOf(letter.replyTo)',
    replace: '[letter.from]',
    removes: 'answers go to the address for replies',
  },
  {
    fact: 'GM-12',
    file: ANSWERING,
    find: 'distinct([...sender, ...letter.to])',
    replace: 'distinct(sender)',
    removes: 'an answer to all goes to those in To',
  },
  {
    fact: 'GM-12',
    file: ANSWERING,
    find: 'distinct(letter.cc)',
    replace: 'distinct([...letter.cc, ...letter.bcc])',
    removes: 'an answer to all goes to nobody in Bcc',
  },
  {
    fact: 'GM-13',
    file: LETTER,
    find: 'return /^re:/i.test(subject.trim()) ? subject : `Re: ${subject}`;',
    replace: 'return `Re: ${subject}`;',
    removes: 'Re: stands there once',
  },
  {
    fact: 'GM-14',
    file: ANSWERING,
    find: 'references: [...parent.references, parent.id],',
    replace: 'references: [parent.id],',
    removes: 'References name the messages before',
  },
  {
    fact: 'GM-15',
    file: MAILBOX,
    find: 'place ?? this.threadOf(letter) ?? letter.id',
    replace: 'place ?? this.threadOf(letter) ?? id',
    removes: 'a conversation that a draft begins has its message’s id',
  },
  {
    fact: 'GM-16',
    file: APP,
    find: 'this.account.mailsOfThread(id).length === 0 ? null : this.account.thread(id)',
    replace: 'this.account.thread(id)',
    removes: 'getThreadById gives null',
  },
  {
    fact: 'GM-25',
    file: FIELDS,
    find: "if (fromName === undefined || fromName === '') return from;",
    replace: 'if (fromName !== undefined) return from;',
    removes: 'the sender’s name stands before the address',
  },
  {
    fact: 'GM-26',
    file: FIELDS,
    find: "?? standardHeader(letter, wanted) ?? '';",
    replace: "?? standardHeader(letter, wanted) ?? 'none';",
    removes: 'a missing header is the empty text',
  },
  {
    fact: 'GM-27',
    file: FIELDS,
    find: "return text.replace(/\\r\\n|\\r|\\n/g, '\\r\\n');",
    replace: 'return text;',
    removes: 'lines end in CR LF',
  },
  {
    fact: 'GM-28',
    file: MESSAGE,
    find: "this.mail.entry.folder === 'inbox' ? '' : this.letter.bcc.join(', ')",
    replace: "this.letter.bcc.join(', ')",
    removes: 'hidden recipients are hidden',
  },
  {
    fact: 'GM-29',
    file: THREAD,
    find: 'this.account.mailbox.trash(this.mails.map(({ entry }) => entry.id));',
    replace: 'for (const { entry } of this.mails) this.account.mailbox.remove(entry.id);',
    removes: 'the bin is still there by id',
  },
  {
    fact: 'GM-30',
    file: SCRIPT_MAIL,
    find: 'if (from !== undefined && !isSameAddress(textOf(from), account.email)) {',
    replace: "if (from === '') {",
    removes: 'only an alias is a sender',
  },
  {
    fact: 'MA-24',
    file: THREAD,
    find: 'return this.mails.length;',
    replace: 'return this.account.mailsOfThread(this.id).length;',
    removes: 'a conversation is as it was until it is refreshed',
  },
  {
    fact: 'MA-18',
    file: MODES,
    find: "gmail: ['https://mail.google.com/'],",
    replace: "gmail: ['https://www.googleapis.com/auth/script.send_mail'],",
    removes: 'the scope of GmailApp',
  },
  {
    fact: 'MA-19',
    file: POST,
    find: 'allowance.use(recipients, letter.at);',
    replace: 'if (place === undefined) allowance.use(recipients, letter.at);',
    removes: 'a sent draft counts on the one quota',
  },
];

const SEARCH_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'GM-17',
    file: SEARCH,
    find: '[...mails].reverse()',
    replace: '[...mails]',
    removes: 'the latest conversation first',
  },
  {
    fact: 'GM-18',
    file: SEARCH,
    find: '(looksInBin || mail.entry.trashed !== true)',
    replace: '(looksInBin || mail.entry.trashed !== false)',
    removes: 'the bin is left out',
  },
  {
    fact: 'GM-19',
    file: OPERATORS,
    find: "const QUERY_ZONE = 'America/Los_Angeles';",
    replace: "const QUERY_ZONE = 'Etc/UTC';",
    removes: 'days in a query are those of California',
  },
  {
    fact: 'GM-19',
    file: OPERATORS,
    find: 'return Number(value) * 1000;',
    replace: 'return Number(value);',
    removes: 'seconds since 1970',
  },
  {
    fact: 'GM-20',
    file: QUERY,
    find: 'return (mail) => tests.some((test) => test(mail));',
    replace: 'return (mail) => tests.every((test) => test(mail));',
    removes: 'braces mean or',
  },
  {
    fact: 'GM-20',
    file: QUERY,
    find: 'return (mail) => !test(mail);',
    replace: 'return test;',
    removes: 'a hyphen means not',
  },
  {
    fact: 'GM-20',
    file: QUERY,
    find: 'if (joined) groups.at(-1)?.push(test);',
    replace: 'if (groups.length < 0) groups.at(-1)?.push(test);',
    removes: 'OR',
  },
  {
    fact: 'GM-21',
    file: READ_LETTER,
    find: 'readPeople([...to, ...cc, ...bcc])',
    replace: 'readPeople([...to, ...bcc])',
    removes: 'to: looks into Cc of what one has sent',
  },
  {
    fact: 'GM-21',
    file: READ_LETTER,
    find: 'this.to = readPeople([...to, ...cc]);',
    replace: 'this.to = readPeople(to);',
    removes: 'to: looks into Cc of what one has got',
  },
  {
    fact: 'GM-21',
    file: OPERATORS,
    find: 'unread: ({ entry }) => entry.unread,',
    replace: 'unread: () => true,',
    removes: 'is:unread',
  },
  {
    fact: 'GM-21',
    file: OPERATORS,
    find: '(age, period) => age < period',
    replace: '(age, period) => age > period',
    removes: 'newer_than:',
  },
  {
    fact: 'GM-22',
    file: OPERATORS,
    find: 'if (first === undefined) return',
    replace: "if (first === undefined || words.join(' ').includes(first)) return",
    removes: 'words are whole',
  },
  {
    fact: 'GM-23',
    file: SEARCH,
    find: 'isIndexed(mail) &&',
    replace: "isIndexed(mail) && mail.entry.folder !== 'drafts' &&",
    removes: 'drafts are found',
  },
  {
    fact: 'GM-24',
    file: APP,
    find: 'if (max > MOST_THREADS) throw',
    replace: 'if (max > 5000) throw',
    removes: '500 conversations at most',
  },
];

export const GMAIL_MUTATIONS: readonly Mutation[] = [
  ...DRAFT_MUTATIONS,
  ...READING_MUTATIONS,
  ...SEARCH_MUTATIONS,
];
