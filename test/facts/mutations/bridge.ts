import type { Mutation } from '../mutation';

const BRIDGE = 'src/workbench/emulator/bridge.ts';
const CALLS = 'src/workbench/emulator/sidebar-calls.ts';
const WINDOWS = 'src/workbench/emulator/sidebar-windows.ts';
const PROJECT = 'src/workbench/emulator/project.ts';
const REALM = 'src/workbench/emulator/realm.ts';
const QUEUE = 'src/workbench/page/script-run/call-queue.ts';
const RUNNER = 'src/workbench/page/script-run/runner.ts';
const CARRIED = 'src/workbench/page/script-run/carried-value.ts';

export const BRIDGE_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'BR-01',
    file: CALLS,
    find: 'const SLOTS = 10;',
    replace: 'const SLOTS = 100;',
    removes: 'ten at a time',
  },
  {
    fact: 'BR-01',
    file: QUEUE,
    find: 'const SLOTS = 10;',
    replace: 'const SLOTS = 100;',
    removes: 'the eleventh waits in the page',
  },
  {
    fact: 'BR-02',
    file: CALLS,
    find: 'isDrawn ? this.ports.below(onTheirWay) : 0',
    replace: '0',
    removes: 'any order',
  },
  {
    fact: 'BR-03',
    file: RUNNER,
    find: 'makeRunner(names, queue, { ...handlers, ...more })',
    replace: 'makeRunner(names, queue, Object.assign(handlers, more))',
    removes: 'a new runner for each handler',
  },
  {
    fact: 'BR-04',
    file: PROJECT,
    find: "return !name.endsWith('_');",
    replace: 'return true;',
    removes: 'private names',
  },
  {
    fact: 'BR-05',
    file: CALLS,
    find: 'if (!isPublic(name) || !this.ports.functions.includes(name)) {',
    replace: 'if (!isPublic(name)) {',
    removes: 'top-level functions only',
  },
  {
    fact: 'BR-06',
    file: WINDOWS,
    find: "authMode: 'FULL',",
    replace: "authMode: 'LIMITED',",
    removes: 'full authorization',
  },
  {
    fact: 'BR-07',
    file: BRIDGE,
    find: "if (typeof value === 'string' || typeof value === 'boolean') return value;\n  throw",
    replace: "if (typeof value === 'string') return value;\n  throw",
    removes: 'booleans cross',
  },
  {
    fact: 'BR-09',
    file: BRIDGE,
    find: 'return new TypeError(`Failed due to illegal value in property: ${key}`);',
    replace: "return new TypeError('Illegal value');",
    removes: 'the words of a refusal',
  },
  {
    fact: 'BR-10',
    file: BRIDGE,
    find: 'if (parents.includes(value) || !isPlain(value)) throw',
    replace: 'if (parents.includes(value)) throw',
    removes: 'no Dates to the script',
  },
  {
    fact: 'BR-10',
    file: CARRIED,
    find: "if (Object.prototype.toString.call(value) !== '[object Object]') throw",
    replace: 'if (value instanceof Map) throw',
    removes: 'no Dates out of the page',
  },
  {
    fact: 'BR-11',
    file: BRIDGE,
    find: 'return prototype === null || Object.getPrototypeOf(prototype) === null;',
    replace: 'return !types.isDate(value);',
    removes: 'plain objects only',
  },
  {
    fact: 'BR-12',
    file: BRIDGE,
    find: 'if (parents.includes(value) || !isPlain(value)) throw',
    replace: 'if (!isPlain(value)) throw',
    removes: 'nothing circular',
  },
  {
    fact: 'BR-13',
    file: CARRIED,
    find: 'if (value === undefined || value === null) return null;',
    replace: 'if (value === undefined || value === null) return value;',
    removes: 'undefined becomes null',
  },
  {
    fact: 'BR-14',
    file: BRIDGE,
    find: 'if (types.isDate(value)) return LOST;',
    replace: 'if (types.isDate(value)) return value.toISOString();',
    removes: 'a Date loses all of the result',
  },
  {
    fact: 'BR-15',
    file: BRIDGE,
    find: 'if (isEmptied(value)) return {};',
    replace: 'if (types.isMap(value)) return [...value];',
    removes: 'Maps come back empty',
  },
  {
    fact: 'BR-16',
    file: BRIDGE,
    find: 'return Function.prototype.toString.call(value);',
    replace: 'return null;',
    removes: 'functions come back as their source',
  },
  {
    fact: 'BR-17',
    file: REALM,
    find: 'if (types.isPromise(returned)) this.settle(',
    replace: "if (typeof returned === 'symbol') this.settle(",
    removes: 'promises are waited for',
  },
  {
    fact: 'BR-18',
    file: BRIDGE,
    find: 'return ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value);',
    replace: 'return false;',
    removes: 'bytes fail',
  },
  {
    fact: 'BR-19',
    file: BRIDGE,
    find: 'return value === null || isService(value) ? null',
    replace: 'return value === null ? null',
    removes: 'service objects come back as nothing',
  },
  {
    fact: 'BR-20',
    file: RUNNER,
    find: 'failure(new Error(answer.error), userObject)',
    replace: 'failure(answer.error, userObject)',
    removes: 'the failure handler gets an Error',
  },
  {
    fact: 'BR-21',
    file: RUNNER,
    find: 'else console.error(`Uncaught error of ${name}: ${answer.error}`);',
    replace: '',
    removes: 'unhandled failures are written',
  },
  {
    fact: 'BR-23',
    file: WINDOWS,
    find: 'if (this.world.severalAccounts) return { ok: false, error: WRONG_ACCOUNT };',
    replace: '',
    removes: 'the wrong account',
  },
  {
    fact: 'BR-27',
    file: RUNNER,
    find: 'success?.(answer.value, userObject)',
    replace: 'success?.(undefined, userObject)',
    removes: 'the success handler gets the result',
  },
];
