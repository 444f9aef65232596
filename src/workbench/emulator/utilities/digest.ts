import { createHash } from 'node:crypto';
import { enumKeyOf, serviceEnum } from '../service-enum';
import { parametersMismatch } from '../signature';
import { UnbuiltError } from '../unbuilt';

export const CHARSET = serviceEnum<typeof GoogleAppsScript.Utilities.Charset>('Charset', [
  'US_ASCII',
  'UTF_8',
]);

export const DIGEST_ALGORITHM = serviceEnum<typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
  'DigestAlgorithm',
  ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
);

const NODE_NAMES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Undefined for what is no value of `DigestAlgorithm`. */
export function digestOf(algorithm: unknown, bytes: Buffer): Buffer | undefined {
  const key = enumKeyOf(algorithm);
  if (key === undefined) return undefined;
  const name = NODE_NAMES[key];
  if (name === undefined) throw new UnbuiltError(`Utilities.DigestAlgorithm.${key}`);
  return createHash(name).update(bytes).digest();
}

/**
 * A text in its charset, or an array of bytes from -128 to 127. In which charset Google takes a text where none is
 * given is not written down, so that is left out.
 */
export function bytesOf(method: string, args: readonly unknown[], value: unknown, charset: unknown): Buffer {
  if (isBytes(value) && charset === undefined) return Buffer.from(value);
  if (typeof value !== 'string') throw parametersMismatch(method, args);
  if (charset === undefined) throw new UnbuiltError(`${method} without a charset`);
  const key = enumKeyOf(charset);
  if (key === 'UTF_8') return Buffer.from(value, 'utf8');
  if (key === 'US_ASCII') return Buffer.from(value.replace(/[^\0-\x7f]/gu, '?'), 'latin1');
  throw parametersMismatch(method, args);
}

function isBytes(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.every((byte) => typeof byte === 'number' && Number.isInteger(byte) && byte >= -128 && byte <= 127)
  );
}
