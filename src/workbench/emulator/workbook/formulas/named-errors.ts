import { CellError, type StoredValue } from '../cell-value';
import { HyperFormula } from 'hyperformula';
import type { CustomFunctions } from '../../service-host';
import type { CellFormula, CustomCall } from './cell-formula';
import { ERROR_TEXTS } from './error-texts';
import type { FormulaScope } from './translate';

let known: ReadonlySet<string> | undefined;

/** HyperFormula's functions; asked only once somebody uses a formula. */
function isBuiltIn(name: string): boolean {
  known ??= new Set(HyperFormula.getRegisteredFunctionNames('enGB'));
  return known.has(name.toUpperCase());
}

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
  if (value.code === '#NAME?') return unknownName(formula, functions, scope);
  return calls
    .map((call) => call.state.result?.values[0]?.[0])
    .find((result): result is CellError => result instanceof CellError && result.code === value.code);
}

function unknownName(
  formula: CellFormula,
  functions: CustomFunctions,
  scope: FormulaScope,
): CellError | undefined {
  for (const token of formula.tokens) {
    if (token.type === 'function' && !isBuiltIn(token.text) && !functions.has(token.text)) {
      return new CellError('#NAME?', ERROR_TEXTS.unknownFunction(token.text));
    }
    if (token.type === 'name' && !/^(true|false)$/i.test(token.text) && !scope.namedRange(token.text)) {
      return new CellError('#NAME?', ERROR_TEXTS.unknownRange(token.text));
    }
  }
  return undefined;
}
