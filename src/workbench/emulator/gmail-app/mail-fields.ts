import { messageIdOf, type Letter } from '../mail-app/letter';

/** Characters that a display name may hold without quotation marks, by RFC 5322's atoms. */
const PLAIN_NAME = /^[\w !#$%&'*+/=?^`{|}~\u0080-\uffff-]*$/;

/** `Name <a@b>`, or the address alone. */
export function senderOf({ from, fromName }: Letter): string {
  if (fromName === undefined || fromName === '') return from;
  const shown = PLAIN_NAME.test(fromName) ? fromName : `"${fromName.replace(/["\\]/g, '\\$&')}"`;
  return `${shown} <${from}>`;
}

/** Lines end as they do on the wire, whatever the script wrote. */
export function bodyAsText({ text }: Letter): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

/** The formatted part, or the text with its lines kept. */
export function bodyAsHtml(letter: Letter): string {
  if (letter.html !== undefined) return letter.html;
  const escaped = letter.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/\r\n|\r|\n/g, '<br>\r\n');
}

/** @param name in any capitals. @returns '' where the head has none. */
export function headerOf(letter: Letter, name: string): string {
  const wanted = name.toLowerCase();
  const own = letter.headers?.find((header) => header.name.toLowerCase() === wanted);
  return own?.value ?? standardHeader(letter, wanted) ?? '';
}

function standardHeader(letter: Letter, name: string): string | undefined {
  const { references, to, cc, subject, replyTo } = letter;
  const ids = references.map((id) => `<${messageIdOf(id)}>`);
  const values: Readonly<Record<string, string | undefined>> = {
    'message-id': `<${messageIdOf(letter.id)}>`,
    'in-reply-to': ids.at(-1),
    references: ids.length === 0 ? undefined : ids.join(' '),
    from: senderOf(letter),
    to: to.join(', '),
    cc: cc.join(', '),
    'reply-to': replyTo,
    subject,
    date: new Date(letter.at).toUTCString().replace('GMT', '+0000'),
  };
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
