/** A sent mail as it would travel: RFC 5322 bytes, and those bytes read back as a mail reader shows them. */
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { withLocalLinks } from './mail-links';
import type { MailboxMessage, MailPage, SentMail } from '../protocol';

/** A mail with what only those in a mailbox have: their place in a conversation and a machine's headers. */
type AnyMail = SentMail &
  Partial<Pick<MailboxMessage, 'messageId' | 'references' | 'headers' | 'deliveryStatus'>>;

/** The same mail gives the same bytes every time: date, message id and boundaries come from the mail alone. */
export function messageBytes(mail: AnyMail): Promise<Buffer> {
  const token = mail.id.replace(/[^A-Za-z0-9.-]/g, '-');
  const composer = new MailComposer({
    from: mail.fromName === undefined ? mail.from : { name: mail.fromName, address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    date: new Date(mail.at),
    messageId: `<${mail.messageId ?? `${token}@workbench.invalid`}>`,
    ...conversationOf(mail),
    headers: (mail.headers ?? []).map(({ name, value }) => ({ key: name, value })),
    ...deliveryReport(mail),
    baseBoundary: `rapport-${token}`,
    // RFC 5322 lines end in CR LF, whatever the body had.
    newline: 'windows',
    // A name in a cell must never make the composer read a file or a page into the mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const message = composer.compile();
  // The sender's own copy names everybody, as Gmail's Sent folder does.
  message.keepBcc = true;
  if (mail.deliveryStatus !== undefined)
    message.setHeader('Content-Type', 'multipart/report; report-type=delivery-status');
  return message.build();
}

function conversationOf({ references = [] }: AnyMail): { inReplyTo?: string; references?: string[] } {
  const parent = references.at(-1);
  return parent === undefined
    ? {}
    : { inReplyTo: `<${parent}>`, references: references.map((id) => `<${id}>`) };
}

/** The part of a bounce that machines read. */
function deliveryReport({ deliveryStatus }: AnyMail): Pick<MailComposer.Options, 'attachments'> {
  if (deliveryStatus === undefined) return {};
  const part = {
    filename: false,
    contentType: 'message/delivery-status',
    contentTransferEncoding: '7bit',
  } as const;
  return { attachments: [{ ...part, contentDisposition: 'inline', content: deliveryStatus }] };
}

export async function mailPage(mail: AnyMail): Promise<MailPage> {
  const parsed = await simpleParser(await messageBytes(mail), { skipTextToHtml: true, skipHtmlToText: true });
  return {
    subject: parsed.subject ?? '',
    headers: parsed.headerLines.map(({ line }) => headerOf(line)),
    text: parsed.text ?? '',
    hasHtml: typeof parsed.html === 'string',
  };
}

/** The html part as a page of its own; the answer's headers forbid it scripts and every other host. */
export async function mailHtml(mail: AnyMail): Promise<string> {
  const parsed = await simpleParser(await messageBytes(mail), { skipTextToHtml: true });
  return typeof parsed.html === 'string' ? withLocalLinks(parsed.html) : '';
}

function headerOf(line: string): { name: string; value: string } {
  const colon = line.indexOf(':');
  return {
    name: line.slice(0, colon),
    value: line
      .slice(colon + 1)
      .replace(/\r?\n[ \t]+/g, ' ')
      .trim(),
  };
}
