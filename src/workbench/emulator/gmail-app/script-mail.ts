import { isSameAddress } from '../mail-app/letter';
import type { Letter } from '../mail-app/letter';
import { textOf, writtenLetter, type ScriptedMail } from '../mail-app/written-letter';
import { ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import type { GmailAccount } from './gmail-account';

type Options = Readonly<Record<string, unknown>>;

/** Of `(recipient, subject, body[, options])`. @throws ServiceError for other arguments. */
export function mailOf(account: GmailAccount, args: readonly unknown[], method: string): Letter {
  const [to, subject, body, options = {}] = args;
  if (args.length < 3 || args.length > 4 || !isOptions(options)) throw parametersMismatch(method, args);
  return stamped(account, { ...options, to, subject, body }, options, method);
}

/** Of `(body[, options])`, where the rest is the answered message's. @throws ServiceError for other arguments. */
export function answerOf(
  account: GmailAccount,
  args: readonly unknown[],
  addressed: Pick<ScriptedMail, 'to' | 'cc' | 'subject'>,
  method: string,
): Letter {
  const [body, options = {}] = args;
  if (args.length < 1 || args.length > 2 || !isOptions(options)) throw parametersMismatch(method, args);
  const cc = [textOf(addressed.cc), textOf(options['cc'])].filter((list) => list !== '').join(',');
  return stamped(account, { ...addressed, ...options, cc, body }, options, method);
}

function stamped(account: GmailAccount, mail: ScriptedMail, { from }: Options, method: string): Letter {
  // No account here has an alias, so that one's own address is the only one to write from.
  if (from !== undefined && !isSameAddress(textOf(from), account.email)) {
    throw new ServiceError(`Invalid argument: ${textOf(from)}`);
  }
  const stamp = { id: account.post.newId(), at: account.now(), from: account.email };
  return writtenLetter(mail, stamp, method);
}

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
