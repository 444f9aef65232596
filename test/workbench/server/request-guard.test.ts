import type { OutgoingHttpHeaders } from 'node:http';
import { get, post, WorkbenchFolder } from './test-workbench';

describe('the guard of the workbench', () => {
  const folder = new WorkbenchFolder();
  let port = 0;

  beforeAll(async () => {
    ({ port } = await folder.start());
  });
  afterAll(() => folder.cleanUp());

  it.each(['127.0.0.1', 'localhost'])('answers its own page at %s', async (name) => {
    const host = `${name}:${String(port)}`;

    const answer = await get(port, '/', { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' });

    expect(answer.status).toBe(200);
  });

  it.each<[string, OutgoingHttpHeaders]>([
    ['a name that only resolves to this machine', { host: 'evil.example' }],
    ['the name with its port', { host: 'evil.example:8642' }],
    ['no port', { host: '127.0.0.1' }],
    ['another port', { host: '127.0.0.1:1' }],
  ])('refuses %s as Host', async (_case, headers) => {
    const answer = await get(port, '/', headers);

    expect(answer.status).toBe(421);
  });

  it.each<[string, OutgoingHttpHeaders]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a frame without an origin of its own', { origin: 'null' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
    ['another program on this machine', { 'sec-fetch-site': 'same-site' }],
  ])('refuses %s', async (_case, headers) => {
    const answer = await post(port, '/api/add-sheet', '{}', headers);

    expect(answer.status).toBe(403);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ])('refuses a body of type "%s"', async (type) => {
    const answer = await post(port, '/api/add-sheet', '{}', { 'content-type': type });

    expect(answer.status).toBe(415);
  });

  it('refuses other methods', async () => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/`, { method: 'PUT' });

    expect(answer.status).toBe(405);
  });

  it('forbids the page every other host', async () => {
    const { headers } = await get(port, '/');

    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });
});
