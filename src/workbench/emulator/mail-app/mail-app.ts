import { coercedText } from '../coerced-text';
import { FULL_ONLY, SCOPES } from '../modes';
import type { RunningScript } from '../running-script';
import { describeService, ServiceError, type MethodSpec } from '../service';
import { parametersMismatch } from '../signature';
import { UnbuiltError } from '../unbuilt';
import type { Letter } from './letter';
import type { PostOffice } from './post-office';
import { recipientsOf } from './recipients';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const RECIPIENTS_PER_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const NOT_BUILT = ['attachments', 'inlineImages'];

export interface MailServices {
  readonly post: PostOffice;
  /** The account that the script runs as: whoever created the trigger, or is at the keyboard. */
  readonly email: string;
}

export class MailApp implements Pick<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota' | 'sendEmail'> {
  constructor(
    private readonly services: MailServices,
    private readonly script: RunningScript,
  ) {}

  getRemainingDailyQuota(): number {
    const { post, email } = this.services;
    return post.recipientsLeft(email, this.script.now());
  }

  sendEmail(...args: unknown[]): void {
    this.services.post.sendByScript(this.composed(messageOf(args)));
  }

  private composed(message: Message): Letter {
    for (const option of NOT_BUILT) {
      if (option in message) throw new UnbuiltError(`The option ${option} of MailApp.sendEmail`);
    }
    const [to, cc, bcc] = [message.to, message.cc, message.bcc].map((list) => recipientsOf(textOf(list))) as [
      string[],
      string[],
      string[],
    ];
    const text = textOf(message.body);
    const html = optionalText(message.htmlBody);
    const fromName = optionalText(message.name);
    const replyTo = optionalText(message.replyTo);
    assertSendable([...to, ...cc, ...bcc].length, [text, html ?? '']);
    return {
      id: this.services.post.newId(),
      at: this.script.now(),
      from: this.services.email,
      ...(fromName === undefined ? {} : { fromName }),
      to,
      cc,
      bcc,
      ...(replyTo === undefined ? {} : { replyTo }),
      references: [],
      subject: textOf(message.subject),
      text,
      ...(html === undefined ? {} : { html }),
    };
  }
}

function assertSendable(recipients: number, bodies: readonly string[]): void {
  if (recipients === 0) throw new ServiceError('Failed to send email: no recipient');
  if (recipients > RECIPIENTS_PER_MESSAGE)
    throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  const tooLarge = bodies.some((body) => Buffer.byteLength(body) > BODY_BYTES);
  if (tooLarge) throw new ServiceError('Limit Exceeded: Email Body Size.');
}

/** The four overloads: message; to, subject, body; to, subject, body, options; to, replyTo, subject, body. */
function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isObject(first)) return first;
  if (args.length === 3) return { to: textOf(first), subject: textOf(second), body: textOf(third) };
  if (args.length === 4 && isObject(fourth)) {
    return { ...fourth, to: textOf(first), subject: textOf(second), body: textOf(third) };
  }
  if (args.length === 4) {
    return { to: textOf(first), replyTo: textOf(second), subject: textOf(third), body: textOf(fourth) };
  }
  throw parametersMismatch('MailApp.sendEmail', args);
}

function isObject(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : coercedText(value);
}

function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : coercedText(value);
}

const SEND: MethodSpec = { kind: 'mail', modes: FULL_ONLY, scopes: SCOPES.mail };

describeService(MailApp, 'MailApp', { getRemainingDailyQuota: SEND, sendEmail: SEND });
