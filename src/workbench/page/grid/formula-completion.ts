/** Which functions are offered while a formula is typed, and which one's help is shown. */
import type { FunctionHelp } from '../../protocol';
import { BUILT_INS } from './built-in-functions';
import { callAt, nameAt } from './formula-text';

const MOST_OFFERED = 12;

export interface OpenHelp {
  readonly help: FunctionHelp;
  /** Which parameter the caret is in; the last one may be repeated. */
  readonly parameter: number;
}

/** Those whose name begins with what is typed, the add-on's own first. */
export function completionsAt(
  text: string,
  caret: number,
  custom: readonly FunctionHelp[],
): readonly FunctionHelp[] {
  const typed = nameAt(text, caret)?.text;
  if (typed === undefined) return [];
  return [...custom, ...BUILT_INS].filter(({ name }) => name.startsWith(typed)).slice(0, MOST_OFFERED);
}

export function helpAt(text: string, caret: number, custom: readonly FunctionHelp[]): OpenHelp | undefined {
  const call = callAt(text, caret);
  const help = call && [...custom, ...BUILT_INS].find(({ name }) => name === call.name);
  if (!help) return undefined;
  const last = help.parameters.length - 1;
  const parameter = help.parameters[last]?.name === '…' ? Math.min(call.parameter, last) : call.parameter;
  return { help, parameter };
}

/** The text with the name before the caret completed, and where the caret goes. */
export function completed(text: string, caret: number, name: string): { text: string; caret: number } {
  const from = nameAt(text, caret)?.from ?? caret;
  const before = `${text.slice(0, from)}${name}(`;
  return { text: before + text.slice(caret), caret: before.length };
}
