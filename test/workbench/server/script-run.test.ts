import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { FrameMessage } from '../../../src/workbench/page/script-run/messages';
import { bundlePage } from '../../../src/workbench/server/page-assets';
import { sidebarDocument } from '../../../src/workbench/server/sidebar-document';
import { act, get, WorkbenchFolder } from './test-workbench';
import { SMALL_ADD_ON } from './small-add-on';

const ORIGIN = 'http://127.0.0.1:8642';

/** A sidebar's frame without a browser: runs the shim as it is served, and keeps what it sends to the page. */
class Frame {
  readonly sent: FrameMessage[] = [];
  readonly console: string[] = [];
  private readonly parent = {
    postMessage: (message: FrameMessage, origin: string): void => {
      expect(origin).toBe(ORIGIN);
      this.sent.push(structuredClone(message));
    },
  };
  private readonly listeners = new Map<string, (event: object) => void>();
  private readonly context;

  constructor(shim: string) {
    const window = {
      parent: this.parent,
      location: { origin: ORIGIN, search: '?1&keyboard' },
      addEventListener: (type: string, listener: (event: object) => void) => {
        this.listeners.set(type, listener);
      },
    };
    this.context = createContext({ window, console: { error: (text: string) => this.console.push(text) } });
    const document = sidebarDocument('', shim, SMALL_ADD_ON, 0);
    this.run(/<script>([^]*)<\/script>/.exec(document)?.[1] ?? '');
    this.run('var google = window.google; var got = [];');
  }

  run(code: string): unknown {
    return runInContext(code, this.context);
  }

  /** What the page calls answers that it got, as JSON: values of another realm are never equal. */
  json(code: string): unknown {
    return JSON.parse(String(this.run(`JSON.stringify(${code})`)));
  }

  get got(): unknown {
    return this.json('got');
  }

  answer(data: unknown, source: unknown = this.parent): void {
    this.listeners.get('message')?.({ source, data });
  }

  /** @returns whether the browser's own use of the key was stopped. */
  press(key: string, shiftKey = false): boolean {
    let stopped = false;
    this.listeners.get('keydown')?.({ key, shiftKey, preventDefault: () => (stopped = true) });
    return stopped;
  }
}

describe('google.script.run in the sidebar', () => {
  let shim = '';
  let frame: Frame;

  beforeAll(async () => {
    ({ shim } = await bundlePage(join(__dirname, '../../../src/workbench/page')));
  });
  beforeEach(() => {
    frame = new Frame(shim);
  });

  it('sends plain data as it is, undefined as null', () => {
    frame.run("google.script.run.echo({ a: [1, 'x', true, null, undefined], b: undefined }, undefined)");

    expect(frame.sent).toEqual([
      { rapport: 'run', id: 1, name: 'echo', args: [{ a: [1, 'x', true, null, null], b: null }, null] },
    ]);
  });

  it.each([
    ['a Date', 'new Date(0)', '0'],
    ['a Date in a list', '[1, 2, 3, new Date(0)]', '3'],
    ['a Date deep inside', '{ entry: { day: new Date(0) } }', 'day'],
    ['a function', '{ run: function () {} }', 'run'],
    ['a boxed number', 'new Number(1)', '0'],
    ['a boxed text', 'new String("x")', '0'],
    ['a regular expression', '/x/', '0'],
    ['a Map', 'new Map()', '0'],
    ['a Set', 'new Set()', '0'],
    ['a promise', 'Promise.resolve(1)', '0'],
    ['bytes', 'new Uint8Array(2)', '0'],
    ['a big number', '10n', '0'],
    ['something that contains itself', '(function () { var o = {}; o.me = o; return o; })()', 'me'],
  ])('throws for %s and sends nothing', (_case, value, property) => {
    const call = (): unknown => frame.run(`google.script.run.echo(${value})`);

    expect(call).toThrow(`Failed due to illegal value in property: ${property}`);
    expect(frame.sent).toEqual([]);
  });

  it('carries the same object twice', () => {
    frame.run('var o = { x: 1 }; google.script.run.echo([o, o])');

    expect(frame.sent).toMatchObject([{ args: [[{ x: 1 }, { x: 1 }]] }]);
  });

  it('gives a new runner for each handler, and leaves the old one as it was', () => {
    frame.run(`
      var first = google.script.run.withSuccessHandler(function (value) { got.push(['first', value]); });
      var second = first.withSuccessHandler(function (value, user) { got.push(['second', value, user]); });
      second.withUserObject('me').echo(2);
      first.echo(1);
    `);

    frame.answer({ rapport: 'answer', id: 1, ok: true, value: 'b' });
    frame.answer({ rapport: 'answer', id: 2, ok: true, value: 'a' });

    expect(frame.got).toEqual([
      ['second', 'b', 'me'],
      ['first', 'a'],
    ]);
  });

  it('hands a failure over as an Error', () => {
    frame.run(`google.script.run.withUserObject(7).withFailureHandler(function (error, user) {
      got.push([error instanceof Error, error.message, user]);
    }).refuse()`);

    frame.answer({ rapport: 'answer', id: 1, ok: false, error: 'Error: Not today.' });

    expect(frame.got).toEqual([[true, 'Error: Not today.', 7]]);
  });

  it('logs a failure that nobody handles', () => {
    frame.run('google.script.run.refuse()');

    frame.answer({ rapport: 'answer', id: 1, ok: false, error: 'Error: Not today.' });

    expect(frame.console).toEqual(['Uncaught error of refuse: Error: Not today.']);
  });

  it.each(['nothing', 'hidden_', 'toString2'])('has no function %s', (name) => {
    expect(() => frame.run(`google.script.run.${name}()`)).toThrow(/is not a function/);
  });

  it('lets ten calls run at once and keeps the eleventh waiting', () => {
    frame.run('for (var i = 1; i <= 11; i++) google.script.run.echo(i)');
    expect(frame.sent).toHaveLength(10);

    frame.answer({ rapport: 'answer', id: 4, ok: true, value: null });

    expect(frame.sent[10]).toMatchObject({ args: [11] });
  });

  it('believes only the page around it', () => {
    frame.run('google.script.run.withSuccessHandler(function (value) { got.push(value); }).echo(1)');

    frame.answer({ rapport: 'answer', id: 1, ok: true, value: 'forged' }, {});

    expect(frame.got).toEqual([]);
  });

  it('lets F6 lead out of the sidebar, and Shift+F6 back', () => {
    expect([frame.press('F6'), frame.press('F6', true), frame.press('F5')]).toEqual([true, true, false]);

    expect(frame.sent).toEqual([
      { rapport: 'leave', by: 1 },
      { rapport: 'leave', by: -1 },
    ]);
  });

  it('closes the sidebar and gives the focus back on request', () => {
    frame.run('google.script.host.close(); google.script.host.editor.focus()');

    expect(frame.sent).toEqual([{ rapport: 'close' }, { rapport: 'focus-editor' }]);
    expect(frame.run('google.script.host.origin')).toBe(ORIGIN);
  });
});

describe('the sidebar as it is served', () => {
  const folder = new WorkbenchFolder();
  afterAll(() => folder.cleanUp());

  it('is the real page, kept away from the workbench and every other host', async () => {
    const { port } = await folder.start();
    expect((await get(port, '/sidebar')).status).toBe(404);
    await act(port, 'menu', { handler: 'openSidebar' });

    const { body, headers } = await get(port, '/sidebar');

    const policy = String(headers['content-security-policy']);
    expect(body).toContain('Hello');
    expect(policy).toMatch(/sandbox allow-scripts/);
    expect(policy).not.toMatch(/allow-same-origin|connect-src|https?:|\*/);
  });

  it('gets what the script returns or throws', async () => {
    const { port } = await folder.start();

    const returned = await act(port, 'run', { name: 'echo', args: [{ a: 1 }] });
    const thrown = await act(port, 'run', { name: 'refuse', args: [] });

    expect(returned).toMatchObject({ ok: true, result: { ok: true, value: { got: { a: 1 } } } });
    expect(thrown).toMatchObject({
      ok: true,
      result: { ok: false, error: expect.stringContaining('Not today.') as string },
    });
  });
});
