import type { StoredValue } from '../cell-value';
import { SCRIPT_SYNTAX, tokenize, type Token } from './tokens';

/** One argument's value when the function last ran, to see whether it has to run again. */
export type ArgumentValue = unknown;

/** A call of a custom function in a formula: the tokens from its name to its closing bracket. */
export interface CustomCall {
  readonly name: string;
  readonly start: number;
  /** The index of the closing bracket. */
  readonly end: number;
  /** Token ranges, end exclusive; an omitted argument is an empty range. */
  readonly args: readonly (readonly [number, number])[];
  state: CallState;
}

export interface CallState {
  /** It has to run whatever its arguments are: its formula was entered. */
  due: boolean;
  args: readonly ArgumentValue[];
  /** `undefined` before the first run; a grid for an array. */
  result: CallResult | undefined;
}

export type CallResult = { readonly values: readonly (readonly StoredValue[])[]; readonly isDate: boolean };

/** What a cell shows while its custom function has not run yet. */
export const LOADING = 'Loading...';

/** A formula in a cell, in the form that scripts read, with what its custom functions came to. Moves with its cell. */
export class CellFormula {
  readonly tokens: readonly Token[];
  private found: readonly CustomCall[] | undefined;
  private expected: readonly (CallResult | undefined)[] = [];
  /** The array that the formula came to, wanted in the cells right and below. */
  array: readonly (readonly StoredValue[])[] | undefined;
  /** The number format that its result brings along where the cell has none. */
  automaticFormat = '';

  constructor(readonly text: string) {
    this.tokens = tokenize(text, SCRIPT_SYNTAX);
  }

  /** The calls of custom functions, innermost first. */
  calls(isCustom: (name: string) => boolean): readonly CustomCall[] {
    if (this.found) return this.found;
    this.found = findCalls(this.tokens, isCustom);
    this.found.forEach((call, index) => {
      const result = this.expected[index];
      if (result) call.state = { due: true, args: [], result };
    });
    return this.found;
  }

  /** The calls, if they were looked for before. */
  knownCalls(): readonly CustomCall[] {
    return this.found ?? [];
  }

  /** What the calls came to before the spreadsheet was loaded anew: shown until each has run again. */
  expectResults(results: readonly (CallResult | undefined)[]): void {
    this.expected = results;
  }

  /** The same formula after its references moved: nothing has to run again. */
  movedTo(text: string): CellFormula {
    if (text === this.text) return this;
    const moved = new CellFormula(text);
    const states = this.found?.map((call) => call.state) ?? [];
    moved.found =
      this.found &&
      findCalls(moved.tokens, (name) => this.found?.some((call) => call.name === name) ?? false);
    moved.found?.forEach((call, index) => (call.state = states[index] ?? call.state));
    moved.array = this.array;
    moved.automaticFormat = this.automaticFormat;
    return moved;
  }

  /** Takes over what an identical formula came to, so that nothing has to run. */
  adopt(former: CellFormula): void {
    this.found = former.found;
    this.array = former.array;
    this.automaticFormat = former.automaticFormat;
  }

  /** Whether the whole formula is one call of a custom function. */
  bareCall(isCustom: (name: string) => boolean): CustomCall | undefined {
    const calls = this.calls(isCustom);
    const last = calls[calls.length - 1];
    if (!last) return undefined;
    const outside = this.tokens.filter((_token, index) => index < last.start || index > last.end);
    return outside.every((token) => token.type === 'space') ? last : undefined;
  }
}

interface OpenCall {
  readonly name: string | undefined;
  readonly start: number;
  argStart: number;
  readonly args: [number, number][];
}

function findCalls(tokens: readonly Token[], isCustom: (name: string) => boolean): CustomCall[] {
  const calls: CustomCall[] = [];
  const open: OpenCall[] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'open') open.push(openedAt(tokens, index, isCustom));
    const current = open[open.length - 1];
    if (token.type === 'separator' && current) {
      current.args.push([current.argStart, index]);
      current.argStart = index + 1;
    }
    if (token.type !== 'close' || !current) return;
    open.pop();
    if (current.name !== undefined) calls.push(closedAt(tokens, current, index));
  });
  return calls;
}

function openedAt(tokens: readonly Token[], index: number, isCustom: (name: string) => boolean): OpenCall {
  let before = index - 1;
  while (tokens[before]?.type === 'space') before--;
  const token = tokens[before];
  const custom = tokens[index]?.text === '(' && token?.type === 'function' && isCustom(token.text);
  return { name: custom ? token.text : undefined, start: before, argStart: index + 1, args: [] };
}

function closedAt(tokens: readonly Token[], call: OpenCall, end: number): CustomCall {
  const args = [...call.args, [call.argStart, end] as const];
  const isBlank = ([from, to]: readonly [number, number]): boolean =>
    tokens.slice(from, to).every((token) => token.type === 'space');
  const given = args.length === 1 && args[0] && isBlank(args[0]) ? [] : args;
  return {
    name: call.name ?? '',
    start: call.start,
    end,
    args: given,
    state: { due: true, args: [], result: undefined },
  };
}
