import { EVERY_MODE } from '../modes';
import type { SeededRandom } from '../random';
import type { RunningScript } from '../running-script';
import { describeService, ServiceError, type MethodSpec } from '../service';
import { parametersMismatch } from '../signature';
import { isKnownZone, wallTimeOf } from '../zone';
import { formatDate } from './date-format';
import { parseDate } from './date-parse';
import { bytesOf, CHARSET, DIGEST_ALGORITHM, digestOf } from './digest';

/** Five minutes. */
const LONGEST_SLEEP = 300_000;

export class Utilities implements Pick<
  GoogleAppsScript.Utilities.Utilities,
  | 'Charset'
  | 'DigestAlgorithm'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'formatDate'
  | 'getUuid'
  | 'parseDate'
  | 'sleep'
> {
  readonly Charset = CHARSET;
  readonly DigestAlgorithm = DIGEST_ALGORITHM;

  constructor(
    private readonly random: SeededRandom,
    private readonly script: RunningScript,
  ) {}

  formatDate(...args: Parameters<GoogleAppsScript.Utilities.Utilities['formatDate']>): string {
    const [date, zone, format] = args as readonly unknown[];
    if (!(date instanceof Date) || typeof zone !== 'string' || typeof format !== 'string') {
      throw parametersMismatch('Utilities.formatDate', args);
    }
    if (Number.isNaN(date.getTime()))
      throw new ServiceError('Invalid argument: date. Should be of type: Date');
    return formatDate(date.getTime(), javaZone(zone), format);
  }

  parseDate(...args: Parameters<GoogleAppsScript.Utilities.Utilities['parseDate']>): Date {
    const [text, zone, format] = args as readonly unknown[];
    if (typeof text !== 'string' || typeof zone !== 'string' || typeof format !== 'string') {
      throw parametersMismatch('Utilities.parseDate', args);
    }
    const thisYear = wallTimeOf(this.script.now(), javaZone(zone)).year;
    const instant = parseDate(text, javaZone(zone), format, thisYear);
    if (instant === undefined) throw new ServiceError(`Unparseable date: "${text}"`);
    return new Date(instant);
  }

  /** @returns bytes as Java has them, from -128 to 127. */
  computeDigest(...args: readonly unknown[]): number[] {
    const [algorithm, value, charset] = args;
    const digest = digestOf(algorithm, bytesOf('Utilities.computeDigest', args, value, charset));
    if (!digest) throw parametersMismatch('Utilities.computeDigest', args);
    return [...new Int8Array(digest)];
  }

  /** Fills the last four letters up with `=`. */
  base64EncodeWebSafe(...args: readonly unknown[]): string {
    const [value, charset] = args;
    const bytes = bytesOf('Utilities.base64EncodeWebSafe', args, value, charset);
    return bytes.toString('base64').replace(/\+/g, '-').replace(/\//g, '_');
  }

  getUuid(): string {
    return this.random.uuid();
  }

  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number' || Number.isNaN(milliseconds)) {
      throw parametersMismatch('Utilities.sleep', [milliseconds]);
    }
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) {
      throw new ServiceError('Invalid argument: milliseconds');
    }
    this.script.sleep(milliseconds);
  }
}

/** Java takes a zone that it does not know for GMT, in silence. */
function javaZone(zone: string): string {
  return isKnownZone(zone) ? zone : 'GMT';
}

const LOCAL: MethodSpec = { kind: 'local', modes: EVERY_MODE };

describeService(Utilities, 'Utilities', {
  base64EncodeWebSafe: LOCAL,
  computeDigest: LOCAL,
  formatDate: LOCAL,
  parseDate: LOCAL,
  getUuid: LOCAL,
  sleep: LOCAL,
});
