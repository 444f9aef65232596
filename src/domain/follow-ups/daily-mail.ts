import { weekdayOf, type CalendarDay } from '../calendar/calendar-day';
import type { FollowUpRow } from '../reading/challenge-data';
import { followUpWords, type MailWords } from '../words';
import { capitalised } from '../words/capitalised';
import { dailyMailHtml } from './daily-mail-html';
import type { DueFollowUp } from './follow-ups-due';
import { ANSWERS, answerLink } from './mail-answer';
import { oneLine } from './mail-text';
import { reasonIn } from './plain-reason';
import type { WaitReason } from './plan';

/** What the daily mail is made of. */
export interface DailyMailContent {
  /** In the order in which they are shown. */
  readonly items: readonly DueFollowUp[];
  /** Of which it is not certain whether they went out. */
  readonly checks?: readonly FollowUpRow[];
  /** What went out to others since the last mail. */
  readonly sent?: readonly FollowUpRow[];
  readonly today: CalendarDay;
  readonly standing: string;
  readonly words: MailWords;
  readonly spreadsheetUrl: string;
  readonly spreadsheetName: string;
  /** What kept earlier mails or runs from their work, in sentences. */
  readonly notes?: readonly string[];
  /** Where answers by mail are read. */
  readonly answers?: { readonly address: string; readonly tokenOf: (key: string) => string };
}

export interface DailyMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Of each list; the rest is counted. */
export const ITEMS_SHOWN = 7;
const SUBJECT_LENGTH = 200;
const NAMES_IN_SUBJECT = 3;
const NAME_LENGTH = 200;
const WHY_LENGTH = 500;

/** What a message waits for that its row can be helped with; the others pass by themselves, or are told once for all. */
const HELPED: readonly WaitReason[] = ['noAddress', 'templateUnclear', 'threadFull'];

export interface MailLink {
  readonly label: string;
  readonly url: string;
}

/** A link that begins a mail. */
export interface AnswerLink extends MailLink {
  /** What the mail says; left out where the link itself is to be read. */
  readonly body: string;
}

export interface MailItem {
  readonly name: string;
  /** When it is due; '' where that does not matter. */
  readonly due: string;
  /** Why it is there, what is prepared, and what it waits for. */
  readonly lines: readonly string[];
  readonly answers: readonly AnswerLink[];
}

/** The parts that both forms of the mail are made of, as lines of plain text. */
export interface MailParts {
  readonly heading: string;
  readonly intro: string;
  readonly items: readonly MailItem[];
  readonly more: string;
  readonly lookAt: string;
  readonly checks: readonly MailItem[];
  readonly moreChecks: string;
  readonly standing: string;
  readonly notes: readonly string[];
  readonly open: string;
  /** '' where the address is none that a mail should link to. */
  readonly url: string;
  readonly howToEnd: string;
  readonly sentBy: string;
}

function nameIn({ person }: FollowUpRow, words: MailWords): string {
  return oneLine(person, NAME_LENGTH) || words.somebody;
}

function linesOf({ state, inWords, rule }: FollowUpRow, words: MailWords): readonly string[] {
  const label = rule ? capitalised(words.ruleLabels[rule]) : '';
  const { plain, waits } = reasonIn(inWords, words.htmlLanguage);
  const why = oneLine(plain, WHY_LENGTH);
  const helped = HELPED.find((reason) => reason === waits);
  const wait = helped ? followUpWords(words.htmlLanguage).waiting[helped] : '';
  const lines = state === 'draftReady' ? [label, why || words.draftWaits] : [why || label];
  return [...lines, wait].filter((line) => line !== '');
}

function answersTo({ key }: FollowUpRow, { answers, words }: DailyMailContent): readonly AnswerLink[] {
  if (!answers || key === '') return [];
  const token = answers.tokenOf(key);
  return ANSWERS.map((decision) => ({
    label: words.answers[decision],
    url: answerLink(answers.address, { decision, token }),
    body: words.answerBody,
  }));
}

function itemOf({ row, due, daysPastDue }: DueFollowUp, content: DailyMailContent): MailItem {
  const { words } = content;
  return {
    name: nameIn(row, words),
    due: daysPastDue === 0 ? words.dueToday : words.dueSince(due, daysPastDue),
    lines: linesOf(row, words),
    answers: answersTo(row, content),
  };
}

function checkOf(row: FollowUpRow, { words }: DailyMailContent): MailItem {
  const why = oneLine(row.inWords, WHY_LENGTH);
  return { name: nameIn(row, words), due: '', lines: why === '' ? [] : [why], answers: [] };
}

function subjectOf({ items, checks = [], words }: DailyMailContent): string {
  if (items.length === 0)
    return checks.length === 0 ? words.troubleSubject : words.lookSubject(checks.length);
  const all = new Set(items.map(({ row }) => oneLine(row.person, 60)).filter((name) => name !== ''));
  const names = [...all].slice(0, NAMES_IN_SUBJECT);
  const subject = words.subject(items.length, all.size > NAMES_IN_SUBJECT ? [...names, '…'] : names);
  return oneLine(subject, SUBJECT_LENGTH);
}

function notesOf({ items, sent = [], notes = [], words }: DailyMailContent): readonly string[] {
  const stopped = items.filter(({ row }) => reasonIn(row.inWords, words.htmlLanguage).waits === 'stopped');
  const names = sent.slice(0, ITEMS_SHOWN).map((row) => oneLine(nameIn(row, words), 60));
  return [
    ...(sent.length === 0 ? [] : [words.sentSince(names, sent.length - names.length)]),
    ...(stopped.length === 0 ? [] : [words.stopped(stopped.length)]),
    ...notes.map((note) => oneLine(note, WHY_LENGTH)),
  ];
}

function partsOf(content: DailyMailContent): MailParts {
  const { items, checks = [], today, words } = content;
  const more = (all: readonly unknown[], say: (n: number) => string): string =>
    all.length > ITEMS_SHOWN ? say(all.length - ITEMS_SHOWN) : '';
  return {
    heading: words.heading(today, weekdayOf(today)),
    intro: items.length === 0 ? '' : words.intro(items.length),
    items: items.slice(0, ITEMS_SHOWN).map((item) => itemOf(item, content)),
    more: more(items, words.more),
    lookAt: checks.length === 0 ? '' : words.lookAt(checks.length),
    checks: checks.slice(0, ITEMS_SHOWN).map((row) => checkOf(row, content)),
    moreChecks: more(checks, words.moreToLookAt),
    standing: oneLine(content.standing, WHY_LENGTH),
    notes: notesOf(content),
    open: words.open(oneLine(content.spreadsheetName, NAME_LENGTH) || words.untitled),
    url: /^https?:\/\/[^\s"'<>]+$/.test(content.spreadsheetUrl) ? content.spreadsheetUrl : '',
    howToEnd: items.length === 0 ? '' : words.howToEnd,
    sentBy: words.sentBy,
  };
}

function textItem({ name, due, lines, answers }: MailItem): string {
  const links = answers.map(({ label, url }) => `${label}: ${url}`);
  return [`• ${name}${due === '' ? '' : ` (${due})`}`, ...lines, ...links].join('\n  ');
}

function plainText(parts: MailParts): string {
  const blocks = [
    [parts.heading, parts.intro].filter((line) => line !== '').join('\n'),
    parts.items.map(textItem).join('\n\n'),
    parts.more,
    parts.lookAt,
    parts.checks.map(textItem).join('\n\n'),
    parts.moreChecks,
    parts.standing,
    ...parts.notes,
    parts.url === '' ? '' : `${parts.open}:\n${parts.url}`,
    parts.howToEnd,
    `-- \n${parts.sentBy}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
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
    html: dailyMailHtml(parts, content.words.htmlLanguage),
  };
}
