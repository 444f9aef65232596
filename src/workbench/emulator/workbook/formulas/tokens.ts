import { columnLetters, columnNumber } from '../a1';

/** One end of a reference; `A:A` has no row, `2:2` no column. */
export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

/** A reference as it stands in a formula. `sheet` is the decoded name, undefined for the formula's own sheet. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly first: Corner;
  readonly last: Corner | undefined;
}

export type TokenType =
  | 'string'
  | 'number'
  | 'error'
  | 'reference'
  | 'function'
  | 'name'
  | 'open'
  | 'close'
  | 'separator'
  | 'rowSeparator'
  | 'operator'
  | 'space'
  | 'unknown';

export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly reference?: Reference;
}

/** How a formula is written: scripts always use the plain form, people that of their locale. */
export interface FormulaSyntax {
  readonly decimal: '.' | ',';
  /** Between arguments; a semicolon is understood in every locale. */
  readonly separators: string;
  readonly arrayColumn: string;
}

export const SCRIPT_SYNTAX: FormulaSyntax = { decimal: '.', separators: ',;', arrayColumn: ',' };
export const COMMA_SYNTAX: FormulaSyntax = { decimal: ',', separators: ';', arrayColumn: '\\' };

const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/iy;
const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const CORNERS =
  /(\$?[A-Za-z]{1,3}\$?[0-9]{1,8}|\$?[A-Za-z]{1,3}(?=:)|\$?[0-9]{1,8}(?=:))(?::(\$?[A-Za-z]{1,3}\$?[0-9]{1,8}|\$?[A-Za-z]{1,3}|\$?[0-9]{1,8}))?(?![\p{L}\p{N}_.(!:])/uy;
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:@]/y;
const SPACE = /\s+/y;
const NUMBER = {
  '.': /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y,
  ',': /(?:[0-9]+,?[0-9]*|,[0-9]+)(?:[eE][+-]?[0-9]+)?/y,
};

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The tokens of a formula after its `=`; joined, their texts are the formula again. */
export function tokenize(formula: string, syntax: FormulaSyntax): Token[] {
  const tokens: Token[] = [];
  const nesting: string[] = [];
  for (let at = 1; at < formula.length;) {
    const token = tokenAt(formula, at, syntax, nesting[nesting.length - 1] === '{');
    if (token.type === 'open') nesting.push(token.text);
    else if (token.type === 'close') nesting.pop();
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number, syntax: FormulaSyntax, inBraces: boolean): Token {
  return (
    simpleToken('space', SPACE, text, at) ??
    simpleToken('string', STRING, text, at) ??
    simpleToken('error', ERROR, text, at) ??
    referenceToken(text, at) ??
    wordToken(text, at) ??
    simpleToken('number', NUMBER[syntax.decimal], text, at) ??
    punctuation(text.charAt(at), syntax, inBraces) ??
    simpleToken('operator', OPERATOR, text, at) ?? { type: 'unknown', text: text.charAt(at) }
  );
}

function simpleToken(type: TokenType, pattern: RegExp, text: string, at: number): Token | undefined {
  const match = matchAt(pattern, text, at);
  return match && { type, text: match[0] };
}

function wordToken(text: string, at: number): Token | undefined {
  const match = matchAt(WORD, text, at);
  if (!match) return undefined;
  const called = /^\s*\(/.test(text.slice(at + match[0].length));
  return { type: called ? 'function' : 'name', text: match[0] };
}

function referenceToken(text: string, at: number): Token | undefined {
  const sheet = matchAt(SHEET, text, at)?.[0] ?? '';
  const corners = matchAt(CORNERS, text, at + sheet.length);
  if (!corners) return undefined;
  const first = cornerOf(corners[1] ?? '');
  const last = corners[2] === undefined ? undefined : cornerOf(corners[2]);
  if (!isReference(first, last)) return undefined;
  return { type: 'reference', text: sheet + corners[0], reference: { sheet: sheetName(sheet), first, last } };
}

function isReference(first: Corner, last: Corner | undefined): boolean {
  if (!last) return first.row !== undefined && first.column !== undefined;
  if (first.column === undefined) return last.column === undefined;
  return last.column !== undefined;
}

function sheetName(prefix: string): string | undefined {
  if (prefix === '') return undefined;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function cornerOf(text: string): Corner {
  const parts = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text);
  const [, fixed = '', letters = '', fixedRow = '', digits = ''] = parts ?? [];
  return {
    column: letters === '' ? undefined : columnNumber(letters),
    row: digits === '' ? undefined : Number(digits),
    columnFixed: letters !== '' && fixed === '$',
    rowFixed: letters === '' ? fixed === '$' : fixedRow === '$',
  };
}

const BRACKETS: Readonly<Record<string, TokenType>> = {
  '(': 'open',
  '{': 'open',
  ')': 'close',
  '}': 'close',
};

function punctuation(character: string, syntax: FormulaSyntax, inBraces: boolean): Token | undefined {
  const type = BRACKETS[character] ?? separatorType(character, syntax, inBraces);
  return type && { type, text: character };
}

function separatorType(character: string, syntax: FormulaSyntax, inBraces: boolean): TokenType | undefined {
  if (!inBraces) return syntax.separators.includes(character) ? 'separator' : undefined;
  if (character === syntax.arrayColumn) return 'separator';
  return character === ';' ? 'rowSeparator' : undefined;
}

export function formulaText(tokens: readonly Token[]): string {
  return `=${tokens.map((token) => token.text).join('')}`;
}

/** A reference's text with another sheet prefix text (its own, with the `!`), or none. */
export function referenceText(prefix: string, first: Corner, last: Corner | undefined): string {
  return prefix + cornerText(first) + (last ? `:${cornerText(last)}` : '');
}

function cornerText(corner: Corner): string {
  const column =
    corner.column === undefined ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === undefined ? '' : (corner.rowFixed ? '$' : '') + String(corner.row);
  return column + row;
}

/** The sheet prefix of a reference token as it was written, with the `!`; '' for none. */
export function prefixOf(token: Token): string {
  return token.text.slice(0, token.text.lastIndexOf('!') + 1);
}

/** What a string literal stands for. */
export function stringOf(token: Token): string {
  return token.text.slice(1, -1).replace(/""/g, '"');
}
