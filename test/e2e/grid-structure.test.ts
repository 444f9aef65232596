import { GridPage } from './grid-page';

const PEOPLE = [
  ['Name', 'Hours'],
  ['Ben', '2'],
  ['Ana', '3'],
  ['Cleo', '2'],
] as const;

describe('rows, columns and sheets', () => {
  let grid: GridPage;

  beforeAll(async () => {
    grid = await GridPage.start('grid-structure');
  }, 60_000);
  beforeEach(async () => {
    await grid.freshSheet();
  });
  afterAll(async () => {
    await grid.end();
  });

  const widthOf = async (letter: string): Promise<number> =>
    Math.round((await grid.columnHead(letter).boundingBox())?.width ?? 0);

  it('inserts and deletes rows and columns from the menus of cells and heads', async () => {
    await grid.fillIn('A1', PEOPLE);
    await grid.contextMenu(grid.at('A2'), 'Row above');
    await grid.contextMenu(grid.columnHead('B'), 'Column left');
    await grid.expectShown({ A2: '', A3: 'Ben', C3: '2' });
    await grid.contextMenu(grid.rowHead(2), 'Delete row 2');
    await grid.contextMenu(grid.columnHead('B'), 'Delete column B');

    await grid.expectShown({ A2: 'Ben', B2: '2' });
  });

  it('hides rows and columns, steps over them, and shows them again', async () => {
    await grid.fillIn('A1', PEOPLE);
    await grid.contextMenu(grid.rowHead(2), 'Hide row 2');
    await grid.contextMenu(grid.columnHead('B'), 'Hide column B');
    const hidden = [await grid.rowHead(2).count(), await grid.columnHead('B').count()];
    await grid.select('A1');
    await grid.press('ArrowDown');
    const below = await grid.nameBox();
    await grid.press('ArrowRight');
    const beside = await grid.nameBox();
    await grid.contextMenu(grid.rowHead(3), 'Show hidden rows');
    await grid.contextMenu(grid.columnHead('C'), 'Show hidden columns');

    expect([hidden, below, beside]).toEqual([[0, 0], 'A3', 'C3']);
    await grid.expectShown({ A2: 'Ben', B2: '2' });
  });

  it('moves rows and columns by dragging their heads, and by menu', async () => {
    await grid.fillIn('A1', PEOPLE);
    await grid.rowHead(2).click();
    await grid.drag(grid.rowHead(2), grid.rowHead(4));
    await grid.expectShown({ A2: 'Ana', A3: 'Cleo', A4: 'Ben' });
    await grid.contextMenu(grid.columnHead('A'), 'Move right');

    await grid.expectShown({ A1: 'Hours', B1: 'Name' });
  });

  it('changes column widths by dragging, double click and dialog', async () => {
    await grid.fillIn('A1', [['a text that is a good deal wider than the column it stands in', '1']]);
    await grid.columnHead('B').locator('[data-edge]').hover();
    const { x = 0, y = 0 } = (await grid.columnHead('B').locator('[data-edge]').boundingBox()) ?? {};
    await grid.page.mouse.down();
    await grid.page.mouse.move(x + 64, y + 5);
    await grid.page.mouse.up();
    await grid.saved();
    const dragged = await widthOf('B');
    await grid.columnHead('A').locator('[data-edge]').dblclick();
    await grid.page.waitForTimeout(150);
    await grid.saved();
    const fitted = await widthOf('A');
    await grid.contextMenu(grid.columnHead('C'), 'Resize column');
    await grid.page.getByLabel('Pixels').fill('222');
    await grid.press('Enter');
    await grid.saved();

    expect(dragged).toBeGreaterThan(140);
    expect(fitted).toBeGreaterThan(300);
    expect(await widthOf('C')).toBe(222);
  });

  it('freezes rows, which stay in view', async () => {
    await grid.fillIn('A1', PEOPLE);
    await grid.menu('View', 'Freeze', '1 row');
    await grid.select('A500');

    await grid.at('A500').waitFor();

    expect(await grid.at('A1').isVisible()).toBe(true);
  });

  it('sorts a range, and the whole sheet', async () => {
    await grid.fillIn('A1', PEOPLE);
    await grid.select('A2:A4');
    await grid.menu('Data', 'Sort range (A to Z)');
    await grid.expectShown({ A2: 'Ana', A4: 'Cleo', B2: '2' });
    await grid.select('A1');
    await grid.menu('Data', 'Sort sheet by column A (Z to A)');

    await grid.expectShown({ A1: 'Name', A2: 'Cleo' });
  });

  it('filters by the values of a column, searched, cleared and chosen', async () => {
    await grid.fillIn('A1', PEOPLE);
    await grid.select('A1:B4');
    await grid.tool('Create a filter').click();
    await grid.saved();
    await grid.at('A1').locator('[data-filter]').click();
    const list = grid.page.getByRole('form', { name: 'Filter by column A' });
    await list.getByRole('button', { name: 'Clear' }).click();
    await list.getByRole('searchbox').fill('an');
    const searched = await list.getByRole('checkbox').count();
    await list.getByRole('button', { name: 'Select all 1' }).click();
    await list.getByRole('button', { name: 'OK' }).click();
    await grid.saved();
    const rows = await Promise.all([2, 3, 4, 5].map((row) => grid.rowHead(row).count()));
    await grid.select('A1');
    await grid.press('Alt+ArrowDown');
    await list.getByRole('button', { name: 'Select all' }).click();
    await list.getByRole('button', { name: 'OK' }).click();
    await grid.saved();

    expect(searched).toBe(1);
    expect(rows).toEqual([0, 1, 0, 1]);
    expect(await grid.rowHead(2).count()).toBe(1);
  });

  it('sorts from the list of a filter', async () => {
    await grid.fillIn('A1', PEOPLE);
    await grid.menu('Data', 'Create a filter');
    await grid.at('A1').locator('[data-filter]').click();
    await grid.page.getByRole('button', { name: 'Sort A to Z' }).click();

    await grid.expectShown({ A1: 'Name', A2: 'Ana', A4: 'Cleo', B2: '3' });
  });

  it('keeps notes: Shift+F2 writes them, hovering reads them', async () => {
    await grid.select('B2');
    await grid.press('Shift+F2');
    await grid.page.keyboard.type('Ask again in June');
    await grid.press('Escape');
    await grid.saved();
    await grid.select('A9');
    await grid.at('B2').hover();
    const hint = await grid.page.locator('.cell-hint').textContent();
    const spoken = await grid.at('B2').locator('.read-only-text').textContent();

    expect([hint, spoken]).toEqual(['Ask again in June', 'Note: Ask again in June']);
  });

  it('merges cells, draws them as one and walks over them as one', async () => {
    await grid.fillIn('B2', [['wide']]);
    await grid.select('B2:C3');
    await grid.tool('Merge cells').click();
    await grid.saved();
    const { width = 0, height = 0 } = (await grid.at('B2').boundingBox()) ?? {};
    await grid.select('A2');
    await grid.press('ArrowRight', 'ArrowRight');
    const after = await grid.nameBox();
    await grid.select('B2');
    await grid.tool('Unmerge cells').click();
    await grid.saved();

    expect([Math.round(width), Math.round(height), after]).toEqual([200, 42, 'D2']);
    expect(await grid.at('C3').count()).toBe(1);
  });

  it('protects a range and says so', async () => {
    await grid.select('B2:B3');
    await grid.menu('Data', 'Protect range');
    await grid.page.getByLabel('Why, or what for').fill('the totals');
    await grid.page.getByLabel('Everybody, who is told to take care').check();
    await grid.press('Enter');
    await grid.saved();
    const words = 'Please edit with care: the totals';

    expect(await grid.at('B3').locator('.read-only-text').textContent()).toBe(words);
    expect(await grid.page.locator('.cell-hint').innerText()).toMatch(/^Please edit with care\s+the totals$/);
    await grid.menu('Data', 'Stop protecting the range');
    expect(await grid.at('B3').locator('.read-only-text').count()).toBe(0);
  });

  it('lets cells hold dates or numbers only', async () => {
    await grid.select('B2:B3');
    await grid.menu('Data', 'Data validation');
    await grid.page.getByLabel('The cells may hold').selectOption('a number');
    await grid.page.getByRole('button', { name: 'OK' }).click();
    await grid.saved();
    await grid.page.keyboard.type('many');
    await grid.press('Enter');
    const refusal = grid.page.getByRole('alertdialog');
    await refusal.getByRole('button', { name: 'OK' }).click();
    await refusal.waitFor({ state: 'hidden' });
    await grid.page.keyboard.type('7');
    await grid.press('Enter');

    await grid.expectShown({ B2: '', B3: '7' });
    expect(await grid.at('B2').locator('[data-arrow]').count()).toBe(0);
    await grid.select('B2:B3');
    await grid.menu('Insert', 'Remove the rule');
    await grid.page.keyboard.type('many');
    await grid.press('Enter');
    await grid.expectShown({ B2: 'many' });
  });

  it('takes a number format of one’s own, and an alignment back', async () => {
    await grid.fillIn('B2', [['7']]);
    await grid.select('B2');
    await grid.menu('Format', 'Number format', 'Custom');
    await grid.page.getByRole('textbox', { name: 'Number format' }).fill('0.0 "km"');
    await grid.press('Enter');
    await grid.expectShown({ B2: '7.0 km' });
    const centre = grid.tool('Align: Centre');
    await centre.click();
    await grid.at('B2').and(grid.page.locator('.cell-center')).waitFor();
    await centre.click();
    await grid.at('B2').and(grid.page.locator('.cell-right')).waitFor();

    expect(await centre.getAttribute('aria-pressed')).toBe('false');
  });

  it('adds up what is selected', async () => {
    await grid.fillIn('A1', PEOPLE);
    await grid.select('B1:B4');
    const figures = grid.page.getByRole('status', { name: 'The selection' });
    await figures.getByText('Sum').waitFor();

    expect(await figures.locator('span').allTextContents()).toEqual(['Sum: 7', 'Avg: 2.33', 'Count: 4']);
  });

  it('adds up what formulas have, not what is shown of it', async () => {
    await grid.fillIn('A1', [['=1/3'], ['=1/3'], ['=1/3']]);
    await grid.select('A1:A3');
    for (let places = 0; places < 8; places++) {
      await grid.tool('Fewer decimal places').click();
      await grid.saved();
    }
    const figures = grid.page.getByRole('status', { name: 'The selection' });

    await grid.expectShown({ A1: '0' });
    await figures.getByText('Sum: 1', { exact: true }).waitFor();
  });

  it('finds text, forwards, backwards and round', async () => {
    await grid.fillIn('A1', PEOPLE);
    await grid.fillIn('C200', [['Benno']]);
    await grid.select('A1');
    await grid.press('Control+f');
    await grid.page.keyboard.type('ben');
    await grid.press('Enter');
    const status = grid.page.getByRole('search').getByRole('status');
    await status.getByText('1 of 2').waitFor();
    const first = await grid.nameBox();
    await grid.press('Enter');
    await status.getByText('2 of 2').waitFor();
    const second = await grid.nameBox();
    await grid.press('Shift+Enter');
    await status.getByText('1 of 2').waitFor();
    await grid.press('Escape');

    expect([first, second, await grid.nameBox()]).toEqual(['A2', 'C200', 'A2']);
  });

  it('duplicates, renames, moves, hides, shows and deletes sheets', async () => {
    await grid.fillIn('A1', [['here']]);
    const name = (await grid.page.getByRole('tab', { selected: true }).textContent()) ?? '';
    await grid.contextMenu(grid.tab(name), 'Duplicate');
    await grid.expectShown({ A1: 'here' });
    const copy = `Copy of ${name}`;
    await grid.tab(copy).focus();
    await grid.press('F2');
    await grid.page.getByRole('textbox', { name: 'Sheet name' }).fill('Twin');
    await grid.press('Enter');
    await grid.saved();
    const order = async (): Promise<number> => {
      const names = await grid.page.getByRole('tab').allTextContents();
      return names.indexOf('Twin') - names.indexOf(name);
    };
    const before = await order();
    await grid.contextMenu(grid.tab('Twin'), 'Move left');
    const moved = await order();
    await grid.drag(grid.tab('Twin'), grid.tab(name));
    const dragged = await order();
    await grid.contextMenu(grid.tab('Twin'), 'Hide sheet');
    const hidden = await grid.tab('Twin').count();
    await grid.page.getByRole('button', { name: 'All sheets' }).click();
    await grid.page.getByRole('menuitem', { name: 'Twin (hidden)' }).click();
    await grid.tab('Twin').waitFor();
    await grid.contextMenu(grid.tab('Twin'), 'Delete sheet');
    await grid.page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await grid.saved();

    expect([before, moved, dragged, hidden]).toEqual([1, -1, 1, 0]);
    expect(await grid.tab('Twin').count()).toBe(0);
  });

  it('opens the menu of cells with Shift+F10, and gives the keyboard back', async () => {
    await grid.select('C3');
    await grid.press('Shift+F10');
    const menu = grid.page.getByRole('menu', { name: 'Cell actions' });
    await menu.waitFor();
    await grid.press('Escape');
    await grid.page.keyboard.type('typed on');
    await grid.press('Enter');

    await grid.expectShown({ C3: 'typed on' });
  });
});
