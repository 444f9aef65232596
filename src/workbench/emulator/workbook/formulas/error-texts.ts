import { CellError } from '../cell-value';

/** The hover texts that Sheets shows for the errors of formulas. */
export const ERROR_TEXTS = {
  parse: 'Formula parse error.',
  circular: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  volatile:
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
  wouldOverwrite: (a1: string) => `Array result was not expanded because it would overwrite data in ${a1}.`,
  noRoom: (what: 'rows' | 'columns', count: number) =>
    `Result was not automatically expanded, please insert more ${what} (${String(count)}).`,
  unknownFunction: (name: string) => `Unknown function: '${name}'.`,
  unknownSheet: (name: string) => `Unresolved sheet name '${name}'.`,
  unknownRange: (name: string) => `Unknown range name: '${name}'.`,
} as const;

/** The hover text of an error that has none of its own. */
const GENERIC: Readonly<Record<string, string>> = {
  '#DIV/0!': 'Function DIVIDE parameter 2 cannot be zero.',
  '#REF!': 'Reference does not exist.',
  '#N/A': 'Value not available.',
  '#VALUE!': 'A parameter has a value of the wrong type.',
  '#NUM!': 'The result is not a number that can be shown.',
  '#NAME?': 'Unknown name.',
  '#ERROR!': ERROR_TEXTS.parse,
};

export function errorOf(code: string, message = ''): CellError {
  return new CellError(code, message === '' ? (GENERIC[code] ?? code) : message);
}

export const CIRCULAR = new CellError('#REF!', ERROR_TEXTS.circular);
export const VOLATILE = new CellError('#ERROR!', ERROR_TEXTS.volatile);
