import { argumentBytes, jsonBytes } from '../../../src/workbench/emulator/json-bytes';

describe('jsonBytes', () => {
  it.each([
    'plain',
    'quote " and \\ and é and 日本 and 😀 and \u0007\n',
    '\ud800 alone',
    12.5,
    -0,
    1e21,
    Number.NaN,
    true,
    false,
    null,
    [],
    [1, 'two', [null, undefined]],
    {},
    { a: 1, 'b"': ['x'], gone: undefined },
    new Date(0),
    [[new Date(Number.NaN)]],
  ])('is as long as the JSON of %j', (value) => {
    expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
  });

  it('is nothing for a call without arguments or result', () => {
    expect(argumentBytes([])).toBe(0);
    expect(jsonBytes(undefined)).toBe(0);
  });
});
