import { oneLine, plainLines } from '../follow-ups/mail-text';
import type { Language } from '../cells/vocabulary';
import { SUBJECT_LENGTH, TEXT_LENGTH, type Message } from './message';
import type { MessageValues } from './message-fields';
import { messageHtml } from './message-html';
import { parseTemplate, type TemplateFlaw } from './parse-template';
import { renderTemplate, withoutMarks, type MarkedText } from './render-template';

/** Text with fields: a row of the tab Templates, or one of our own. */
export interface MessageTemplate {
  /** The row in the tab; undefined for one of our own. */
  readonly row: number | undefined;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

/** Why a template gives no message: nothing is prepared with it until it is mended. */
export interface TemplateProblem {
  readonly what: TemplateFlaw['what'] | 'empty' | 'tooLong';
  readonly template: string;
  readonly row: number | undefined;
  readonly column: 'subject' | 'body';
  /** Within the cell; the first is 1. */
  readonly line: number;
  /** As it was typed; '' where it is no question of a field. */
  readonly field: string;
}

export type PreparedMessage = { readonly message: Message } | { readonly problem: TemplateProblem };
type Rendered = { readonly marked: MarkedText } | { readonly problem: TemplateProblem };

function rendered(template: MessageTemplate, column: 'subject' | 'body', values: MessageValues): Rendered {
  const parsed = parseTemplate(plainLines(template[column]));
  const where = { template: template.name, row: template.row, column };
  if ('flaw' in parsed) return { problem: { ...where, ...parsed.flaw } };
  const marked = withoutGaps(renderTemplate(parsed.nodes, values));
  if (marked === '') return { problem: { ...where, what: 'empty', line: 1, field: '' } };
  if (marked.length > TEXT_LENGTH) return { problem: { ...where, what: 'tooLong', line: 1, field: '' } };
  return { marked };
}

/** Parts that were left out leave no gap behind them. */
function withoutGaps(marked: MarkedText): MarkedText {
  return marked.replace(/\n[ \t]*(?:\n[ \t]*)+\n/g, '\n\n').trim() as MarkedText;
}

/** Text and HTML from one template: the same words in both. */
export function composeMessage(
  template: MessageTemplate,
  values: MessageValues,
  language: Language,
): PreparedMessage {
  const subject = rendered(template, 'subject', values);
  if ('problem' in subject) return subject;
  const body = rendered(template, 'body', values);
  if ('problem' in body) return body;
  const line = oneLine(withoutMarks(subject.marked), SUBJECT_LENGTH);
  const { marked } = body;
  return {
    message: { subject: line, text: withoutMarks(marked), html: messageHtml(line, marked, language) },
  };
}
