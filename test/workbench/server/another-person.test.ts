import { act, EventWindow, WorkbenchFolder } from './test-workbench';

describe('another person at the keyboard', () => {
  let folder: WorkbenchFolder;
  beforeEach(() => {
    folder = new WorkbenchFolder();
  });
  afterEach(() => folder.cleanUp());

  it('has a mailbox of their own, and what they run runs as them', async () => {
    const { port } = await folder.start();
    const window = new EventWindow(port);
    const first = await window.waitFor(() => true);
    expect([first.user, ...first.people]).toEqual([
      'you@example.com',
      'you@example.com',
      'colleague@example.com',
    ]);
    await act(port, 'menu', { handler: 'mailMe' });

    await act(port, 'sign-in', { email: 'colleague@example.com' });
    const theirs = await window.waitFor(({ user }) => user === 'colleague@example.com');
    expect(theirs.mails).toEqual([]);
    expect(theirs.menu).not.toEqual([]);

    await act(port, 'menu', { handler: 'mailMe' });
    const mailed = await window.waitFor(({ user, mails }) => user !== first.user && mails.length > 0);
    window.close();
    expect(mailed.mails.map(({ to }) => to)).toEqual([['colleague@example.com'], ['colleague@example.com']]);
    expect(mailed.executions[0]?.user).toBe('colleague@example.com');
  });

  it('is somebody who has access', async () => {
    const { port } = await folder.start();

    expect(await act(port, 'sign-in', { email: 'stranger@example.com' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('stranger@example.com has no access') as string,
    });
  });

  it('is the owner again after a restart', async () => {
    const first = await folder.start();
    await act(first.port, 'sign-in', { email: 'colleague@example.com' });
    await first.close();

    expect((await folder.start()).emulator.signedInAs).toBe('you@example.com');
  });
});
