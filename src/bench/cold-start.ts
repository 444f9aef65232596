import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { ProjectFiles } from '../workbench/emulator';
import { cpuMilliseconds, medianOf } from './measure';

/** W5: what Google does before each execution: it parses the whole script and runs its top level. */
export interface ColdStart {
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly parseMilliseconds: number;
  readonly topLevelMilliseconds: number;
  /** Properties of Google's services that the top level touches. */
  readonly serviceCalls: number;
}

const SERVICES = [
  'SpreadsheetApp',
  'PropertiesService',
  'LockService',
  'ScriptApp',
  'MailApp',
  'GmailApp',
  'HtmlService',
  'Session',
  'Utilities',
  'CacheService',
  'Logger',
];

export function measureColdStart({ code }: ProjectFiles): ColdStart {
  let serviceCalls = 0;
  let run = 0;
  const script = new Script(code);
  const topLevel = (): number => {
    const counting = {
      get: () => {
        serviceCalls += 1;
        return undefined;
      },
    };
    const context = createContext(
      Object.fromEntries(SERVICES.map((name) => [name, new Proxy({}, counting)])),
    );
    const before = cpuMilliseconds();
    script.runInContext(context);
    return cpuMilliseconds() - before;
  };
  return {
    bytes: Buffer.byteLength(code),
    gzipBytes: gzipSync(code).length,
    // Another text each time, or V8 finds the last one's result in its cache.
    parseMilliseconds: medianOf(() => {
      const before = cpuMilliseconds();
      new Script(`${code}\n// ${String((run += 1))}`);
      return cpuMilliseconds() - before;
    }),
    topLevelMilliseconds: medianOf(topLevel),
    serviceCalls,
  };
}
