import { runInContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Globals that no test replaces. */
const STEADY =
  'Array ArrayBuffer BigInt Boolean Buffer DataView Date Error Function Intl JSON Map Math Number Object Promise ' +
  'Proxy RangeError Reflect RegExp Set String Symbol SyntaxError TypeError Uint8Array WeakMap WeakSet isNaN ' +
  'parseFloat parseInt performance process';

/**
 * Jest gives each test file a copy of `process.env`; a time zone set on the copy changes nothing.
 * This one hands over the real one, so that `process.env.TZ = '…'` moves the zone of `Date`, and puts
 * the zone back when the file is done, for a worker runs many files.
 *
 * It also makes the globals of the language names of the script scope. As properties of jest's global object
 * each mention of one, `Math` in a loop, asks a proxy outside of the context, which takes most of a test's time.
 */
export default class RealEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.timeZone = process.env.TZ;
    this.global.process.env = process.env;
    const names = STEADY.split(' ').map((name) => `let ${name} = globalThis.${name};`);
    runInContext(names.join(''), this.getVmContext());
  }

  async teardown() {
    if (this.timeZone === undefined) delete process.env.TZ;
    else process.env.TZ = this.timeZone;
    await super.teardown();
  }
}
