import type { BuildFailure as EsbuildFailure } from 'esbuild';
import { BuildFailure, type Problem } from './problem';

/** What a failed build says on the terminal: every problem, where it is and what to do. */
export function explained(error: unknown): string {
  const problems = problemsOf(error);
  if (!problems) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `The build stopped; nothing was written.\n${listed(problems)}`;
}

/** Problems as lines: where, and indented below it what to do. */
export function listed(problems: readonly Problem[]): string {
  return problems.map(({ where, message }) => `  ${where}\n    ${message}`).join('\n');
}

function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof BuildFailure) return error.problems;
  if (!isEsbuildFailure(error)) return undefined;
  return error.errors.map(({ location, text }) => ({
    where: location ? `${location.file}:${String(location.line)}` : 'esbuild',
    message: text,
  }));
}

function isEsbuildFailure(error: unknown): error is EsbuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
