import type { Mutation } from '../mutation';

const MAIL_APP = 'src/workbench/emulator/mail-app/mail-app.ts';
const WRITTEN = 'src/workbench/emulator/mail-app/written-letter.ts';
const POST = 'src/workbench/emulator/mail-app/post-office.ts';
const LETTER = 'src/workbench/emulator/mail-app/letter.ts';
const RECIPIENTS = 'src/workbench/emulator/mail-app/recipients.ts';
const ALLOWANCE = 'src/workbench/emulator/daily-allowance.ts';
const WORLD = 'src/workbench/emulator/create-world.ts';
const SERVICES = 'src/workbench/emulator/services.ts';

export const MAIL_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'MA-01',
    file: LETTER,
    find: 'return [...letter.to, ...letter.cc, ...letter.bcc];',
    replace: 'return letter.to;',
    removes: 'recipients in Cc and Bcc count',
  },
  {
    fact: 'MA-02',
    file: WORLD,
    find: 'const CONSUMER_MAIL_QUOTA = 100;',
    replace: 'const CONSUMER_MAIL_QUOTA = 1500;',
    removes: "a consumer's quota",
  },
  {
    fact: 'MA-03',
    file: ALLOWANCE,
    find: 'const WINDOW = 24 * 60 * 60 * 1000;',
    replace: 'const WINDOW = 12 * 60 * 60 * 1000;',
    removes: 'the window of 24 hours',
  },
  {
    fact: 'MA-04',
    file: POST,
    find: 'Math.max(-1, this.account(address).allowance.left(now))',
    replace: 'this.rules.quota',
    removes: 'what was used is gone',
  },
  {
    fact: 'MA-05',
    file: POST,
    find: 'return Math.max(-1,',
    replace: 'return Math.max(0,',
    removes: '−1 is left beyond the quota',
  },
  {
    fact: 'MA-05',
    file: POST,
    find: 'allowance.left(letter.at) + this.rules.overdraft',
    replace: 'allowance.left(letter.at)',
    removes: 'a few more get through',
  },
  {
    fact: 'MA-06',
    file: POST,
    find: "'Service invoked too many times for one day: email.'",
    replace: "'No quota'",
    removes: "Google's words at the quota's end",
  },
  {
    fact: 'MA-07',
    file: WRITTEN,
    find: 'const RECIPIENTS_PER_MESSAGE = 50;',
    replace: 'const RECIPIENTS_PER_MESSAGE = 500;',
    removes: '50 recipients a message',
  },
  {
    fact: 'MA-08',
    file: WRITTEN,
    find: 'const BODY_BYTES = 200 * 1024;',
    replace: 'const BODY_BYTES = 900 * 1024;',
    removes: '200 KB a body',
  },
  {
    fact: 'MA-09',
    file: WRITTEN,
    find: "if (recipients === 0) throw new ServiceError('Failed to send email: no recipient');",
    replace: '',
    removes: 'mail to nobody is refused',
  },
  {
    fact: 'MA-10',
    file: RECIPIENTS,
    find: 'if (!ADDRESS.test(address)) throw',
    replace: "if (address === '') throw",
    removes: 'what is no address is refused',
  },
  {
    fact: 'MA-11',
    file: MAIL_APP,
    find: 'modes: FULL_ONLY, scopes: SCOPES.mail',
    replace: 'modes: FULL_ONLY',
    removes: 'the scope of sending',
  },
  {
    fact: 'MA-12',
    file: SERVICES,
    find: 'new MailApp({ post: world.post, email }, script)',
    replace: 'new MailApp({ post: world.post, email: world.accounts.owner.email }, script)',
    removes: 'mail comes from whom the script runs as',
  },
  {
    fact: 'MA-13',
    file: WRITTEN,
    find: '...(replyTo === undefined ? {} : { replyTo }),',
    replace: '',
    removes: 'replyTo',
  },
  {
    fact: 'MA-13',
    file: WRITTEN,
    find: '...(html === undefined ? {} : { html }),',
    replace: '',
    removes: 'htmlBody',
  },
  {
    fact: 'MA-15',
    file: MAIL_APP,
    find: 'this.services.post.sendByScript(this.composed(messageOf(args)));',
    replace: 'return this.services.post.sendByScript(this.composed(messageOf(args)));',
    removes: 'sendEmail returns nothing',
  },
  {
    fact: 'MA-16',
    file: WRITTEN,
    find: 'references: [],',
    replace: 'references: Object(mail).references ?? [],',
    removes: 'options have no headers',
  },
  {
    fact: 'MA-26',
    file: MAIL_APP,
    find: 'return { to: textOf(first), replyTo: textOf(second), subject: textOf(third), body: textOf(fourth) };',
    replace: "throw parametersMismatch('MailApp.sendEmail', args);",
    removes: 'the overload with an address for replies',
  },
];
