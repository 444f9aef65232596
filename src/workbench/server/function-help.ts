/** Reads the help of the custom functions from the JSDoc of the built script, as Sheets does. */
import type { Comment } from 'acorn';
import { parse } from 'acorn';
import { isPublic } from '../emulator/project';
import type { FunctionHelp } from '../protocol';

type Parameter = FunctionHelp['parameters'][number];

/** Only functions whose JSDoc says `@customfunction`, in the order of the script. @throws SyntaxError */
export function functionHelp(code: string): readonly FunctionHelp[] {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 'latest', onComment: comments });
  const docs = comments.filter(
    ({ type, value }) => type === 'Block' && /^\*[^]*@customfunction\b/.test(value),
  );
  return docs.flatMap((doc) => {
    const next = program.body.find(({ start }) => start >= doc.end);
    const isOfFunction =
      next?.type === 'FunctionDeclaration' && code.slice(doc.end, next.start).trim() === '';
    return isOfFunction && isPublic(next.id.name) ? [helpFrom(next.id.name, doc.value)] : [];
  });
}

/** One tag with its text, the description being the tag ''. */
interface Tag {
  readonly name: string;
  readonly text: string;
}

function helpFrom(name: string, comment: string): FunctionHelp {
  const tags = tagsOf(comment);
  const all = (wanted: string): readonly string[] =>
    tags.filter((tag) => tag.name === wanted).map(({ text }) => text);
  const returns = [...all('return'), ...all('returns')][0] ?? '';
  return {
    name,
    description: all('')[0] ?? '',
    parameters: all('param').map(parameterOf),
    returns: returns.replace(/^\{[^}]*\}\s*/, ''),
    examples: all('example'),
  };
}

function tagsOf(comment: string): readonly Tag[] {
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*+\s?/, '').trimEnd())
    .join('\n');
  return text.split(/^(?=@)/m).map((part) => {
    const match = /^@(\w+)\s*([^]*)$/.exec(part);
    const said = (match ? (match[2] ?? '') : part).trim();
    const name = match?.[1] ?? '';
    // A line break within a sentence is the editor's; in an example it may be the author's.
    return { name, text: name === 'example' ? said : said.replace(/\s+/g, ' ') };
  });
}

/** `{type} name words` or `{type} [name=default] words`; `{type=}` and the word "Optional" say that it may be left out. */
function parameterOf(text: string): Parameter {
  const match = /^(?:\{([^}]*)\}\s*)?(\[[^\]]*\]|\S+)?\s*(?:-\s+)?([^]*)$/.exec(text);
  const [type = '', name = '', description = ''] = match?.slice(1) ?? [];
  const bracketed = name.startsWith('[');
  return {
    name: name.replace(/^\[([^=\]]*).*$/, '$1'),
    type: type.replace(/=$/, ''),
    optional: bracketed || type.endsWith('=') || /^optional\b/i.test(description),
    description,
  };
}
