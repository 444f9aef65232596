import { weekdayOf, type CalendarDay } from '../calendar/calendar-day';
import type { DueFollowUp } from './follow-ups-due';
import { escapeHtml, oneLine } from './mail-text';
import type { MailWords } from '../words';

/** What the daily mail is made of. */
export interface DailyMailContent {
  /** In the order in which they are shown; at least one. */
  readonly items: readonly DueFollowUp[];
  readonly today: CalendarDay;
  readonly standing: string;
  readonly words: MailWords;
  readonly spreadsheetUrl: string;
  readonly spreadsheetName: string;
  /** What kept earlier mails or runs from their work, in sentences. */
  readonly notes?: readonly string[];
}

export interface DailyMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const ITEMS_SHOWN = 7;
const SUBJECT_LENGTH = 200;
const NAMES_IN_SUBJECT = 3;
const NAME_LENGTH = 200;
const WHY_LENGTH = 500;

interface Item {
  readonly name: string;
  readonly due: string;
  readonly why: string;
}

function itemOf({ row, due, daysPastDue }: DueFollowUp, words: MailWords): Item {
  return {
    name: oneLine(row.person, NAME_LENGTH) || words.somebody,
    due: daysPastDue === 0 ? words.dueToday : words.dueSince(due, daysPastDue),
    why: oneLine(row.inWords, WHY_LENGTH) || (row.rule ? words.ruleLabels[row.rule] : ''),
  };
}

function subjectOf({ items, words }: DailyMailContent): string {
  const names = items
    .slice(0, NAMES_IN_SUBJECT)
    .map(({ row }) => oneLine(row.person, 60))
    .filter((name) => name !== '');
  const subject = words.subject(items.length, items.length > NAMES_IN_SUBJECT ? [...names, '…'] : names);
  return oneLine(subject, SUBJECT_LENGTH);
}

/** The parts that both forms of the mail are made of, as lines of plain text. */
interface Parts {
  readonly heading: string;
  readonly intro: string;
  readonly items: readonly Item[];
  readonly more: string;
  readonly standing: string;
  readonly notes: readonly string[];
  readonly open: string;
  /** '' where the address is none that a mail should link to. */
  readonly url: string;
  readonly howToEnd: string;
  readonly sentBy: string;
}

function partsOf(content: DailyMailContent): Parts {
  const { items, today, words } = content;
  const shown = items.slice(0, ITEMS_SHOWN);
  return {
    heading: words.heading(today, weekdayOf(today)),
    intro: words.intro(items.length),
    items: shown.map((item) => itemOf(item, words)),
    more: items.length > shown.length ? words.more(items.length - shown.length) : '',
    standing: oneLine(content.standing, WHY_LENGTH),
    notes: (content.notes ?? []).map((note) => oneLine(note, WHY_LENGTH)),
    open: words.open(oneLine(content.spreadsheetName, NAME_LENGTH) || words.untitled),
    url: /^https?:\/\/[^\s"'<>]+$/.test(content.spreadsheetUrl) ? content.spreadsheetUrl : '',
    howToEnd: words.howToEnd,
    sentBy: words.sentBy,
  };
}

function plainText(parts: Parts): string {
  const items = parts.items.map(
    ({ name, due, why }) => `• ${name} (${due})${why === '' ? '' : `\n  ${why}`}`,
  );
  const link = parts.url === '' ? '' : `${parts.open}:\n${parts.url}`;
  const blocks = [
    `${parts.heading}\n${parts.intro}`,
    items.join('\n\n'),
    parts.more,
    parts.standing,
    ...parts.notes,
    link,
    parts.howToEnd,
    `-- \n${parts.sentBy}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

// No colours of our own for text and ground: a mail program in dark mode then turns all of it, and nothing is lost.
const BODY = 'margin:0;padding:0';
const COLUMN =
  'max-width:36rem;margin:0 auto;padding:1.25rem 1rem;' +
  'font:1rem/1.5 system-ui,-apple-system,&quot;Segoe UI&quot;,Roboto,Arial,sans-serif;overflow-wrap:anywhere';
const ITEM = 'margin:0 0 1rem;padding:0 0 0 .9rem;border-left:4px solid #3b7f6f';
const BUTTON =
  'display:inline-block;padding:.65rem 1.1rem;border:2px solid #3b7f6f;border-radius:.5rem;' +
  'color:inherit;font-weight:600;text-decoration:none';
const QUIET = 'font-size:.875rem;opacity:.8;margin:1rem 0 0';

function htmlItem({ name, due, why }: Item): string {
  const reason = why === '' ? '' : `<br><bdi>${escapeHtml(why)}</bdi>`;
  return `<li style="${ITEM}"><strong><bdi>${escapeHtml(name)}</bdi></strong> <span style="opacity:.8">${escapeHtml(due)}</span>${reason}</li>`;
}

function paragraph(text: string, style = 'margin:0 0 1rem'): string {
  return text === '' ? '' : `<p style="${style}">${escapeHtml(text)}</p>`;
}

function html(parts: Parts, language: string): string {
  const link = `<p style="margin:1.5rem 0"><a href="${escapeHtml(parts.url)}" style="${BUTTON}">${escapeHtml(parts.open)}</a></p>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(parts.heading)}</title></head><body style="${BODY}"><div style="${COLUMN}">`,
    `<h1 style="font-size:1.25rem;line-height:1.3;margin:0 0 .25rem">${escapeHtml(parts.heading)}</h1>`,
    paragraph(parts.intro),
    `<ul style="list-style:none;margin:0;padding:0">${parts.items.map(htmlItem).join('')}</ul>`,
    paragraph(parts.more),
    paragraph(parts.standing, 'margin:1.25rem 0 0;font-weight:600'),
    ...parts.notes.map((note) => paragraph(note, 'margin:.5rem 0 0')),
    parts.url === '' ? '' : link,
    paragraph(parts.howToEnd, QUIET),
    paragraph(parts.sentBy, QUIET),
    '</div></body></html>',
  ].join('\n');
}

/**
 * The one mail of a day, in two forms that say the same. Whatever came out of a cell stays text on its own line:
 * it can neither begin a header nor be taken for HTML.
 */
export function composeDailyMail(content: DailyMailContent): DailyMail {
  const parts = partsOf(content);
  return {
    subject: subjectOf(content),
    text: plainText(parts),
    html: html(parts, content.words.htmlLanguage),
  };
}
