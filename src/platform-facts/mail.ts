import type { Facts } from './fact';

const NO_GMAIL = { outside: 'Rapport sends through MailApp only' } as const;

export const MAIL = {
  'MA-01': {
    says: 'Every address in To, Cc and Bcc counts as one recipient of the daily quota.',
    certainty: 'observed',
    source: 'users of MailApp; guides/services/quotas names recipients',
    touches: ['MailApp.sendEmail'],
  },
  'MA-02': {
    says: "A consumer account's scripts reach 100 recipients a day.",
    certainty: 'documented',
    source: 'guides/services/quotas',
    touches: ['MailApp.sendEmail', 'MailApp.getRemainingDailyQuota'],
  },
  'MA-03': {
    says: 'The quota of mail is whole again 24 hours after its first use, not at midnight.',
    certainty: 'documented',
    source: 'guides/services/quotas',
    touches: ['MailApp.getRemainingDailyQuota'],
  },
  'MA-04': {
    says: 'getRemainingDailyQuota() gives the recipients that are left at that moment.',
    certainty: 'documented',
    source: 'reference/mail/mail-app',
    touches: ['MailApp.getRemainingDailyQuota'],
  },
  'MA-05': {
    says: 'At its end the quota of mail is soft: a few more get through, and −1 is left.',
    certainty: 'observed',
    source: 'oki2a24.com, 2015-09-15',
    touches: ['MailApp.getRemainingDailyQuota'],
  },
  'MA-06': {
    says: 'Sending without quota throws “Service invoked too many times for one day: email.”',
    certainty: 'observed',
    source: 'stackoverflow.com/questions/21444588',
    touches: ['MailApp.sendEmail'],
  },
  'MA-07': {
    says: 'A message has 50 recipients at most; more throw “Limit Exceeded: Email Recipients Per Message”.',
    certainty: 'documented',
    source: 'guides/services/quotas; wording from execution logs',
    touches: ['MailApp.sendEmail'],
  },
  'MA-08': {
    says: 'A body has 200 KB at most; a larger one throws “Limit Exceeded: Email Body Size.”',
    certainty: 'documented',
    source: 'guides/services/quotas; wording from execution logs',
    touches: ['MailApp.sendEmail'],
  },
  'MA-09': {
    says: 'A message to nobody throws “Failed to send email: no recipient”.',
    certainty: 'observed',
    source: 'execution logs of users',
    touches: ['MailApp.sendEmail'],
  },
  'MA-10': {
    says: 'What cannot be an address throws “Invalid email: …”.',
    certainty: 'observed',
    source: 'execution logs of users',
    touches: ['MailApp.sendEmail'],
  },
  'MA-11': {
    says: 'MailApp needs the scope script.send_mail.',
    certainty: 'observed',
    source: 'the “Required permissions” of refused calls',
    touches: ['MailApp.sendEmail', 'oauthScopes'],
  },
  'MA-12': {
    says: 'Mail comes from the account that the script runs as, which for a trigger is its creator.',
    certainty: 'documented',
    source: 'guides/triggers/installable',
    touches: ['MailApp.sendEmail'],
  },
  'MA-13': {
    says: 'A message object names to, cc, bcc, subject, body, htmlBody, name and replyTo.',
    certainty: 'documented',
    source: 'reference/mail/mail-app',
    touches: ['MailApp.sendEmail'],
  },
  'MA-14': {
    says: 'The option noReply is for Google Workspace accounts alone.',
    certainty: 'documented',
    source: 'reference/mail/mail-app',
    touches: { outside: 'Rapport writes to its own user, from their own address' },
  },
  'MA-15': {
    says: 'sendEmail returns nothing: a script does not learn the id of what it sent.',
    certainty: 'documented',
    source: 'reference/mail/mail-app',
    touches: ['MailApp.sendEmail'],
  },
  'MA-16': {
    says: 'No option of MailApp puts a header of its own into a mail.',
    certainty: 'documented',
    source: 'reference/mail/mail-app, whose list of options has none',
    touches: ['MailApp.sendEmail'],
  },
  'MA-17': {
    says: 'A mail has 250 attachments and 25 MB of them at most.',
    certainty: 'documented',
    source: 'guides/services/quotas',
    touches: { outside: 'Rapport attaches nothing' },
  },
  'MA-18': {
    says: 'Every method of GmailApp needs the restricted scope https://mail.google.com/.',
    certainty: 'documented',
    source: 'reference/gmail/gmail-app',
    touches: NO_GMAIL,
  },
  'MA-19': {
    says: 'What GmailApp sends counts on the same quota as what MailApp sends.',
    certainty: 'observed',
    source: 'qiita.com, omarnya',
    touches: NO_GMAIL,
  },
  'MA-20': {
    says: 'A published add-on may not ask for https://mail.google.com/ where a narrower scope does.',
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/editor-scopes',
    touches: ['oauthScopes'],
  },
  'MA-21': {
    says: 'Reading mail and writing to it has a daily quota of its own, 20,000 for a consumer account.',
    certainty: 'documented',
    source: 'guides/services/quotas',
    touches: { outside: 'Rapport reads no mail' },
  },
  'MA-22': {
    says: 'Google Workspace accounts reach 1,500 recipients a day, 2,000 within their own domain.',
    certainty: 'documented',
    source: 'guides/services/quotas',
    touches: { outside: 'Rapport asks for what is left and never assumes a number' },
  },
  'MA-23': {
    says: 'gmail.send is a sensitive scope, and every scope that reads mail is a restricted one.',
    certainty: 'documented',
    source: 'gmail/api/auth/scopes',
    touches: NO_GMAIL,
  },
  'MA-24': {
    says: 'What Gmail objects say of themselves may be out of date until they are refreshed.',
    certainty: 'observed',
    source: 'brucemcpherson/gas-fakes, notes/oddities.md',
    touches: NO_GMAIL,
  },
  'MA-25': {
    says: 'Aliases as senders, drafts, search, threads and labels are for GmailApp; MailApp only sends.',
    certainty: 'documented',
    source: 'reference/gmail/gmail-app',
    touches: NO_GMAIL,
  },
  'MA-26': {
    says: 'sendEmail takes a message object, or recipient, subject, body with options, or with an address for replies.',
    certainty: 'documented',
    source: 'reference/mail/mail-app',
    touches: ['MailApp.sendEmail'],
  },
} as const satisfies Facts;
