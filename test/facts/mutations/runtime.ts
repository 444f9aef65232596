import type { Mutation } from '../mutation';

const BOOTSTRAP = 'src/workbench/emulator/realm-bootstrap.ts';
const PROJECT = 'src/workbench/emulator/project.ts';
const FAULTS = 'src/workbench/emulator/faults.ts';
const UTILITIES = 'src/workbench/emulator/utilities/utilities.ts';
const REALM = 'src/workbench/emulator/realm.ts';

function has(fact: Mutation['fact'], name: string): Mutation {
  return {
    fact,
    file: BOOTSTRAP,
    find: "  define('console', consoleObject);\n",
    replace: `  define('console', consoleObject);\n  define('${name}', function () {});\n`,
    removes: `a script has no ${name}`,
  };
}

export const RUNTIME_MUTATIONS: readonly Mutation[] = [
  has('RT-01', 'setTimeout'),
  has('RT-02', 'fetch'),
  has('RT-03', 'crypto'),
  has('RT-04', 'TextEncoder'),
  has('RT-05', 'global'),
  {
    fact: 'RT-06',
    file: REALM,
    find: "{ microtaskMode: 'afterEvaluate' }",
    replace: '{}',
    removes: 'promises are carried to their end within the execution',
  },
  {
    fact: 'RT-07',
    file: PROJECT,
    find: 'ecmaVersion: 2021',
    replace: 'ecmaVersion: 2022',
    removes: 'private and static fields cannot be parsed',
  },
  {
    fact: 'RT-08',
    file: PROJECT,
    find: "sourceType: 'script'",
    replace: "sourceType: 'module'",
    removes: 'ES modules are not supported',
  },
  {
    fact: 'RT-09',
    file: PROJECT,
    find: ' line: ${loc?.line ?? 0} file: Code.gs',
    replace: '',
    removes: 'a refused push names line and file',
  },
  {
    fact: 'RT-10',
    file: REALM,
    find: 'private readonly sandbox: Record<string | symbol, unknown> = {};',
    replace:
      'private readonly sandbox: Record<string | symbol, unknown> = ((globalThis as never)["KEPT"] ??= {});',
    removes: 'no variable outlives an execution',
  },
  {
    fact: 'RT-11',
    file: PROJECT,
    find: "statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],",
    replace:
      "statement.type === 'FunctionDeclaration' ? [statement.id.name] : statement.type === 'VariableDeclaration' ? statement.declarations.flatMap(({ id }) => id.type === 'Identifier' ? [id.name] : []) : [],",
    removes: 'an assigned function is none that Google knows',
  },
  {
    fact: 'RT-12',
    file: 'src/workbench/emulator/world.ts',
    find: 'long: 360_000',
    replace: 'long: 3_600_000',
    removes: 'an execution ends after six minutes',
  },
  {
    fact: 'RT-12',
    file: 'src/workbench/emulator/execution.ts',
    find: 'this.take(world.callCosts[kind] ?? 0);',
    replace: '',
    removes: 'the time of calls counts',
  },
  {
    fact: 'RT-13',
    file: 'src/workbench/emulator/execution-runner.ts',
    find: 'const SIMULTANEOUS = 30;',
    replace: 'const SIMULTANEOUS = 31;',
    removes: 'thirty executions at a time',
  },
  {
    fact: 'RT-13',
    file: 'src/workbench/emulator/execution-runner.ts',
    find: '(one) => one === account,',
    replace: '() => true,',
    removes: 'each person has thirty of their own',
  },
  {
    fact: 'RT-14',
    file: FAULTS,
    find: "if (origin !== 'custom function') return;",
    replace: "if (origin === 'custom function') return;",
    removes: 'too many custom functions in a second are refused',
  },
  {
    fact: 'RT-15',
    file: FAULTS,
    find: "if (moment === 'before' && calls === k) act(call);",
    replace: "if (moment === 'before' && calls >= k) act(call);",
    removes: 'a server error is gone when the call is made again',
  },
  {
    fact: 'RT-16',
    file: FAULTS,
    find: 'while accessing document with id ${spreadsheetId}.',
    replace: '',
    removes: 'a time-out names the document',
  },
  {
    fact: 'RT-17',
    file: FAULTS,
    find: "message = 'Service error: Spreadsheets'",
    replace: "message = 'Error'",
    removes: "the platform's words for a service that fails",
  },
  {
    fact: 'RT-18',
    file: FAULTS,
    find: 'property ${name} on object ${service}.',
    replace: 'property.',
    removes: 'an unexpected error names method and object',
  },
  {
    fact: 'RT-19',
    file: 'src/workbench/emulator/service.ts',
    find: "override name = 'Exception';",
    replace: "override name = 'Error';",
    removes: "a service's error is called Exception",
  },
  {
    fact: 'RT-25',
    file: UTILITIES,
    find: '[...new Int8Array(digest)]',
    replace: '[...digest]',
    removes: 'bytes have a sign',
  },
  {
    fact: 'RT-26',
    file: UTILITIES,
    find: ".replace(/\\+/g, '-')",
    replace: '',
    removes: '- stands for +',
  },
];
