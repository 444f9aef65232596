import ts from 'typescript';
import type { Problem } from './problem';
import { findNodes, placeOf } from './source-files';

/** A place where a function is called by its name alone: from a menu, by a trigger, or by the sidebar. */
export interface CalledName {
  readonly name: string;
  readonly where: string;
}

export interface CalledNames {
  readonly called: readonly CalledName[];
  readonly problems: readonly Problem[];
}

/** The names given to `handlerName('…')`; a menu item or trigger that is made without it is a problem. */
export function calledByGoogle(files: readonly ts.SourceFile[]): CalledNames {
  const calls = files.flatMap((file) => findNodes(file, ts.isCallExpression));
  const named = calls.filter((call) => isCallOf(call, 'handlerName'));
  return {
    called: named.flatMap(literalName),
    problems: [
      ...named.filter((call) => literalName(call).length === 0).map(notLiteral),
      ...calls.flatMap(bareHandler),
    ],
  };
}

/** The names read of `server`, the sidebar's stand-in for the script. */
export function calledBySidebar(files: readonly ts.SourceFile[]): CalledName[] {
  return files
    .flatMap((file) => findNodes(file, ts.isCallExpression))
    .flatMap(({ expression }) => (isServerMethod(expression) ? [expression] : []))
    .map((access) => ({ name: access.name.text, where: placeOf(access.name) }));
}

function isServerMethod(expression: ts.Expression): expression is ts.PropertyAccessExpression {
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const receiver = expression.expression;
  if (ts.isPropertyAccessExpression(receiver)) return receiver.name.text === 'server';
  return ts.isIdentifier(receiver) && receiver.text === 'server';
}

function isCallOf(call: ts.CallExpression, name: string): boolean {
  return ts.isIdentifier(call.expression) && call.expression.text === name;
}

function literalName(call: ts.CallExpression): CalledName[] {
  const [name] = call.arguments;
  return name && ts.isStringLiteralLike(name) ? [{ name: name.text, where: placeOf(name) }] : [];
}

function notLiteral(call: ts.CallExpression): Problem {
  return {
    where: placeOf(call),
    message: "give handlerName the function's name itself, as a literal: the build reads it here.",
  };
}

/** The argument of Google's methods that take a function by name, from 0. */
const HANDLER_ARGUMENTS: Readonly<Record<string, number>> = { addItem: 1, newTrigger: 0 };

function bareHandler(call: ts.CallExpression): Problem[] {
  if (!ts.isPropertyAccessExpression(call.expression)) return [];
  const method = call.expression.name.text;
  const position = Object.hasOwn(HANDLER_ARGUMENTS, method) ? HANDLER_ARGUMENTS[method] : undefined;
  const handler = position === undefined ? undefined : call.arguments[position];
  if (!handler || (ts.isCallExpression(handler) && isCallOf(handler, 'handlerName'))) return [];
  return [
    {
      where: placeOf(handler),
      message: `${method} takes a function by name: write handlerName('…') here, so that compiler and build check it.`,
    },
  ];
}
