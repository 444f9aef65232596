import { FULL_ONLY, SCOPES } from '../modes';
import type { RunningScript } from '../running-script';
import { describeService, type MethodSpec } from '../service';
import { parametersMismatch } from '../signature';
import { recipientsOfLetter, type Letter } from './letter';
import type { PostOffice } from './post-office';
import { assertRecipients, textOf, writtenLetter } from './written-letter';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

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
    const { post, email: from } = this.services;
    const stamp = { id: post.newId(), at: this.script.now(), from };
    const letter = writtenLetter(message, stamp, 'MailApp.sendEmail');
    assertRecipients(recipientsOfLetter(letter).length);
    return letter;
  }
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

const SEND: MethodSpec = { kind: 'mail', modes: FULL_ONLY, scopes: SCOPES.mail };

describeService(MailApp, 'MailApp', { getRemainingDailyQuota: SEND, sendEmail: SEND });
