import { act, get, WorkbenchFolder } from './test-workbench';

describe('where Ctrl and an arrow key lead', () => {
  const folder = new WorkbenchFolder();
  let port = 0;
  let sheetId = 0;

  beforeAll(async () => {
    const workbench = await folder.start();
    ({ port } = workbench);
    sheetId = workbench.emulator.workbook.activeSheetId;
    await act(port, 'paste', { sheetId, row: 2, column: 2, block: [['1'], ['2'], [''], ['3']] });
  });
  afterAll(() => folder.cleanUp());

  const next = (place: string): Promise<{ status: number; body: string }> =>
    get(port, `/api/next-cell?sheet=${String(sheetId)}&${place}`);

  it('is asked of the whole sheet, not of what a window has', async () => {
    const down = await next('row=2&column=2&down=1&right=0');
    const overTheGap = await next('row=3&column=2&down=1&right=0');

    expect([down.body, overTheGap.body].map((body) => JSON.parse(body) as unknown)).toEqual([
      { row: 3, column: 2 },
      { row: 5, column: 2 },
    ]);
  });

  it.each(['row=0&column=2&down=1&right=0', 'row=2&column=2&down=1&right=1', 'row=2&column=2'])(
    'is refused for %s',
    async (place) => {
      expect((await next(place)).status).toBe(400);
    },
  );
});
