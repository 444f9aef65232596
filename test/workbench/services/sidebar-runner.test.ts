import { CallQueue } from '../../../src/workbench/page/script-run/call-queue';
import { carriedArguments } from '../../../src/workbench/page/script-run/carried-value';
import type { FrameMessage } from '../../../src/workbench/page/script-run/messages';
import { makeRunner } from '../../../src/workbench/page/script-run/runner';
import { fact } from '../../support/fact';

/** google.script.run as a page's own script calls it. */
interface Page {
  withSuccessHandler(handler: (value: unknown, user: unknown) => void): Page;
  withFailureHandler(handler: (error: unknown, user: unknown) => void): Page;
  withUserObject(user: unknown): Page;
  echo(...args: unknown[]): void;
  refuse(...args: unknown[]): void;
}

/** google.script.run in a page, and what it says to the page around it. */
function aRunner() {
  const sent: FrameMessage[] = [];
  const queue = new CallQueue((message) => sent.push(message));
  const run = makeRunner(['echo', 'refuse'], queue) as unknown as Page;
  const succeed = (id: number, value: unknown): void => {
    queue.receive({ rapport: 'answer', id, ok: true, value });
  };
  const fail = (id: number, error: string): void => {
    queue.receive({ rapport: 'answer', id, ok: false, error });
  };
  return { run, sent, succeed, fail };
}

describe('google.script.run in a page', () => {
  it(fact('BR-03'), () => {
    const { run, succeed } = aRunner();
    const got: unknown[] = [];
    const first = run.withSuccessHandler((value: unknown) => got.push(['first', value]));
    const second = first.withSuccessHandler((value: unknown) => got.push(['second', value]));

    second.echo(1);
    first.echo(2);
    run.echo(3);
    succeed(1, 'a');
    succeed(2, 'b');
    succeed(3, 'c');

    expect(got).toEqual([
      ['second', 'a'],
      ['first', 'b'],
    ]);
  });

  it(fact('BR-22'), () => {
    const { run, succeed, fail } = aRunner();
    const got: unknown[] = [];
    const mine = run
      .withSuccessHandler((_value: unknown, user: unknown) => got.push(user))
      ['withFailureHandler']((_error: unknown, user: unknown) => got.push(user))
      .withUserObject('me');

    mine.echo();
    mine.refuse();
    succeed(1, null);
    fail(2, 'Error: no');

    expect(got).toEqual(['me', 'me']);
  });

  it(fact('BR-27', 'in the page'), () => {
    const { run, succeed } = aRunner();
    const got: unknown[] = [];

    run.withSuccessHandler((value: unknown) => got.push(value)).echo();
    succeed(1, { a: [1] });

    expect(got).toEqual([{ a: [1] }]);
  });

  it(fact('BR-20'), () => {
    const { run, fail } = aRunner();
    const got: unknown[] = [];

    run.withFailureHandler((error: unknown) => got.push(error)).refuse();
    fail(1, 'Error: Not today.');

    expect(got).toEqual([new Error('Error: Not today.')]);
    expect(got[0]).toBeInstanceOf(Error);
  });

  it(fact('BR-21'), () => {
    const written = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { run, fail } = aRunner();

    run.refuse();
    fail(1, 'Error: Not today.');

    expect(written.mock.calls).toEqual([['Uncaught error of refuse: Error: Not today.']]);
    written.mockRestore();
  });

  it(fact('BR-01', 'in the page'), () => {
    const { run, sent, succeed } = aRunner();
    for (let n = 1; n <= 12; n++) run.echo(n);
    expect(sent).toHaveLength(10);

    succeed(4, null);

    expect(sent).toHaveLength(11);
    expect(sent[10]).toMatchObject({ args: [11] });
  });

  it(fact('BR-02', 'in the page: answers find their call'), () => {
    const { run, succeed } = aRunner();
    const got: unknown[] = [];
    const asked = (name: string) => run.withSuccessHandler((value: unknown) => got.push([name, value]));
    asked('first').echo();
    asked('second').echo();

    succeed(2, 'b');
    succeed(1, 'a');

    expect(got).toEqual([
      ['second', 'b'],
      ['first', 'a'],
    ]);
  });
});

describe('what a page hands to google.script.run', () => {
  const refused = (property: string): string => `Failed due to illegal value in property: ${property}`;

  it(fact('BR-07', 'in the page'), () => {
    const args = ['x', 1, true, null, { a: [1, { b: 'c' }] }];

    expect(carriedArguments(args)).toEqual(args);
  });

  it(fact('BR-13', 'in the page'), () => {
    expect(carriedArguments([undefined, [undefined], { a: undefined }])).toEqual([null, [null], { a: null }]);
  });

  it(fact('BR-09', 'in the page'), () => {
    expect(() => carriedArguments(['x', [1, 2, 3, new Date(0)]])).toThrow(refused('3'));
  });

  it.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['an element', { [Symbol.toStringTag]: 'HTMLDivElement' }],
  ])(`${fact('BR-10', 'in the page')} %s`, (_what, value) => {
    expect(() => carriedArguments([value])).toThrow(refused('0'));
    expect(() => carriedArguments([{ entry: { deep: value } }])).toThrow(refused('deep'));
  });

  it.each([
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a regular expression', /x/],
    ['a promise', Promise.resolve(1)],
    ['a boxed text', Object('x')],
    ['a blob', new Blob(['x'])],
    ['bytes', new Uint8Array(2)],
    ['a buffer', new ArrayBuffer(2)],
  ])(`${fact('BR-11', 'in the page')} %s`, (_what, value: unknown) => {
    expect(() => carriedArguments([value])).toThrow(refused('0'));
  });

  it(fact('BR-12', 'in the page'), () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;

    expect(() => carriedArguments([ring])).toThrow(refused('self'));
  });

  describe(fact('BR-08'), () => {
    const form = { [Symbol.toStringTag]: 'HTMLFormElement' };
    const RealFormData = globalThis.FormData;
    beforeAll(() => {
      // The fields that a browser would read from the form.
      globalThis.FormData = class extends RealFormData {
        constructor() {
          super();
          this.append('name', 'Ana');
          this.append('kind', 'coffee');
          this.append('kind', 'work');
        }
      };
    });
    afterAll(() => {
      globalThis.FormData = RealFormData;
    });

    it('alone', () => {
      expect(carriedArguments([form])).toEqual([{ name: 'Ana', kind: ['coffee', 'work'] }]);
    });

    it('and beside nothing else', () => {
      expect(() => carriedArguments([1, form])).toThrow(refused('1'));
    });
  });
});
