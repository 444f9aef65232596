import { type BuiltCode, ECMA_VERSION, placeInCode, readBuiltCode } from '../built-code';
import type { Problem } from '../problem';

export type Parsed = { readonly code: BuiltCode } | { readonly problem: Problem };

/**
 * Parses a built script as Apps Script does: what ES2019 does not know, private and static class fields
 * foremost, is refused there when it is pushed.
 */
export function checkSyntax(text: string): Parsed {
  try {
    return { code: readBuiltCode(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = (error as { loc?: { line: number } }).loc?.line ?? 1;
    const found = text.split('\n')[line - 1]?.trim().slice(0, 80) ?? '';
    return {
      problem: {
        where: placeInCode(text, line),
        message: `Apps Script cannot parse \`${found}\` (${error.message}): write it in ES${String(ECMA_VERSION)}; for private members use TypeScript's \`private\`, for static ones a constant of the module.`,
      },
    };
  }
}
