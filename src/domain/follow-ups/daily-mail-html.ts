import type { Language } from '../cells/vocabulary';
import type { AnswerLink, MailItem, MailLink, MailParts } from './daily-mail';
import { escapeHtml } from './mail-text';

// No colours of our own for text and ground: a mail program in dark mode then turns all of it, and nothing is lost.
const BODY = 'margin:0;padding:0';
const COLUMN =
  'max-width:36rem;margin:0 auto;padding:1.25rem 1rem;' +
  'font:1rem/1.5 system-ui,-apple-system,&quot;Segoe UI&quot;,Roboto,Arial,sans-serif;overflow-wrap:anywhere';
const ITEM = 'margin:0 0 1rem;padding:0 0 0 .9rem;border-left:4px solid #3b7f6f';
const BUTTON =
  'display:inline-block;padding:.65rem 1.1rem;border:2px solid #3b7f6f;border-radius:.5rem;' +
  'color:inherit;font-weight:600;text-decoration:none';
// High enough for a thumb, and in the next line where the window is narrow.
const ANSWER = 'display:inline-block;padding:.6rem .9rem .6rem 0;color:inherit';
const QUIET = 'font-size:.875rem;opacity:.8;margin:1rem 0 0';

function link({ label, url }: MailLink, style: string): string {
  return `<a href="${escapeHtml(url)}" style="${style}">${escapeHtml(label)}</a>`;
}

function answerLink({ label, url, body }: AnswerLink): string {
  return link({ label, url: `${url}&body=${encodeURIComponent(body)}` }, ANSWER);
}

function htmlItem({ name, due, lines, answers }: MailItem): string {
  const when = due === '' ? '' : ` <span style="opacity:.8">${escapeHtml(due)}</span>`;
  const reasons = lines.map((line) => `<br><bdi>${escapeHtml(line)}</bdi>`).join('');
  const links = answers.map(answerLink).join(' ');
  return `<li style="${ITEM}"><strong><bdi>${escapeHtml(name)}</bdi></strong>${when}${reasons}${links === '' ? '' : `<br>${links}`}</li>`;
}

function list(items: readonly MailItem[]): string {
  if (items.length === 0) return '';
  return `<ul style="list-style:none;margin:0;padding:0">${items.map(htmlItem).join('')}</ul>`;
}

function paragraph(text: string, style = 'margin:0 0 1rem'): string {
  return text === '' ? '' : `<p style="${style}">${escapeHtml(text)}</p>`;
}

/** The mail for a window of any width, light or dark, without pictures. */
export function dailyMailHtml(parts: MailParts, language: Language): string {
  const open = { label: parts.open, url: parts.url };
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(parts.heading)}</title></head><body style="${BODY}"><div style="${COLUMN}">`,
    `<h1 style="font-size:1.25rem;line-height:1.3;margin:0 0 .25rem">${escapeHtml(parts.heading)}</h1>`,
    paragraph(parts.intro),
    list(parts.items),
    paragraph(parts.more),
    paragraph(parts.lookAt, 'margin:1.25rem 0 .5rem;font-weight:600'),
    list(parts.checks),
    paragraph(parts.moreChecks),
    paragraph(parts.standing, 'margin:1.25rem 0 0;font-weight:600'),
    ...parts.notes.map((note) => paragraph(note, 'margin:.5rem 0 0')),
    parts.url === '' ? '' : `<p style="margin:1.5rem 0">${link(open, BUTTON)}</p>`,
    paragraph(parts.howToEnd, QUIET),
    paragraph(parts.sentBy, QUIET),
    '</div></body></html>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
