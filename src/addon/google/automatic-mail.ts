import type { MessageFacts } from '../use-cases/mailbox';

/** What tells who, or what, has written a message; '' for a header that is not there. */
export interface SenderSigns {
  /** A plain address in lower case. */
  readonly from: string;
  readonly subject: string;
  readonly header: (name: string) => string;
}

const DELIVERY = /^(?:mailer-daemon|postmaster)@/;
const ONLY_LATE = /\(delay\)|delayed|verzögert/i;

/**
 * What no person has written: a mail that came back, or an answer that a machine gives (RFC 3834 and the headers
 * that were there before it). A notice that a mail is still on its way is no bounce.
 */
export function automaticKind({ from, subject, header }: SenderSigns): MessageFacts['automatic'] {
  if (DELIVERY.test(from) || header('X-Failed-Recipients') !== '')
    return ONLY_LATE.test(subject) ? 'outOfOffice' : 'bounce';
  const submitted = header('Auto-Submitted').trim().toLowerCase();
  if (submitted !== '' && submitted !== 'no') return 'outOfOffice';
  const isAutomatic =
    header('X-Autoreply') !== '' ||
    header('X-Autorespond') !== '' ||
    header('Precedence').toLowerCase() === 'auto_reply';
  return isAutomatic ? 'outOfOffice' : undefined;
}
