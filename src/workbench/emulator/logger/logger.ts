import { coercedText } from '../coerced-text';
import { EVERY_MODE } from '../modes';
import { partlyBuilt } from '../partly-built';
import type { RunningScript } from '../running-script';
import { describeService, type MethodSpec } from '../service';

/** Writes into the execution's log; `%s` takes the next value. */
export class Logger implements Pick<GoogleAppsScript.Base.Logger, 'log' | 'getLog' | 'clear'> {
  private lines: string[] = [];

  constructor(private readonly script: RunningScript) {}

  log(format: unknown, ...values: unknown[]): GoogleAppsScript.Base.Logger {
    const rest = [...values];
    const text =
      typeof format === 'string' ? format.replace(/%s/g, () => shown(rest.shift())) : shown(format);
    this.lines.push(text);
    this.script.log('log', text);
    return partlyBuilt<GoogleAppsScript.Base.Logger>(this);
  }

  getLog(): string {
    return this.lines.join('\n');
  }

  clear(): void {
    this.lines = [];
  }
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : coercedText(value);
}

const LOCAL: MethodSpec = { kind: 'local', modes: EVERY_MODE };

describeService(Logger, 'Logger', { log: LOCAL, getLog: LOCAL, clear: LOCAL });
