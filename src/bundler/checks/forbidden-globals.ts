import { APPS_SCRIPT_GLOBALS, LOCALE_METHODS } from '../apps-script-globals';
import { type BuiltCode, type NameUse, placeInCode } from '../built-code';
import type { Problem } from '../problem';

const INSTEAD: Readonly<Record<string, string>> = {
  setTimeout: 'Utilities.sleep',
  fetch: 'UrlFetchApp.fetch',
  Intl: 'Utilities.formatDate and the words catalogue',
  crypto: 'Utilities.getUuid',
  globalThis: 'a declared name',
};

/** Names that exist in browsers and Node but not in Apps Script: the first use would end the execution. */
export function checkForbiddenGlobals(code: BuiltCode): Problem[] {
  const names = code.freeNames.filter((use) => !APPS_SCRIPT_GLOBALS.has(use.name));
  const methods = code.members.filter((use) => LOCALE_METHODS.has(use.name));
  return [...names.map((use) => missing(code, use)), ...methods.map((use) => localised(code, use))];
}

function missing(code: BuiltCode, { name, line }: NameUse): Problem {
  const instead = Object.hasOwn(INSTEAD, name)
    ? (INSTEAD[name] ?? '')
    : 'a port whose adapter uses a Google service';
  return {
    where: placeInCode(code.text, line),
    message: `Apps Script has no \`${name}\`: use ${instead} instead.`,
  };
}

function localised(code: BuiltCode, { name, line }: NameUse): Problem {
  return {
    where: placeInCode(code.text, line),
    message: `\`${name}\` formats by Intl, which Apps Script does not promise: write the text from its parts.`,
  };
}
