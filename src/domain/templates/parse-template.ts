import { fieldOf, type MessageField } from './message-fields';

/** What a template consists of: its own text, fields, and parts that hang on whether a field has a value. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: MessageField; readonly fallback: string }
  | {
      readonly kind: 'part';
      readonly field: MessageField;
      /** `{{^…}}`: shown where the field has no value. */
      readonly isInverted: boolean;
      readonly nodes: readonly TemplateNode[];
    };

/** What cannot be understood, on which line (the first is 1), and the field as it was typed. */
export interface TemplateFlaw {
  readonly what: 'unknownField' | 'unclosedField' | 'unclosedPart' | 'strayEnd';
  readonly line: number;
  readonly field: string;
}

export type ParsedTemplate = { readonly nodes: readonly TemplateNode[] } | { readonly flaw: TemplateFlaw };

/** One `{{…}}`, with its place in the source; `end` is undefined where the line ends before it does. */
interface Tag {
  readonly start: number;
  readonly end: number | undefined;
  readonly sign: string;
  readonly word: string;
  readonly fallback: string;
}

interface OpenPart {
  readonly tag: Tag;
  readonly field: MessageField;
  /** Of whatever the part stands in. */
  readonly before: TemplateNode[];
}

const OPENING = '{{';
const CLOSING = '}}';

function tagAt(source: string, start: number): Tag {
  const from = start + OPENING.length;
  const [line = '', ...further] = source.slice(from, closingFrom(source, from)).split('\n');
  const isClosed = further.length === 0 && source.startsWith(CLOSING, from + line.length);
  const end = isClosed ? from + line.length + CLOSING.length : undefined;
  const inner = line.trim();
  if (/^[#^/]/.test(inner)) {
    return { start, end, sign: inner.charAt(0), word: inner.slice(1).trim(), fallback: '' };
  }
  const [word = '', ...fallback] = inner.split('|');
  return { start, end, sign: '', word: word.trim(), fallback: fallback.join('|').trim() };
}

function closingFrom(source: string, from: number): number {
  const found = source.indexOf(CLOSING, from);
  return found < 0 ? source.length : found;
}

/** Where the line of a part's tag begins and the next one, if nothing else stands on it: such a line leaves no gap. */
function ownLine(source: string, { start, end = start, sign }: Tag): readonly [number, number] {
  if (sign === '') return [start, end];
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const found = source.indexOf('\n', end);
  const to = found < 0 ? source.length : found + 1;
  const around = source.slice(from, start) + source.slice(end, to);
  return around.trim() === '' ? [from, to] : [start, end];
}

class TemplateParser {
  private nodes: TemplateNode[] = [];
  private readonly open: OpenPart[] = [];

  constructor(private readonly source: string) {}

  parse(): ParsedTemplate {
    let at = 0;
    for (;;) {
      const start = this.source.indexOf(OPENING, at);
      if (start < 0) break;
      const tag = tagAt(this.source, start);
      const [from, to] = ownLine(this.source, tag);
      this.addText(at, from);
      const what = this.take(tag);
      if (what !== undefined) return this.flaw(what, tag);
      at = to;
    }
    this.addText(at, this.source.length);
    const unclosed = this.open.pop();
    return unclosed ? this.flaw('unclosedPart', unclosed.tag) : { nodes: this.nodes };
  }

  /** Adds what the tag stands for, or tells what is wrong with it. */
  private take(tag: Tag): TemplateFlaw['what'] | undefined {
    if (tag.end === undefined) return 'unclosedField';
    const field = fieldOf(tag.word);
    if (field === undefined) return 'unknownField';
    if (tag.sign === '/') return this.close(field);
    if (tag.sign === '') this.nodes.push({ kind: 'field', field, fallback: tag.fallback });
    else this.begin(tag, field);
    return undefined;
  }

  private begin(tag: Tag, field: MessageField): void {
    this.open.push({ tag, field, before: this.nodes });
    this.nodes = [];
  }

  private close(field: MessageField): 'strayEnd' | undefined {
    const part = this.open.pop();
    if (part?.field !== field) return 'strayEnd';
    const isInverted = part.tag.sign === '^';
    part.before.push({ kind: 'part', field, isInverted, nodes: this.nodes });
    this.nodes = part.before;
    return undefined;
  }

  private addText(from: number, to: number): void {
    if (from < to) this.nodes.push({ kind: 'text', text: this.source.slice(from, to) });
  }

  private flaw(what: TemplateFlaw['what'], { start, sign, word }: Tag): ParsedTemplate {
    return { flaw: { what, line: this.source.slice(0, start).split('\n').length, field: sign + word } };
  }
}

/**
 * Reads a template once, without any value in sight: what a value holds can never become a field or a part.
 * @param source with line feeds for all its line breaks
 */
export function parseTemplate(source: string): ParsedTemplate {
  return new TemplateParser(source).parse();
}
