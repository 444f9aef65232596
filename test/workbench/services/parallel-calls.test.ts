import { createEmulator } from '../../../src/workbench/emulator';
import { fact } from '../../support/fact';
import { act, get, WorkbenchFolder } from '../server/test-workbench';

describe('calls of the sidebar that are on their way together', () => {
  const folder = new WorkbenchFolder();
  afterAll(() => folder.cleanUp());

  /** A workbench whose calls end when the test lets them. */
  async function waiting() {
    const tasks: (() => void)[] = [];
    const { port, emulator } = await folder.start({
      createEmulator: (options) =>
        createEmulator({ ...options, completionOrder: 'random', later: (task) => tasks.push(task) }),
    });
    const endAll = (): void => {
      for (let task = tasks.shift(); task; task = tasks.shift()) task();
    };
    endAll();
    const echo = (n: number) => act(port, 'run', { name: 'echo', args: [n] });
    const arrived = async (count: number): Promise<void> => {
      while (tasks.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    return { port, emulator, endAll, echo, arrived };
  }

  it(`${fact('BR-02')}: each gets its own answer`, async () => {
    const { endAll, echo, arrived } = await waiting();
    const calls = [1, 2, 3, 4, 5, 6].map(echo);
    await arrived(calls.length);

    endAll();

    for (const [index, answer] of (await Promise.all(calls)).entries()) {
      expect(answer).toMatchObject({ ok: true, result: { ok: true, value: { got: index + 1 } } });
    }
  });

  it('hold up nothing else that the person does', async () => {
    const { port, emulator, endAll, echo, arrived } = await waiting();
    const call = echo(1);
    await arrived(1);

    const typed = await act(port, 'type', { sheetId: 0, row: 1, column: 1, text: 'meanwhile' });

    expect(typed.ok).toBe(true);
    expect(emulator.workbook.cells(0, 1, 1, 1, 1)).toMatchObject([{ display: 'meanwhile' }]);
    endAll();
    expect(await call).toMatchObject({ ok: true });
  });

  it('are refused where the page has no such function', async () => {
    const { port } = await waiting();

    expect(await act(port, 'run', { name: 'hidden_', args: [] })).toMatchObject({
      ok: false,
      error: 'google.script.run.hidden_ is not a function',
    });
    expect((await get(port, '/')).status).toBe(200);
  });
});
