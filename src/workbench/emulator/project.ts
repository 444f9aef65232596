import { parse } from 'acorn';
import { Script } from 'node:vm';
import { quickBuiltIns } from './quick-built-ins';

/** A project's script, read once and run afresh in every execution. */
export interface CompiledProject {
  readonly script: Script;
  /** To be run before the script, in the same context. */
  readonly builtIns: Script;
  /** Top-level `function NAME(`, in the order of the file; names assigned at run time are invisible to Google. */
  readonly functions: readonly string[];
}

/** The file that a script's lines are counted in. */
export const SCRIPT_FILE = 'Code.js';

const COMPILED = new Map<string, CompiledProject>();
const KEPT = 16;

/**
 * Reads the code as Google does on a push: class fields and `#private` names (ECMAScript 2022) are refused.
 * @throws SyntaxError with Google's words.
 */
export function compileProject(code: string): CompiledProject {
  const known = COMPILED.get(code);
  if (known) return known;
  // Google's own reading comes first: it refuses more than this machine's V8 does.
  const functions = topLevelFunctions(code);
  const script = new Script(code, { filename: SCRIPT_FILE });
  const project = { script, builtIns: quickBuiltIns(code), functions };
  if (COMPILED.size >= KEPT) COMPILED.delete(COMPILED.keys().next().value ?? '');
  COMPILED.set(code, project);
  return project;
}

/** Whether Google shows a function to menus, cells and the sidebar: a trailing underscore makes it private. */
export function isPublic(name: string): boolean {
  return !name.endsWith('_');
}

/** The names that google.script.run offers to a page. */
export function publicFunctions(code: string): readonly string[] {
  return [...new Set(compileProject(code).functions)].filter(isPublic);
}

function topLevelFunctions(code: string): readonly string[] {
  try {
    const program = parse(code, { ecmaVersion: 2021, sourceType: 'script' });
    return program.body.flatMap((statement) =>
      statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
    );
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number } };
    throw new SyntaxError(`Syntax error: SyntaxError: ${message} line: ${loc?.line ?? 0} file: Code.gs`, {
      cause: error,
    });
  }
}
