import { isCustomFunction, type EntryPoint } from './entry-points';

/**
 * Real top-level functions for what the bundle hides: Google looks entry points up by scanning the text, and
 * shows a custom function's help from the comment directly above. They pass `arguments` on, for a cell may
 * give more arguments than there are names. What the sources say of the other entry points nobody sees at Google.
 */
export function entryStubs(entryPoints: readonly EntryPoint[], bundleGlobal: string): string {
  return entryPoints.map((entryPoint) => stubOf(entryPoint, bundleGlobal)).join('\n');
}

function stubOf(entryPoint: EntryPoint, bundleGlobal: string): string {
  const { name, parameters, jsDoc } = entryPoint;
  const comment = isCustomFunction(entryPoint) ? `${jsDoc}\n` : '';
  return `${comment}function ${name}(${parameters.join(', ')}) {
  return ${bundleGlobal}.${name}.apply(this, arguments);
}
`;
}
