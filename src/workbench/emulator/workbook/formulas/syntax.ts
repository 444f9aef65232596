import { usesSemicolons, type SheetLocale } from '../locales';
import { COMMA_SYNTAX, formulaText, SCRIPT_SYNTAX, tokenize, type FormulaSyntax, type Token } from './tokens';

export function syntaxOf(locale: SheetLocale): FormulaSyntax {
  return usesSemicolons(locale) ? COMMA_SYNTAX : SCRIPT_SYNTAX;
}

/** A formula as typed in some syntax, written as scripts read it: `,` between arguments, `.` in numbers. */
export function toScriptFormula(formula: string, syntax: FormulaSyntax): string {
  return formulaText(tokenize(formula, syntax).map((token) => rewritten(token, SCRIPT_SYNTAX, ',')));
}

/** A script's formula as the formula bar shows it in the locale. */
export function toLocalFormula(formula: string, locale: SheetLocale): string {
  const syntax = syntaxOf(locale);
  if (syntax === SCRIPT_SYNTAX) return formula;
  let depth: string[] = [];
  const tokens = tokenize(formula, SCRIPT_SYNTAX).map((token) => {
    if (token.type === 'open') depth = [...depth, token.text];
    if (token.type === 'close') depth = depth.slice(0, -1);
    return rewritten(token, syntax, depth[depth.length - 1] === '{' ? syntax.arrayColumn : ';');
  });
  return formulaText(tokens);
}

function rewritten(token: Token, syntax: FormulaSyntax, separator: string): Token {
  if (token.type === 'separator') return { ...token, text: separator };
  if (token.type === 'number') return { ...token, text: token.text.replace(/[.,]/, syntax.decimal) };
  return token;
}
