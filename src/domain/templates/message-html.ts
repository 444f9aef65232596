import { escapeHtml } from '../follow-ups/mail-text';
import type { Language } from '../cells/vocabulary';
import { byTurns } from './render-template';

const LINKS = /\b(https?:\/\/[\p{L}\p{N}[][^\s<>"'`]*|mailto:[^\s<>"'`?&]+@[\p{L}\p{N}.-]+)/u;
const SENTENCE_END = /[.,;:!?…“”»\]}]+$/;

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Without the punctuation of the sentence that it ends, and without a bracket that was opened before it. */
function address(found: string): string {
  let link = found.replace(SENTENCE_END, '');
  while (link.endsWith(')') && count(link, ')') > count(link, '(')) {
    link = link.slice(0, -1).replace(SENTENCE_END, '');
  }
  return link;
}

function linkHtml(found: string): string {
  const link = address(found);
  return `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>${escapeHtml(found.slice(link.length))}`;
}

/** @param goesOn whether a value follows at once: an address that ends there is not all of it, so it is no link. */
function linked(text: string, goesOn: boolean): string {
  const turns = text.split(LINKS);
  return turns
    .map((part, place) => {
      const isWhole = !goesOn || place < turns.length - 2 || turns[place + 1] !== '';
      return place % 2 === 1 && isWhole ? linkHtml(part) : escapeHtml(part);
    })
    .join('');
}

function lineHtml(line: string): string {
  const turns = byTurns(line);
  return turns
    .map((text, place) =>
      place % 2 === 1 ? `<bdi>${escapeHtml(text)}</bdi>` : linked(text, place < turns.length - 1),
    )
    .join('');
}

// As plain as a mail typed by hand. No colours of our own: a mail program in dark mode then turns all of it.
const BODY =
  'max-width:40rem;overflow-wrap:anywhere;' +
  'font:1rem/1.5 system-ui,-apple-system,&quot;Segoe UI&quot;,Roboto,Arial,sans-serif';

/**
 * The HTML form of a text: its blank lines part paragraphs, its web and mail addresses are links, all else is text.
 * Each paragraph takes its direction from its own first letter.
 * @param text may still show where its values are; each then keeps its direction to itself and holds no link
 */
export function messageHtml(subject: string, text: string, language: Language): string {
  const paragraphs = text
    .split(/\n(?:[ \t]*\n)+/)
    .map(
      (lines) =>
        `<p dir="auto" style="margin:0 0 1rem">${lines.split('\n').map(lineHtml).join('<br>\n')}</p>`,
    );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(subject)}</title></head><body><div style="${BODY}">`,
    ...paragraphs,
    '</div></body></html>',
  ].join('\n');
}
