import type { Edition } from './project-layout';

/**
 * What `--edition full`, `--edition=lite` or nothing asks for.
 * @returns undefined where nothing does.
 * @throws RangeError for an edition that there is not.
 */
export function askedEdition(args: readonly string[]): Edition | undefined {
  const at = args.findIndex((arg) => /^--edition(?:=|$)/.test(arg));
  if (at < 0) return undefined;
  const asked = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  if (asked === 'full' || asked === 'lite') return asked;
  throw new RangeError(`--edition ${asked} is neither “full” nor “lite”.`);
}
