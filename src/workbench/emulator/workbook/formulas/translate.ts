import type { Rect } from '../a1';
import { a1Of } from '../a1';
import { CellError, type StoredValue } from '../cell-value';
import { wallTimeOfSerial } from '../serial-date';
import type { CellFormula, CallResult, CustomCall } from './cell-formula';
import { isBuiltIn } from './function-names';
import { rectOf, type GridSize } from './references';
import { stringOf, type Token } from './tokens';

export interface SheetRect {
  readonly sheetId: number;
  readonly rect: Rect;
}

/** What a formula's names mean where it stands. */
export interface FormulaScope {
  /** The sheet that a name, or the formula's own place, means. */
  sheet(name: string | undefined): ({ readonly id: number } & GridSize) | undefined;
  namedRange(name: string): SheetRect | undefined;
  /** The present moment as a serial number in the spreadsheet's zone. */
  readonly now: number;
}

/** A formula in the words of the engine for built-in functions. */
export interface EngineFormula {
  readonly text: string;
  /** The cells that it refers to, which the engine needs to know. */
  readonly refers: readonly SheetRect[];
  readonly usesClock: boolean;
}

/** Sheets carry their id in the engine, so that renaming one changes nothing there. */
export function engineSheetName(sheetId: number): string {
  return `S${String(sheetId)}`;
}

/**
 * Writes the tokens `from` to `to` (exclusive) for the engine: calls of custom functions as their results, open
 * ranges closed, named ranges and sheets resolved, strings and logical words in its own spelling.
 * Undefined while a custom function in it has not run yet.
 */
export function translate(
  formula: CellFormula,
  calls: readonly CustomCall[],
  scope: FormulaScope,
  from = 0,
  to = formula.tokens.length,
): EngineFormula | undefined {
  const refers: SheetRect[] = [];
  let usesClock = false;
  let text = '=';
  for (let index = from; index < to; index++) {
    const token = formula.tokens[index];
    const call = calls.find((candidate) => candidate.start === index);
    if (call) {
      if (!call.state.result) return undefined;
      text += literalOf(call.state.result);
      index = call.end;
    } else if (token && isClock(token)) {
      usesClock = true;
      text += clockText(token.text, scope.now);
      index = closingBracket(formula.tokens, index);
    } else if (token) {
      text += tokenText(token, scope, refers);
      // The arguments of an unknown function need not be known to the engine: they may be whole sheets.
      if (isUnknownFunction(token)) index = closingBracket(formula.tokens, index);
    }
  }
  return { text, refers, usesClock };
}

/** The cells that a token refers to, by reference or by a named range. */
export function refersTo(token: Token, scope: FormulaScope): SheetRect | undefined {
  if (token.reference) {
    const sheet = scope.sheet(token.reference.sheet);
    return sheet && { sheetId: sheet.id, rect: rectOf(token.reference, sheet) };
  }
  return token.type === 'name' ? scope.namedRange(token.text) : undefined;
}

function tokenText(token: Token, scope: FormulaScope, refers: SheetRect[]): string {
  if (token.type === 'string') return stringText(stringOf(token));
  if (token.type === 'separator') return ',';
  if (isUnknownFunction(token)) return '#NAME?';
  if (token.type === 'name' && /^(true|false)$/i.test(token.text)) return `${token.text.toUpperCase()}()`;
  const target = refersTo(token, scope);
  if (target) {
    refers.push(target);
    return `${engineSheetName(target.sheetId)}!${a1Of(target.rect)}`;
  }
  return token.type === 'reference' ? '#REF!' : token.text;
}

/** The engine's own clock would be the machine's: it gets the virtual one as the date that it is. */
function isClock(token: Token): boolean {
  return token.type === 'function' && /^(now|today)$/i.test(token.text);
}

function clockText(name: string, now: number): string {
  const { year, month, day, hour, minute, second } = wallTimeOfSerial(now);
  const date = `DATE(${String(year)},${String(month)},${String(day)})`;
  if (/^today$/i.test(name)) return date;
  return `(${date}+TIME(${String(hour)},${String(minute)},${String(second)}))`;
}

function isUnknownFunction(token: Token): boolean {
  return token.type === 'function' && !isBuiltIn(token.text);
}

/** Of the call whose name stands at `from`. */
function closingBracket(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let index = from + 1; index < tokens.length; index++) {
    if (tokens[index]?.type === 'open') depth++;
    if (tokens[index]?.type === 'close' && --depth === 0) return index;
  }
  return tokens.length;
}

function literalOf(result: CallResult): string {
  const { values } = result;
  if (values.length === 1 && values[0]?.length === 1) return scalarText(values[0][0] ?? '');
  return `{${values.map((row) => row.map(scalarText).join(',')).join(';')}}`;
}

function scalarText(value: StoredValue): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'string') return stringText(value);
  if (typeof value === 'boolean') return value ? 'TRUE()' : 'FALSE()';
  return value < 0 ? `(${String(value)})` : String(value);
}

/** The engine has no `""` in strings and takes `\` for an escape: both are written by their code. */
function stringText(value: string): string {
  const parts = value.split(/(["\\])/).filter((part) => part !== '');
  if (parts.length === 0) return '""';
  const texts = parts.map((part) => {
    if (part === '"') return 'CHAR(34)';
    return part === '\\' ? 'CHAR(92)' : `"${part}"`;
  });
  return texts.length === 1 ? (texts[0] ?? '') : `(${texts.join('&')})`;
}
