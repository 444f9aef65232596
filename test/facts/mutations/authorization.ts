import type { Mutation } from '../mutation';

const MODES = 'src/workbench/emulator/modes.ts';
const RULES = 'src/workbench/emulator/authorization.ts';
const WORLD = 'src/workbench/emulator/create-world.ts';
const FIRING = 'src/workbench/emulator/trigger-firing.ts';

export const AUTHORIZATION_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'AU-01',
    file: MODES,
    find: "MENU_MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL']",
    replace: "MENU_MODES: readonly AuthMode[] = ['LIMITED', 'FULL']",
    removes: 'a menu may be made before the add-on is enabled',
  },
  {
    fact: 'AU-02',
    file: MODES,
    find: "DOCUMENT_READ: readonly AuthMode[] = ['LIMITED',",
    replace: "DOCUMENT_READ: readonly AuthMode[] = ['NONE', 'LIMITED',",
    removes: 'document and properties are out of reach before the add-on is enabled',
  },
  {
    fact: 'AU-03',
    file: MODES,
    find: "DOCUMENT_WRITE: readonly AuthMode[] = ['LIMITED', 'FULL']",
    replace: "DOCUMENT_WRITE: readonly AuthMode[] = ['FULL']",
    removes: 'a simple trigger may write to the spreadsheet',
  },
  {
    fact: 'AU-04',
    file: MODES,
    find: "FULL_ONLY: readonly AuthMode[] = ['FULL']",
    replace: "FULL_ONLY: readonly AuthMode[] = ['LIMITED', 'FULL']",
    removes: 'a simple trigger may not call what needs consent',
  },
  {
    fact: 'AU-05',
    file: 'src/workbench/emulator/ui/ui.ts',
    find: "const ON_SCREEN: MethodSpec = { kind: 'ui', modes: FULL_ONLY,",
    replace: "const ON_SCREEN: MethodSpec = { kind: 'ui', modes: MENU_MODES,",
    removes: 'a simple trigger may not open a sidebar',
  },
  {
    fact: 'AU-05',
    file: 'src/workbench/emulator/ui/ui.ts',
    find: "alert: { kind: 'ui', modes: FULL_ONLY }",
    replace: "alert: { kind: 'ui', modes: MENU_MODES }",
    removes: 'a simple trigger may not open a dialog',
  },
  {
    fact: 'AU-06',
    file: FIRING,
    find: "      origin: 'time-driven',\n      authMode: 'FULL',",
    replace: "      origin: 'time-driven',\n      authMode: 'LIMITED',",
    removes: 'an installable trigger runs with full authorization',
  },
  {
    fact: 'AU-07',
    file: 'src/workbench/emulator/execution.ts',
    find: '    realm.load(script);\n    const entry',
    replace: '    try { realm.load(script); } catch { /* goes on */ }\n    const entry',
    removes: 'a forbidden call at the top level ends the execution',
  },
  {
    fact: 'AU-08',
    file: WORLD,
    find: "options.installedAs === 'bound script' ? 'LIMITED'",
    replace: "options.installedAs === 'bound script' ? 'NONE'",
    removes: 'a bound script never runs in the mode NONE',
  },
  {
    fact: 'AU-09',
    file: RULES,
    find: 'if (named.length === 0)',
    replace: 'if (named.length < 0)',
    removes: 'a scope that the manifest does not name is refused',
  },
  {
    fact: 'AU-09',
    file: RULES,
    find: 'Specified permissions are not sufficient to call',
    replace: 'You do not have permission to call',
    removes: "the platform's words for a scope that the manifest does not name",
  },
  {
    fact: 'AU-10',
    file: RULES,
    find: 'if (named.every((scope) => withheld.has(scope)))',
    replace: 'if (named.some((scope) => withheld.has(scope)) && false)',
    removes: 'what a person has not allowed is refused',
  },
  {
    fact: 'AU-11',
    file: RULES,
    find: "? world.installedAs === 'bound script'",
    replace: '? true',
    removes: "an add-on's trigger runs as far as it may",
  },
  {
    fact: 'AU-12',
    file: RULES,
    find: "? world.installedAs === 'bound script'",
    replace: '? false',
    removes: "a bound script's trigger does not begin where anything is not allowed",
  },
  {
    fact: 'AU-13',
    file: 'src/workbench/emulator/session/session.ts',
    find: "authMode === 'FULL' && actor === runsAs",
    replace: 'actor === runsAs',
    removes: 'the active user is blank in simple triggers',
  },
  {
    fact: 'AU-13',
    file: 'src/workbench/emulator/session/session.ts',
    find: "authMode === 'FULL' && actor === runsAs",
    replace: "authMode !== 'LIMITED' && actor === runsAs",
    removes: 'the active user is blank in custom functions',
  },
  {
    fact: 'AU-19',
    file: MODES,
    find: "DOCUMENT_WRITE: readonly AuthMode[] = ['LIMITED', 'FULL']",
    replace: "DOCUMENT_WRITE: readonly AuthMode[] = ['LIMITED', 'FULL', 'CUSTOM_FUNCTION']",
    removes: 'a custom function writes no cell',
  },
];
