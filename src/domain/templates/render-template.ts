import { oneLine } from '../follow-ups/mail-text';
import type { MessageValues } from './message-fields';
import type { TemplateNode } from './parse-template';

const VALUE_LENGTH = 500;

// The Unicode signs for a text of its own direction: `oneLine` and `plainLines` take them out of everything else.
const VALUE_BEGINS = '\u2068';
const VALUE_ENDS = '\u2069';
const VALUES = /\u2068([^\u2069]*)\u2069/;

/** A rendered template in which each value still shows where it begins and ends. */
export type MarkedText = string & { readonly markedText: unique symbol };

/** Every value is one line of text: it can begin neither a line nor a header. */
export function renderTemplate(nodes: readonly TemplateNode[], values: MessageValues): MarkedText {
  let text = '';
  // Not by recursion: a cell has room for parts nested deeper than a script may call itself.
  const ahead = [...nodes].reverse();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.kind === 'text') text += node.text;
    else {
      const value = oneLine(values[node.field], VALUE_LENGTH);
      if (node.kind === 'field') text += value === '' ? node.fallback : VALUE_BEGINS + value + VALUE_ENDS;
      else if ((value === '') === node.isInverted) ahead.push(...[...node.nodes].reverse());
    }
  }
  return text as MarkedText;
}

/** The text as it is read, without the marks. */
export function withoutMarks(marked: MarkedText): string {
  return marked.replace(/[\u2068\u2069]/g, '');
}

/** Template and values by turns, beginning with the template's text. */
export function byTurns(marked: string): readonly string[] {
  return marked.split(VALUES);
}
