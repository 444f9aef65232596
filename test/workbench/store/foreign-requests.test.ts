import type { OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { act, cells, get, post, WorkbenchFolder } from '../server/test-workbench';

const READ = [
  '/',
  '/page.js',
  '/page.css',
  '/events',
  '/api/cells?sheet=0&row=1&column=1&rows=5&columns=5',
  '/api/filter-values?sheet=0&column=1',
  '/api/next-cell?sheet=0&row=1&column=1&down=1&right=0',
  '/api/calls?execution=1',
  '/sidebar',
  '/mail/1',
  '/mail/1.eml',
  '/mail/1.html',
  '/csv/0.csv',
  '/nowhere',
];

const WRITTEN: readonly (readonly [name: string, body: string])[] = [
  ['type', '{"sheetId":0,"row":1,"column":1,"text":"evil"}'],
  ['run', '{"name":"mailMe","args":[]}'],
  ['menu', '{"handler":"mailMe"}'],
  ['start-over', '{}'],
  ['begin', '{"with":"example"}'],
  ['undo', '{}'],
  ['mail-write', '{"mail":{"to":["a@example.com"],"subject":"s","text":"t"},"send":true}'],
];

const FOREIGN: readonly (readonly [what: string, headers: OutgoingHttpHeaders, status: number])[] = [
  ['another name for this machine', { host: 'rebound.evil.example:8642' }, 421],
  ['this machine’s name in its domain', { host: 'localhost.evil.example' }, 421],
  ['this machine’s address with a user', { host: 'evil.example@127.0.0.1' }, 421],
  ['this machine’s address in IPv6', { host: '[::1]:8642' }, 421],
  ['another address of this machine', { host: '127.0.0.2' }, 421],
  ['the address that is all addresses', { host: '0.0.0.0' }, 421],
  ['another site', { origin: 'https://evil.example' }, 403],
  ['a sandboxed frame', { origin: 'null' }, 403],
  ['another program on this machine', { origin: 'http://localhost:1' }, 403],
  ['a cross-site request without Origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a same-site request without Origin', { 'sec-fetch-site': 'same-site' }, 403],
  ['a site that says it is none', { 'sec-fetch-site': 'none', origin: 'https://evil.example' }, 403],
  ['a kind of site that nobody knows', { 'sec-fetch-site': 'friendly' }, 403],
];

describe('the workbench', () => {
  const folder = new WorkbenchFolder();
  let port = 0;

  beforeAll(async () => {
    ({ port } = await folder.start());
    await act(port, 'begin', { with: 'empty' });
  });
  afterAll(() => folder.cleanUp());

  const ownHost = (): string => `127.0.0.1:${String(port)}`;

  describe.each(FOREIGN)('refuses %s', (_what, headers, status) => {
    it.each(READ)('to read %s', async (path) => {
      const answer = await get(port, path, { host: ownHost(), ...headers });

      expect(answer.status).toBe(status);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    });

    it.each(WRITTEN)('to %s, and does nothing', async (name, body) => {
      const answer = await post(port, `/api/${name}`, body, { host: ownHost(), ...headers });

      expect(answer.status).toBe(status);
      expect((await cells(port, 0)).cells).toEqual([]);
    });
  });

  it.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE'])('has nothing for %s', async (method) => {
    const answer = await raw(
      port,
      `${method} /api/type HTTP/1.1\r\nHost: ${ownHost()}\r\nConnection: close\r\n\r\n`,
    );

    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer.toLowerCase()).not.toContain('access-control-allow');
  });

  it('does not become a web socket', async () => {
    const answer = await raw(
      port,
      `GET /events HTTP/1.1\r\nHost: ${ownHost()}\r\nOrigin: https://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );

    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  it.each([
    '//',
    '/%',
    '/mail/%E0%A4%A',
    '/csv/%ff.csv',
    '/mail/..%2f..%2fetc%2fpasswd',
    '/../../etc/passwd',
  ])('has nothing at %s', async (path) => {
    const answer = await raw(port, `GET ${path} HTTP/1.1\r\nHost: ${ownHost()}\r\nConnection: close\r\n\r\n`);

    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  });

  it('does not take an address in the request line for its own', async () => {
    const answer = await raw(
      port,
      `GET http://evil.example/events HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );

    expect(answer).toMatch(/^HTTP\/1\.1 421 /);
  });

  it.each([
    ['is larger than any paste', `{"sheetId":0,"row":1,"column":1,"text":"${'x'.repeat(21_000_000)}"}`],
    ['is no JSON', '{"sheetId":0,'],
    ['nests lists without end', '['.repeat(1_000_000)],
    ['nests lists to a depth', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['hides fields behind __proto__', '{"__proto__":{"sheetId":0,"row":1,"column":1,"text":"x"}}'],
    ['has a row that is no number', '{"sheetId":0,"row":"1","column":1,"text":"x"}'],
    ['has a row between two', '{"sheetId":0,"row":1.5,"column":1,"text":"x"}'],
    ['has a number without end', '{"sheetId":0,"row":1e999,"column":1,"text":"x"}'],
    ['has a text that is a record', '{"sheetId":0,"row":1,"column":1,"text":{"toString":"x"}}'],
  ])('refuses a body that %s, and goes on', async (_what, body) => {
    const answer = await post(port, '/api/type', body).catch(() => undefined);

    expect(answer?.status ?? 400).toBe(400);
    expect((await cells(port, 0)).cells).toEqual([]);
  });

  it('refuses a call whose arguments nest to a depth, and goes on', async () => {
    const args = '['.repeat(100_000) + ']'.repeat(100_000);

    const answer = await post(port, '/api/run', `{"name":"echo","args":${args}}`);

    expect(JSON.parse(answer.body)).toMatchObject({ ok: false });
    expect((await get(port, '/')).status).toBe(200);
  });
});

/** What comes back for a request that no client would send. */
function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('close', () => {
      resolve(text);
    });
    socket.on('error', reject);
  });
}
