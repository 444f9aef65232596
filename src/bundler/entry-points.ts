import { posix } from 'node:path';
import ts from 'typescript';
import type { Problem } from './problem';
import { parseSourceFile, placeOf } from './source-files';

/** A function that Google may call, as the entry file declares it. */
export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment above the declaration, `/**` to its end; '' for none. */
  readonly jsDoc: string;
  readonly tags: readonly JsDocTag[];
  readonly where: string;
}

export interface JsDocTag {
  readonly name: string;
  /** The parameter that a `@param` describes. */
  readonly parameter?: string;
  readonly hasType: boolean;
  readonly text: string;
}

export interface EntryFile {
  readonly entryPoints: readonly EntryPoint[];
  readonly problems: readonly Problem[];
}

/** Reads what the entry file exports, and what the files export that it passes on whole: `export * from './x'`. */
export function readEntryFile(root: string, path: string): EntryFile {
  const file = parseSourceFile(root, path);
  const passedOn = file.statements.filter(isPassedOn);
  const files = passedOn.map(({ moduleSpecifier: { text } }) =>
    readEntryFile(root, posix.join(posix.dirname(path), `${text}.ts`)),
  );
  const own = readEntryPoints(file);
  return {
    entryPoints: [own, ...files].flatMap(({ entryPoints }) => entryPoints),
    problems: [own, ...files].flatMap(({ problems }) => problems),
  };
}

/** Reads the exported functions of one file; whatever else it exports by itself is a problem. */
export function readEntryPoints(file: ts.SourceFile): EntryFile {
  const exported = file.statements.filter(isExport).filter((statement) => !isTypeOnly(statement));
  const functions = exported.filter(isNamedFunction);
  const others = exported.filter((statement) => !isNamedFunction(statement) && !isPassedOn(statement));
  return {
    entryPoints: functions.filter((statement) => statement.body).map(entryPointOf),
    problems: [...others.map(notAFunction), ...functions.flatMap(unnameableParameters)],
  };
}

type PassedOn = ts.ExportDeclaration & { readonly moduleSpecifier: ts.StringLiteral };

function isPassedOn(statement: ts.Statement): statement is PassedOn {
  if (!ts.isExportDeclaration(statement) || statement.exportClause || statement.isTypeOnly) return false;
  const { moduleSpecifier } = statement;
  return (
    moduleSpecifier !== undefined &&
    ts.isStringLiteral(moduleSpecifier) &&
    /^\.\.?\//.test(moduleSpecifier.text)
  );
}

type NamedFunction = ts.FunctionDeclaration & { readonly name: ts.Identifier };

function isNamedFunction(statement: ts.Statement): statement is NamedFunction {
  return ts.isFunctionDeclaration(statement) && statement.name !== undefined;
}

function isExport(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
}

function isTypeOnly(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
  return ts.isExportDeclaration(statement) && statement.isTypeOnly;
}

function notAFunction(statement: ts.Statement): Problem {
  return {
    where: placeOf(statement),
    message:
      'Google finds entry points by their declaration: write `export function name(…)` here, or move it to another file.',
  };
}

function unnameableParameters(declaration: NamedFunction): Problem[] {
  const unnameable = declaration.parameters.filter(
    (parameter) => !ts.isIdentifier(parameter.name) || parameter.dotDotDotToken,
  );
  return unnameable.map((parameter) => ({
    where: placeOf(parameter),
    message: `${declaration.name.text} has a parameter that Google cannot show by name: give each a plain name, no rest and no destructuring (a function sees further arguments in \`arguments\`).`,
  }));
}

function entryPointOf(declaration: NamedFunction): EntryPoint {
  return {
    name: declaration.name.text,
    parameters: declaration.parameters
      .map((parameter) => parameter.name.getText())
      .filter((name) => name !== 'this'),
    jsDoc: jsDocAbove(declaration),
    tags: tagsOf(jsDocAbove(declaration)),
    where: placeOf(declaration),
  };
}

function jsDocAbove(declaration: ts.FunctionDeclaration): string {
  const text = declaration.getSourceFile().text;
  const last = ts.getLeadingCommentRanges(text, declaration.getFullStart())?.at(-1);
  const comment = last ? text.slice(last.pos, last.end) : '';
  return comment.startsWith('/**') ? comment : '';
}

const TAG = /^@(\w+)(?:\s+(\{[^}]*\}))?\s*([^]*)$/;

/** Read as Google reads them: between the braces of a custom function may stand an example, no type. */
function tagsOf(jsDoc: string): JsDocTag[] {
  const text = jsDoc.slice('/**'.length, -'*/'.length).replace(/^[ \t]*\*[ \t]?/gm, '');
  const parts = text.split(/^(?=[ \t]*@)/m).map((part) => TAG.exec(part.trim()));
  return parts.flatMap((match) => (match ? [tagOf(match)] : []));
}

function tagOf([, name = '', type, text = '']: RegExpExecArray): JsDocTag {
  const hasType = type !== undefined;
  if (name !== 'param') return { name, hasType, text };
  const [parameter = '', ...description] = text.split(/\s+/);
  return { name, hasType, parameter, text: description.join(' ') };
}

/** Whether a cell may call it: Sheets offers only functions with this tag. */
export function isCustomFunction(entryPoint: EntryPoint): boolean {
  return entryPoint.tags.some((tag) => tag.name === 'customfunction');
}
