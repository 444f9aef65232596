import { parseManifest } from './manifest';
import { CODE_FILE, MANIFEST, type Edition } from './project-layout';

const MAILBOX_SCOPE = 'https://mail.google.com/';

/** Why nothing is pushed where another edition was built last and none is named; '' where nothing is in the way. */
export function unaskedEdition(code: string, asked: Edition | undefined): string {
  if (asked !== undefined || editionOfCode(code) !== 'lite') return '';
  return [
    'Nothing was pushed: the edition that was built last is lite, and without a name this would push full.',
    'Say which you mean: `npm run push -- --edition lite` or `npm run push -- --edition full`.',
  ].join('\n');
}

/** Why the built files are not the edition that is to be pushed; '' where they are. */
export function editionMismatch(code: string, manifest: string, edition: Edition): string {
  const stamped = editionOfCode(code);
  const asking = editionOfManifest(manifest);
  if (stamped === edition && asking === edition) return '';
  return [
    `Nothing was pushed: build/${CODE_FILE} is ${named(stamped)}, build/${MANIFEST} asks for the rights of ${named(asking)}.`,
    `Build both anew: \`npm run build -- --edition ${edition}\`, then \`npm run push -- --edition ${edition}\`.`,
  ].join('\n');
}

function named(edition: Edition | undefined): string {
  return edition === undefined ? 'no edition' : `the ${edition} edition`;
}

/** By the first line, as the build writes it. */
function editionOfCode(code: string): Edition | undefined {
  const [stamp = ''] = code.split('\n', 1);
  const [, edition] = /^\/\/ \S+ \S+ (full|lite)$/.exec(stamp) ?? [];
  return edition as Edition | undefined;
}

/** By whether people are asked for their mailbox. */
function editionOfManifest(text: string): Edition {
  return parseManifest(text).oauthScopes.includes(MAILBOX_SCOPE) ? 'full' : 'lite';
}
