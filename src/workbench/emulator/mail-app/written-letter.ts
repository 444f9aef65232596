import { coercedText } from '../coerced-text';
import { ServiceError } from '../service';
import { UnbuiltError } from '../unbuilt';
import type { Letter } from './letter';
import { recipientsOf } from './recipients';

/** What a script gives for a mail, with Google's names. */
export type ScriptedMail = Readonly<
  Partial<Record<'to' | 'cc' | 'bcc' | 'subject' | 'body' | 'htmlBody' | 'name' | 'replyTo', unknown>>
>;

const RECIPIENTS_PER_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const NOT_BUILT = ['attachments', 'inlineImages'];

/**
 * The letter that a script writes, to nobody yet where it names nobody.
 * @param method Google's name of what it calls.
 * @throws ServiceError for what is no address, and for a body that is too large.
 */
export function writtenLetter(
  mail: ScriptedMail,
  stamp: Pick<Letter, 'id' | 'at' | 'from'>,
  method: string,
): Letter {
  for (const option of NOT_BUILT) {
    if (option in mail) throw new UnbuiltError(`The option ${option} of ${method}`);
  }
  const text = textOf(mail.body);
  const html = optionalText(mail.htmlBody);
  const fromName = optionalText(mail.name);
  const replyTo = optionalText(mail.replyTo);
  assertSmall([text, html ?? '']);
  return {
    ...stamp,
    ...(fromName === undefined ? {} : { fromName }),
    to: recipientsOf(textOf(mail.to)),
    cc: recipientsOf(textOf(mail.cc)),
    bcc: recipientsOf(textOf(mail.bcc)),
    ...(replyTo === undefined ? {} : { replyTo }),
    references: [],
    subject: textOf(mail.subject),
    text,
    ...(html === undefined ? {} : { html }),
  };
}

/** @throws ServiceError for a letter that no mail server is given. */
export function assertRecipients(recipients: number): void {
  if (recipients === 0) throw new ServiceError('Failed to send email: no recipient');
  if (recipients > RECIPIENTS_PER_MESSAGE)
    throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
}

export function textOf(value: unknown): string {
  return optionalText(value) ?? '';
}

function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : coercedText(value);
}

function assertSmall(bodies: readonly string[]): void {
  const tooLarge = bodies.some((body) => Buffer.byteLength(body) > BODY_BYTES);
  if (tooLarge) throw new ServiceError('Limit Exceeded: Email Body Size.');
}
