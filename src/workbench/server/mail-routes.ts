/** `/mail/<id>` for display, `.eml` as it travelled, `.html` for the frame that shows it. */
import type { ServerResponse } from 'node:http';
import type { SentMail } from '../emulator/contract';
import { MAIL_HEADERS, PAGE_HEADERS } from './content-policy';
import { mailHtml, mailPage, messageBytes } from './mail-message';
import { reply, replyJson, replyMissing } from './reply';

const MAIL_PATH = /^\/mail\/([^/]+?)(\.eml|\.html)?$/;

/** @returns false for a path that is no mail's. */
export async function answerMail(
  path: string,
  mails: readonly SentMail[],
  response: ServerResponse,
): Promise<boolean> {
  const match = MAIL_PATH.exec(path);
  if (!match) return false;
  const id = decodeURIComponent(match[1] ?? '');
  const mail = mails.find((sent) => sent.id === id);
  if (!mail) replyMissing(response);
  else if (match[2] === '.eml') replyEml(response, mail, await messageBytes(mail));
  else if (match[2] === '.html')
    reply(response, 200, 'text/html; charset=utf-8', await mailHtml(mail), MAIL_HEADERS);
  else replyJson(response, 200, await mailPage(mail));
  return true;
}

function replyEml(response: ServerResponse, mail: SentMail, bytes: Buffer): void {
  const fileName = `${mail.id.replace(/[^A-Za-z0-9.-]/g, '-')}.eml`;
  reply(response, 200, 'message/rfc822', bytes, {
    ...PAGE_HEADERS,
    'content-disposition': `attachment; filename="${fileName}"`,
  });
}
