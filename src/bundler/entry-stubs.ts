import type { EntryPoint } from './entry-points';
import { BUNDLE_GLOBAL } from './project-layout';

/**
 * Real top-level functions for what the bundle hides: Google looks entry points up by scanning the text, and
 * shows a custom function's help from the comment directly above. They pass `arguments` on, for a cell may
 * give more arguments than there are names.
 */
export function entryStubs(entryPoints: readonly EntryPoint[]): string {
  return entryPoints.map(stubOf).join('\n');
}

function stubOf({ name, parameters, jsDoc }: EntryPoint): string {
  const comment = jsDoc === '' ? '' : `${jsDoc}\n`;
  return `${comment}function ${name}(${parameters.join(', ')}) {
  return ${BUNDLE_GLOBAL}.${name}.apply(this, arguments);
}
`;
}
