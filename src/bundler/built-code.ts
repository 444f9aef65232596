import { type Node, type Program, parse } from 'acorn';
import { analyze } from 'eslint-scope';
import { CODE_FILE } from './project-layout';

/** A built script taken apart once for all checks. */
export interface BuiltCode {
  readonly text: string;
  readonly program: Program;
  /** Uses of names that nothing in the script declares. */
  readonly freeNames: readonly NameUse[];
  /** Properties read or called by name, with the free name they were read of, if any. */
  readonly members: readonly MemberUse[];
}

export interface NameUse {
  readonly name: string;
  readonly line: number;
}

export interface MemberUse extends NameUse {
  readonly of?: string;
}

/** The language that Apps Script's parser is sure to read. */
export const ECMA_VERSION = 2019;

/** @throws SyntaxError, with acorn's `loc`, for what ES2019 does not know. */
export function readBuiltCode(text: string): BuiltCode {
  const program = parse(text, {
    ecmaVersion: ECMA_VERSION,
    sourceType: 'script',
    locations: true,
    ranges: true,
  });
  const freeNames = freeNamesOf(program);
  const isFree = new Set(freeNames.map((use) => use.name));
  return { text, program, freeNames, members: membersOf(program, isFree) };
}

function freeNamesOf(program: Program): NameUse[] {
  const scopes = analyze(program as Parameters<typeof analyze>[0], {
    ecmaVersion: ECMA_VERSION,
    sourceType: 'script',
  });
  const through = scopes.globalScope?.through ?? [];
  return through.map(({ identifier }) => ({
    name: identifier.name,
    line: identifier.loc?.start.line ?? 0,
  }));
}

function membersOf(program: Program, isFree: ReadonlySet<string>): MemberUse[] {
  const members: MemberUse[] = [];
  visit(program, (node) => {
    if (node.type !== 'MemberExpression') return;
    const { object, property, computed, loc } = node;
    const name = propertyName(property, computed);
    if (name === undefined) return;
    const of = object.type === 'Identifier' && isFree.has(object.name) ? { of: object.name } : {};
    members.push({ name, line: loc?.start.line ?? 0, ...of });
  });
  return members;
}

function propertyName(property: AnyNode, computed: boolean): string | undefined {
  if (property.type === 'Identifier') return computed ? undefined : property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

type AnyNode = import('acorn').AnyNode;

/** Calls back for a node and all below it, in reading order. */
export function visit(node: Node, callback: (node: AnyNode) => void): void {
  callback(node as AnyNode);
  for (const child of Object.values(node as unknown as Record<string, unknown>)) {
    for (const one of Array.isArray(child) ? (child as unknown[]) : [child]) {
      if (isNode(one)) visit(one, callback);
    }
  }
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

/** Where a line of the built script stands and, by esbuild's comments, which source it came from. */
export function placeInCode(text: string, line: number): string {
  const above = text.split('\n').slice(0, line).reverse();
  const source = above.map((one) => /^\s*\/\/ ((?:src|node_modules)\/\S+)$/.exec(one)?.[1]).find(Boolean);
  const place = `${CODE_FILE}:${String(line)}`;
  return source === undefined ? place : `${place} (from ${source})`;
}
