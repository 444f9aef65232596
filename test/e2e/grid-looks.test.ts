import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GridPage } from './grid-page';
import { clippedElements } from './workbench-page';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Empty cells, of which a sheet has thousands, say and show nothing. */
const EMPTY_CELLS = '[role="gridcell"]:empty';

/** In the dark only colours are different. */
function axeRun(scheme: 'light' | 'dark', without: string): string {
  const options = scheme === 'light' ? { resultTypes: ['violations'] } : { runOnly: ['color-contrast'] };
  return `axe.run({ exclude: ['${without}'] }, ${JSON.stringify(options)})`;
}

/** The narrow ones give axe all there is: a wider window has more of the same cells. */
const LOOKS = [
  { width: 1280, height: 800, scheme: 'light' },
  { width: 1280, height: 800, scheme: 'dark' },
  { width: 1920, height: 1080, scheme: 'light' },
  { width: 1920, height: 1080, scheme: 'dark' },
] as const;

describe('the grid, in light and dark, at 1280 and 1920 pixels', () => {
  let grid: GridPage;

  beforeAll(async () => {
    grid = await GridPage.start('grid-looks');
    await decorate(grid);
  }, 90_000);
  afterAll(async () => {
    await grid.end();
  });
  afterEach(async () => {
    await grid.press('Escape');
    await grid.press('Escape');
  });

  /** The cells themselves are looked at once; afterwards only what lies over them. */
  async function flaws(step: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { width, height, scheme } of LOOKS) {
      await grid.page.setViewportSize({ width, height });
      await grid.page.emulateMedia({ colorScheme: scheme });
      const look = `${step}-${String(width)}-${scheme}`;
      await grid.screenshot(look);
      const wide = await clippedElements(grid.page.mainFrame());
      // What opens below a button is wider than it, and lies over the page.
      const clipped = wide.filter((element) => !/^div\.(?:tool-popup|menu):/.test(element));
      const violations = width === 1280 ? await axe(scheme, step === 'sheet' ? EMPTY_CELLS : '.grid') : [];
      found.push(...[...clipped, ...violations].map((flaw) => `${look} ${flaw}`));
    }
    return found;
  }

  async function axe(scheme: 'light' | 'dark', without: string): Promise<readonly string[]> {
    if (!(await grid.page.evaluate('"axe" in window'))) await grid.page.evaluate(AXE);
    const { violations } = await grid.page.evaluate<AxeResult>(axeRun(scheme, without));
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
  }

  it('has no flaw with formats, notes, errors, check boxes, a filter, merged and copied cells', async () => {
    await grid.select('A2:C4');
    await grid.page.waitForTimeout(200);
    await grid.press('Control+c');

    expect(await flaws('sheet')).toEqual([]);
  });

  it('has no flaw with a note in sight', async () => {
    await grid.select('B3');

    expect(await flaws('note')).toEqual([]);
  });

  it('has no flaw while a function is looked for', async () => {
    await grid.select('F9');
    await grid.page.keyboard.type('=s');
    await grid.page.getByRole('listbox', { name: 'Functions' }).waitFor();

    expect(await flaws('functions')).toEqual([]);
  });

  it('has no flaw while a formula is typed, with its help and its references', async () => {
    await grid.select('F9');
    await grid.page.keyboard.type('=sum(B2:B4)+streak(A2:C4,');
    await grid.page.getByRole('note').waitFor();

    expect(await flaws('formula')).toEqual([]);
  });

  it('has no flaw with the menu of cells open', async () => {
    await grid.select('B3');
    await grid.press('Shift+F10');

    expect(await flaws('cell-menu')).toEqual([]);
  });

  it('has no flaw with the list of a filter open', async () => {
    await grid.select('A1');
    await grid.press('Alt+ArrowDown');
    await grid.page.getByRole('checkbox', { name: 'Ana' }).waitFor();

    expect(await flaws('filter')).toEqual([]);
  });

  it('has no flaw with the menu of a sheet open', async () => {
    await grid.page.getByRole('tab', { selected: true }).focus();
    await grid.press('Shift+F10');
    await grid.page.getByRole('menu', { name: 'Sheet actions' }).waitFor();

    expect(await flaws('sheet-menu')).toEqual([]);
  });

  it('has no flaw with a palette open', async () => {
    await grid.tool('Fill colour').click();
    await grid.page.getByRole('dialog', { name: 'Fill colour' }).waitFor();

    expect(await flaws('palette')).toEqual([]);
  });

  it('has no flaw with a menu of the bar, a note being written, and the find bar', async () => {
    await grid.page.getByRole('menuitem', { name: 'Edit' }).click();
    const menu = await flaws('edit-menu');
    await grid.press('Escape');
    await grid.select('B3');
    await grid.press('Shift+F2');
    const note = await flaws('note-editor');
    await grid.press('Escape');
    await grid.press('Control+f');

    expect([...menu, ...note, ...(await flaws('find'))]).toEqual([]);
  });
});

/** A sheet with one of everything. */
async function decorate(grid: GridPage): Promise<void> {
  await grid.fillIn('A1', [
    ['Name', 'Hours', 'Done', 'Kind', 'Share'],
    ['Ana', '2.5', 'TRUE', 'coffee', '0.25'],
    ['Ben', '1', 'FALSE', 'call', '0.5'],
    ['Cleo', '=1/0', 'TRUE', 'tea', '1.25'],
  ]);
  await grid.select('C2:C4');
  await grid.menu('Insert', 'Check box');
  await grid.select('D2:D4');
  await grid.menu('Insert', 'Drop-down');
  await grid.page.getByLabel('One choice in each line').fill('coffee\ncall');
  await grid.page.getByLabel('Refuse everything else').uncheck();
  await grid.page.getByRole('button', { name: 'OK' }).click();
  await grid.saved();
  await grid.select('E2:E4');
  await grid.tool('Percent').click();
  await grid.select('A1:E1');
  await grid.tool('Bold').click();
  await grid.tool('Fill colour').click();
  await grid.page.getByRole('button', { name: 'Light green 3' }).click();
  await grid.select('A1:E4');
  await grid.tool('Create a filter').click();
  await grid.menu('View', 'Freeze', '1 row');
  await grid.fillIn('A7', [['A heading over three columns']]);
  await grid.select('A7:C7');
  await grid.tool('Merge cells').click();
  await grid.tool('Align: Centre').click();
  await grid.select('B3');
  await grid.press('Shift+F2');
  await grid.page.keyboard.type('Ask again in June: Ben moves house in May, and answers no mail before.');
  await grid.press('Escape');
  await grid.select('G2:H5');
  await grid.menu('Data', 'Protect range');
  await grid.press('Enter');
  await grid.saved();
}
