/** What a formula that is still being typed says up to the caret. */

/** References, whole columns and rows among them, with their sheet's name; texts and words pass. */
const PIECES =
  /"(?:[^"]|"")*"?|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(])|[A-Za-z_][\w.]*|\d[\w.]*/g;

export interface WrittenReference {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Every reference of a formula, in order; none where the text is no formula. */
export function referencesIn(text: string): readonly WrittenReference[] {
  if (!text.startsWith('=')) return [];
  return [...text.matchAll(PIECES)].flatMap((piece) =>
    piece[2] === undefined
      ? []
      : [{ from: piece.index, to: piece.index + piece[0].length, text: piece[0].replaceAll('$', '') }],
  );
}

/** True where a click on a cell would put its address: after an operator, a bracket or a separator. */
export function takesReference(text: string, caret: number): boolean {
  if (!text.startsWith('=') || caret < 1 || insideText(text, caret)) return false;
  return /[=(,;:+\-*/^&<>{\\]\s*$/.test(text.slice(0, caret)) && !/^[\w$'!]/.test(text.slice(caret));
}

/** The function whose brackets the caret is in, and which of its parameters (from 0). */
export interface OpenCall {
  readonly name: string;
  readonly parameter: number;
}

export function callAt(text: string, caret: number): OpenCall | undefined {
  if (!text.startsWith('=')) return undefined;
  const open: { name: string; parameter: number }[] = [];
  for (const [piece] of text
    .slice(0, caret)
    .matchAll(/"(?:[^"]|"")*"?|'[^']*'?|[A-Za-z_][\w.]*\(|[(){},;]/g)) {
    if (piece.endsWith('(')) open.push({ name: piece.slice(0, -1).toUpperCase(), parameter: 0 });
    else if (piece === '{') open.push({ name: '', parameter: 0 });
    else if (piece === ')' || piece === '}') open.pop();
    else if (piece === ',' || piece === ';') next(open.at(-1));
  }
  return open.filter(({ name }) => name !== '').at(-1);
}

function next(call: { parameter: number } | undefined): void {
  if (call) call.parameter++;
}

/** The name that is being typed before the caret, where a function could stand. */
export interface TypedName {
  readonly from: number;
  readonly text: string;
}

export function nameAt(text: string, caret: number): TypedName | undefined {
  if (!text.startsWith('=') || insideText(text, caret)) return undefined;
  const match = /(?:^|[^\w.!'$])([A-Za-z_][\w.]*)$/.exec(text.slice(1, caret));
  const after = /^[\w.(!:]/.test(text.slice(caret));
  if (!match?.[1] || after) return undefined;
  return { from: caret - match[1].length, text: match[1].toUpperCase() };
}

function insideText(text: string, caret: number): boolean {
  const quotes = text.slice(0, caret).match(/"/g)?.length ?? 0;
  return quotes % 2 === 1;
}
