import { BUILT_IN_FUNCTIONS } from '../built-in-functions';
import { type EntryPoint, isCustomFunction, type JsDocTag } from '../entry-points';
import type { Problem } from '../problem';

/** A column with a row, as in `A1`, or `R1C1` notation in any of its short forms. */
const CELL_REFERENCE = /^(?:[A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|[RC][0-9]*)$/i;

/** What Google asks of names, and what a custom function must say for Sheets to show its help. */
export function checkCustomFunctions(entryPoints: readonly EntryPoint[]): Problem[] {
  return [
    ...entryPoints.flatMap(nameProblems),
    ...entryPoints
      .filter(isCustomFunction)
      .flatMap((entryPoint) => [...builtInClash(entryPoint), ...documentationProblems(entryPoint)]),
  ];
}

function nameProblems({ name, where }: EntryPoint): Problem[] {
  if (name.endsWith('_')) {
    return [{ where, message: `${name} ends in "_", which hides it from Google: rename it.` }];
  }
  if (!CELL_REFERENCE.test(name)) return [];
  return [{ where, message: `${name} reads as a cell in a formula: rename it.` }];
}

function builtInClash({ name, where }: EntryPoint): Problem[] {
  if (!BUILT_IN_FUNCTIONS.has(name.toUpperCase())) return [];
  return [{ where, message: `${name} is a function of Sheets, Excel or LibreOffice already: rename it.` }];
}

function documentationProblems({ name, where, parameters, tags }: EntryPoint): Problem[] {
  const undocumented = parameters.filter((parameter) => !tags.some((tag) => describes(tag, parameter)));
  const problems = undocumented.map((parameter) => ({
    where,
    message: `${name} lacks \`@param {type} ${parameter} what it is\`: Sheets shows it while typing.`,
  }));
  if (tags.some((tag) => tag.name === 'return' && tag.hasType && tag.text !== '')) return problems;
  return [
    ...problems,
    { where, message: `${name} lacks \`@return {type} what it gives\`: Sheets shows it while typing.` },
  ];
}

function describes(tag: JsDocTag, parameter: string): boolean {
  return tag.name === 'param' && tag.parameter === parameter && tag.hasType && tag.text !== '';
}
