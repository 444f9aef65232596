import type { CalledName } from '../called-names';
import { type EntryPoint, isCustomFunction } from '../entry-points';
import type { Problem } from '../problem';

/** Google calls these by their names alone. */
const SIMPLE_TRIGGERS: ReadonlySet<string> = new Set([
  'onOpen',
  'onInstall',
  'onEdit',
  'onSelectionChange',
  'doGet',
  'doPost',
]);

/** Every name that is called must be an entry point, and every entry point must be called by something. */
export function checkEntryPoints(
  entryPoints: readonly EntryPoint[],
  called: readonly CalledName[],
  entryFile: string,
): Problem[] {
  const declared = new Set(entryPoints.map((entryPoint) => entryPoint.name));
  const names = new Set(called.map(({ name }) => name));
  return [
    ...called.filter(({ name }) => !declared.has(name)).map((call) => missing(call, entryFile)),
    ...entryPoints.filter((entryPoint) => !isCalled(entryPoint, names)).map(uncalled),
  ];
}

function isCalled(entryPoint: EntryPoint, names: ReadonlySet<string>): boolean {
  return SIMPLE_TRIGGERS.has(entryPoint.name) || isCustomFunction(entryPoint) || names.has(entryPoint.name);
}

function missing({ name, where }: CalledName, entryFile: string): Problem {
  return {
    where,
    message: `calls ${name}, which ${entryFile} does not export: export it there or mend the name.`,
  };
}

function uncalled({ name, where }: EntryPoint): Problem {
  return {
    where,
    message: `nothing calls ${name}: call it from a menu, a trigger or the sidebar, tag it @customfunction, or remove it.`,
  };
}
