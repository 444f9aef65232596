import type { MailHeader } from '../contract';
import type { Letter } from './letter';

/** The parts of a mail that a machine wrote in answer to another. */
type MachineMail = Pick<Letter, 'subject' | 'text' | 'headers' | 'deliveryStatus' | 'automatic'>;

/** Who tells the sender that a mail did not arrive, as Gmail names itself. */
export const MAILER_DAEMON = { from: 'mailer-daemon@googlemail.com', fromName: 'Mail Delivery Subsystem' };

const AUTO_REPLIED: MailHeader = { name: 'Auto-Submitted', value: 'auto-replied' };

/** An out-of-office reply, with the headers of RFC 3834 and those that Outlook and other servers add. */
export function outOfOffice(answered: Pick<Letter, 'subject'>, text?: string): MachineMail {
  return {
    subject: `Automatic reply: ${answered.subject}`,
    text:
      text ??
      'Thank you for your message. I am out of the office and will read it when I am back.\n\n' +
        'This reply was sent automatically.',
    automatic: 'out of office',
    headers: [
      AUTO_REPLIED,
      { name: 'X-Autoreply', value: 'yes' },
      { name: 'X-Auto-Response-Suppress', value: 'All' },
      { name: 'Precedence', value: 'bulk' },
    ],
  };
}

/** A report of a failed delivery: for the person, and (RFC 3464) for machines. */
export function bounce(recipient: string, text?: string): MachineMail {
  const answer = `550 5.1.1 The email account that you tried to reach does not exist: ${recipient}`;
  return {
    subject: 'Delivery Status Notification (Failure)',
    text:
      text ??
      '** Address not found **\n\n' +
        `Your message wasn't delivered to ${recipient} because the address couldn't be found, ` +
        `or is unable to receive mail.\n\nThe response was:\n${answer}`,
    automatic: 'bounce',
    headers: [AUTO_REPLIED, { name: 'X-Failed-Recipients', value: recipient }],
    deliveryStatus: [
      'Reporting-MTA: dns; googlemail.com',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      'Action: failed',
      'Status: 5.1.1',
      `Diagnostic-Code: smtp; ${answer}`,
      '',
    ].join('\r\n'),
  };
}
