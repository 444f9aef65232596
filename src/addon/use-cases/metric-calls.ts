import { FUNCTION_NAMES } from '../../domain/metrics/metric-names';

const CALLS: readonly string[] = FUNCTION_NAMES;

/** No function bears this in front of its name: a call with it computes nothing, and its references follow their cells. */
export const PARKED = 'RAPPORT_REFRESHING_';

/** Finds formulas that call one of our functions, parked or not, in what RE2 and JavaScript both understand. */
export const METRIC_CALL = String.raw`\b(?:${PARKED})?(?:${CALLS.join('|')})\s*\(`;

/**
 * How a formula's calls get their data, by the one that is fresh for the least reasons: `sheet` reads the sheet by
 * itself, of which Sheets knows nothing; `ranges` are recalculated by Sheets, but know neither day nor zone;
 * the `pulse` is bumped for both. `none` where it calls none of our functions.
 */
export type DataWay = 'sheet' | 'ranges' | 'pulse' | 'none';

// Texts, quoted names of sheets, names with what may follow them, and the marks that part arguments.
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?:\s*\()?|[(){}:]/gu;
const PULSE = 'rapport_pulse';

interface OpenCall {
  readonly isOurs: boolean;
  ways: readonly DataWay[];
}

export function dataWayOf(formula: string): DataWay {
  const found = new Set<DataWay>();
  const open: OpenCall[] = [];
  for (const token of formula.match(TOKENS) ?? []) {
    if (token.endsWith('(')) open.push({ isOurs: isOurs(token.slice(0, -1).trim()), ways: [] });
    else if (token === ')') close(open, found);
    else note(open[open.length - 1], token);
  }
  // A formula that ends early is completed by Sheets.
  while (open.length > 0) close(open, found);
  return (['sheet', 'ranges', 'pulse'] as const).find((way) => found.has(way)) ?? 'none';
}

/** What stands in an inner call is that call's: it may well come to the same value. */
function note(call: OpenCall | undefined, token: string): void {
  if (!call) return;
  if (token === ':') call.ways = [...call.ways, 'ranges'];
  if (token.toLowerCase() === PULSE) call.ways = [...call.ways, 'pulse'];
}

function close(open: OpenCall[], found: Set<DataWay>): void {
  const call = open.pop();
  if (!call?.isOurs) return;
  found.add((['pulse', 'ranges'] as const).find((way) => call.ways.includes(way)) ?? 'sheet');
}

/** Our functions in a formula, each once, just as they were typed up to their bracket. */
export function callsIn(formula: string): readonly string[] {
  const tokens: readonly string[] = formula.match(TOKENS) ?? [];
  return [...new Set(tokens.filter((token) => token.endsWith('(') && isOurs(token.slice(0, -1).trim())))];
}

/** The formula as it stood, whatever references have become meanwhile. */
export function unparked(formula: string): string {
  return formula.split(PARKED).join('');
}

function isOurs(name: string): boolean {
  return CALLS.includes(name.toUpperCase());
}
