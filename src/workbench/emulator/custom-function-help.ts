import { parse, type Comment } from 'acorn';
import { isPublic } from './project';

/** What Sheets shows beside a custom function's name while it is typed. */
export interface CustomFunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  readonly returns: string;
  readonly examples: readonly string[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly description: string;
}

/** The functions that Sheets offers while one is typed: those whose JSDoc, right above them, says `@customfunction`. */
export function customFunctionHelp(code: string): readonly CustomFunctionHelp[] {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2021, sourceType: 'script', onComment: comments });
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  return program.body.flatMap((statement) => {
    if (statement.type !== 'FunctionDeclaration' || !isPublic(statement.id.name)) return [];
    const doc = docs.find(
      ({ end }) => end <= statement.start && code.slice(end, statement.start).trim() === '',
    );
    const tags = doc && tagsOf(doc.value);
    return tags?.some(({ tag }) => tag === 'customfunction') ? [helpOf(statement.id.name, tags)] : [];
  });
}

interface Tag {
  /** Without the `@`; '' for what stands before the first tag. */
  readonly tag: string;
  readonly text: string;
}

function tagsOf(doc: string): Tag[] {
  const text = doc.replace(/^\s*\*+ ?/gm, '').trim();
  return text.split(/^(?=@[a-z]+)/im).map((part) => {
    const [, tag = ''] = /^@([a-z]+)/i.exec(part) ?? [];
    return { tag: tag.toLowerCase(), text: part.slice(tag === '' ? 0 : tag.length + 1).trim() };
  });
}

function helpOf(name: string, tags: readonly Tag[]): CustomFunctionHelp {
  const textsOf = (...names: readonly string[]): string[] =>
    tags.filter(({ tag }) => names.includes(tag)).map(({ text }) => text);
  return {
    name,
    description: oneLine(textsOf('')[0] ?? ''),
    parameters: textsOf('param').map(parameterOf),
    returns: oneLine((textsOf('return', 'returns')[0] ?? '').replace(TYPE, '')),
    examples: textsOf('example'),
  };
}

/** A type in braces, which may hold braces of its own. */
const TYPE = /^\{(?:[^{}]|\{[^{}]*\})*\}\s*/;

/** `{type} name - what it is`; an optional one is `[name]`, `[name=5]` or has the type `{type=}`. */
function parameterOf(text: string): ParameterHelp {
  const braces = TYPE.exec(text)?.[0] ?? '';
  const type = braces.trim().slice(1, -1);
  const [, open = '', name = '', rest = ''] =
    /^(\[?)([\p{L}_$][\p{L}\p{N}_$]*)(?:=[^\]]*)?\]?\s*(?:-\s+)?([\s\S]*)$/u.exec(
      text.slice(braces.length),
    ) ?? [];
  const optional = open !== '' || type.endsWith('=');
  return { name, type: type.replace(/=$/, ''), optional, description: oneLine(rest) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
