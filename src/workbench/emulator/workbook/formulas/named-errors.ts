import { CellError, type StoredValue } from '../cell-value';
import type { CustomFunctions } from '../../service-host';
import type { CellFormula, CustomCall } from './cell-formula';
import { ERROR_TEXTS } from './error-texts';
import { isBuiltIn } from './function-names';
import type { Token } from './tokens';
import type { FormulaScope } from './translate';

/** An error of the engine in words that name what was wrong: the unknown name, or what a custom function said. */
export function namedError(
  formula: CellFormula,
  values: readonly (readonly StoredValue[])[],
  calls: readonly CustomCall[],
  functions: CustomFunctions,
  scope: FormulaScope,
): CellError | undefined {
  const value = values[0]?.[0];
  if (!(value instanceof CellError)) return undefined;
  if (value.code === '#NAME?') return unknownName(formula.tokens, functions, scope);
  return calls
    .map((call) => call.state.result?.values[0]?.[0])
    .find((result): result is CellError => result instanceof CellError && result.code === value.code);
}

/** What in a formula names nothing: with that Sheets evaluates no part of it. */
export function unknownName(
  tokens: readonly Token[],
  functions: CustomFunctions,
  scope: FormulaScope,
): CellError | undefined {
  for (const token of tokens) {
    const unknown =
      token.type === 'function' ? unknownFunction(token.text, functions) : unknownPlace(token, scope);
    if (unknown) return unknown;
  }
  return undefined;
}

function unknownFunction(name: string, functions: CustomFunctions): CellError | undefined {
  if (isBuiltIn(name) || functions.has(name)) return undefined;
  return new CellError('#NAME?', ERROR_TEXTS.unknownFunction(name));
}

function unknownPlace({ type, text, reference }: Token, scope: FormulaScope): CellError | undefined {
  const sheet = reference?.sheet;
  if (sheet !== undefined && !scope.sheet(sheet)) {
    return new CellError('#REF!', ERROR_TEXTS.unknownSheet(sheet));
  }
  if (type !== 'name' || /^(true|false)$/i.test(text) || scope.namedRange(text)) return undefined;
  return new CellError('#NAME?', ERROR_TEXTS.unknownRange(text));
}
