import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest gives each test file a copy of `process.env`; a time zone set on the copy changes nothing.
 * This one hands over the real one, so that `process.env.TZ = '…'` moves the zone of `Date`, and puts
 * the zone back when the file is done, for a worker runs many files.
 */
export default class RealEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.timeZone = process.env.TZ;
    this.global.process.env = process.env;
  }

  async teardown() {
    if (this.timeZone === undefined) delete process.env.TZ;
    else process.env.TZ = this.timeZone;
    await super.teardown();
  }
}
