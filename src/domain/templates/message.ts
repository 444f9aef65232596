import { oneLine, plainLines } from '../follow-ups/mail-text';
import type { Language } from '../cells/vocabulary';
import { messageHtml } from './message-html';

/** One message in both its forms. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const SUBJECT_LENGTH = 200;
/** As much as goes into a cell of a spreadsheet, with room to spare. */
export const TEXT_LENGTH = 49_000;

/**
 * The message that stands in the outbox, as the user has left it: whatever looks like a template, HTML or a header is
 * the text that it is.
 */
export function messageOfCells(subject: string, text: string, language: Language): Message {
  const line = oneLine(subject, SUBJECT_LENGTH);
  const lines = plainLines(text).trim();
  return { subject: line, text: lines, html: messageHtml(line, lines, language) };
}
