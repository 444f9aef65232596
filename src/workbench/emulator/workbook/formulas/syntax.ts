import { usesSemicolons, type SheetLocale } from '../locales';
import { englishName, localName } from './function-names';
import {
  COMMA_SYNTAX,
  formulaText,
  SCRIPT_SYNTAX,
  tokenize,
  type FormulaSyntax,
  type Token,
  type TokenType,
} from './tokens';

export function syntaxOf(locale: SheetLocale): FormulaSyntax {
  return usesSemicolons(locale) ? COMMA_SYNTAX : SCRIPT_SYNTAX;
}

/** A formula written in some syntax, as scripts read it: `,` between arguments, `.` in numbers. */
export function toScriptFormula(formula: string, syntax: FormulaSyntax): string {
  return formulaText(scriptTokens(formula, syntax));
}

/** Like `toScriptFormula`, but a formula that is none in that syntax is the error that it shows. */
export function strictScriptFormula(formula: string, syntax: FormulaSyntax): string {
  const tokens = scriptTokens(formula, syntax).filter(({ type }) => type !== 'space');
  const isNone = tokens.some(
    ({ type }, index) =>
      type === 'unknown' || (type === 'number' && OPERANDS.has(tokens[index - 1]?.type ?? 'operator')),
  );
  return isNone ? '=#ERROR!' : toScriptFormula(formula, syntax);
}

/** What no number can follow at once. */
const OPERANDS: ReadonlySet<TokenType> = new Set<TokenType>([
  'number',
  'string',
  'name',
  'reference',
  'error',
  'close',
]);

/** A formula as a person types it: in the syntax of the locale, its functions named in its language or in English. */
export function fromLocalFormula(formula: string, locale: SheetLocale): string {
  const tokens = scriptTokens(formula, syntaxOf(locale)).map((token) => {
    if (token.type === 'function') {
      return { ...token, text: englishName(token.text, locale.functionLanguage) };
    }
    return token.type === 'name' ? { ...token, text: englishWord(token.text, locale) } : token;
  });
  return formulaText(tokens);
}

/** A script's formula as the formula bar shows it in the locale. */
export function toLocalFormula(formula: string, locale: SheetLocale): string {
  const syntax = syntaxOf(locale);
  if (syntax === SCRIPT_SYNTAX && locale.functionLanguage === 'enGB') return formula;
  let depth: string[] = [];
  const tokens = tokenize(formula, SCRIPT_SYNTAX).map((token) => {
    if (token.type === 'open') depth = [...depth, token.text];
    if (token.type === 'close') depth = depth.slice(0, -1);
    const separator = depth[depth.length - 1] === '{' ? syntax.arrayColumn : argumentSeparator(syntax);
    return named(rewritten(token, syntax, separator), locale);
  });
  return formulaText(tokens);
}

function argumentSeparator(syntax: FormulaSyntax): string {
  return syntax === SCRIPT_SYNTAX ? ',' : ';';
}

function scriptTokens(formula: string, syntax: FormulaSyntax): Token[] {
  return tokenize(formula, syntax).map((token) => rewritten(token, SCRIPT_SYNTAX, ','));
}

function named(token: Token, locale: SheetLocale): Token {
  if (token.type === 'function') return { ...token, text: localName(token.text, locale.functionLanguage) };
  if (token.type !== 'name') return token;
  if (/^true$/i.test(token.text)) return { ...token, text: locale.trueWord };
  return /^false$/i.test(token.text) ? { ...token, text: locale.falseWord } : token;
}

function englishWord(word: string, locale: SheetLocale): string {
  if (word.toUpperCase() === locale.trueWord) return 'TRUE';
  return word.toUpperCase() === locale.falseWord ? 'FALSE' : word;
}

function rewritten(token: Token, syntax: FormulaSyntax, separator: string): Token {
  if (token.type === 'separator') return { ...token, text: separator };
  if (token.type === 'number') return { ...token, text: token.text.replace(/[.,]/, syntax.decimal) };
  return token;
}
