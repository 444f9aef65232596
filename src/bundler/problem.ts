/** One reason not to ship what was built. */
export interface Problem {
  /** File, or file and line, from the project's root. */
  readonly where: string;
  /** What is wrong, naming the name, and what to do about it. */
  readonly message: string;
}

/** Nothing was written: `build/` still holds what it held before. */
export class BuildFailure extends Error {
  override name = 'BuildFailure';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ where, message }) => `${where}: ${message}`).join('\n'));
  }
}
