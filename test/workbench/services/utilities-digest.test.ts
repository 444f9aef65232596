import { createHash } from 'node:crypto';
import { fact } from '../../support/fact';
import { valueOf } from '../core/script-project';

const SHA_256 = 'Utilities.DigestAlgorithm.SHA_256';

/** What a script gets for a text. */
function digestInScript(text: string, algorithm = SHA_256): unknown {
  return valueOf(
    `return Utilities.computeDigest(${algorithm}, ${JSON.stringify(text)}, Utilities.Charset.UTF_8)`,
  );
}

describe('Utilities.computeDigest', () => {
  it(fact('RT-25'), () => {
    const digest = digestInScript('rapport') as number[];

    expect(Math.min(...digest)).toBeLessThan(0);
    expect(Buffer.from(digest)).toEqual(createHash('sha256').update('rapport').digest());
  });

  it.each([
    ['MD5', 'md5'],
    ['SHA_1', 'sha1'],
    ['SHA_512', 'sha512'],
  ])('knows %s', (key, name) => {
    expect(Buffer.from(digestInScript('Grüße 👋', `Utilities.DigestAlgorithm.${key}`) as number[])).toEqual(
      createHash(name).update('Grüße 👋').digest(),
    );
  });

  it('takes bytes as well', () => {
    expect(
      valueOf(`return Utilities.computeDigest(${SHA_256}, [-61, -68])
        .every((byte, at) => byte === Utilities.computeDigest(${SHA_256}, 'ü', Utilities.Charset.UTF_8)[at])`),
    ).toBe(true);
  });

  it('says which parts are not built', () => {
    expect(() => valueOf(`return Utilities.computeDigest(${SHA_256}, 'a')`)).toThrow(
      'Utilities.computeDigest without a charset is not built',
    );
    expect(() => digestInScript('a', 'Utilities.DigestAlgorithm.MD2')).toThrow(
      'Utilities.DigestAlgorithm.MD2 is not built',
    );
  });

  it.each([`${SHA_256}, 7`, `${SHA_256}, [128]`, `'SHA_256', 'a', Utilities.Charset.UTF_8`])(
    'refuses (%s)',
    (args) => {
      expect(() => valueOf(`return Utilities.computeDigest(${args})`)).toThrow(
        "don't match the method signature for Utilities.computeDigest.",
      );
    },
  );
});

describe('Utilities.base64EncodeWebSafe', () => {
  it(fact('RT-26'), () => {
    expect(valueOf('return Utilities.base64EncodeWebSafe([-5, -1, -1, -2])')).toBe('-____g==');
  });

  it('takes a text in the charset given', () => {
    expect(valueOf("return Utilities.base64EncodeWebSafe('ü', Utilities.Charset.UTF_8)")).toBe('w7w=');
    expect(valueOf("return Utilities.base64EncodeWebSafe('ü', Utilities.Charset.US_ASCII)")).toBe('Pw==');
  });
});
