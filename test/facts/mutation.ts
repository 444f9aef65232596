import type { FactId } from '../../src/platform-facts';

/** One behaviour taken out of the emulator by a change of its source; a test that names the fact must notice. */
export interface Mutation {
  readonly fact: FactId;
  /** From the project's root. */
  readonly file: string;
  /** Occurs exactly once in that file. */
  readonly find: string;
  readonly replace: string;
  /** What the platform does and the changed emulator no longer does. */
  readonly removes: string;
}
