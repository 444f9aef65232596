import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { get, WorkbenchFolder } from './test-workbench';

describe('the port', () => {
  const folder = new WorkbenchFolder();
  const other = createServer();
  let taken = 0;

  beforeAll(async () => {
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    taken = (other.address() as AddressInfo).port;
  });
  afterAll(async () => {
    await folder.cleanUp();
    other.close();
  });

  it('is an error where it was asked for and is taken', async () => {
    await expect(folder.start({}, taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is another one where the usual one is taken', async () => {
    const settings = {
      port: taken,
      portIsGiven: false,
      file: folder.file,
      spreadsheetLocale: 'en_US',
      userLocale: 'en',
      timeZone: 'UTC',
      opensBrowser: false,
    };

    const { port, address } = await folder.start({ settings });

    expect(port).not.toBe(taken);
    expect(address).toBe(`http://127.0.0.1:${String(port)}/`);
    expect((await get(port, '/')).status).toBe(200);
  });

  it('listens on this machine only', async () => {
    const { port } = await folder.start();

    await expect(fetch(`http://127.0.0.2:${String(port)}/`)).rejects.toThrow();
  });
});
