import { GridPage } from './grid-page';

describe('editing in the grid', () => {
  let grid: GridPage;

  beforeAll(async () => {
    grid = await GridPage.start('grid-editing');
  }, 60_000);
  beforeEach(async () => {
    await grid.freshSheet();
  });
  afterAll(async () => {
    await grid.end();
  });

  it('shows what is typed before the server has answered', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await grid.page.route('**/api/type', async (route) => {
      await held;
      await route.continue();
    });
    await grid.select('B2');
    await grid.page.keyboard.type('12,5 %');
    await grid.press('Enter');
    const meanwhile = await grid.at('B2').textContent();
    const saving = await grid.page.locator('html').getAttribute('data-saving');
    release();
    await grid.saved();
    await grid.page.unroute('**/api/type');

    expect([meanwhile, saving]).toEqual(['12,5 %', 'true']);
  });

  it('takes back what the server refuses', async () => {
    await grid.menu('Insert', 'Drop-down');
    await grid.page.getByLabel('One choice in each line').fill('coffee\ncall');
    await grid.page.getByRole('button', { name: 'OK' }).click();
    await grid.saved();
    await grid.page.keyboard.type('tea');
    await grid.press('Enter');
    await grid.page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();

    await grid.expectShown({ A1: '' });
  });

  it('goes with control and an arrow from block to block, also where no window has looked', async () => {
    await grid.fillIn('B2', [['1'], ['2']]);
    await grid.fillIn('B6', [['3']]);
    await grid.fillIn('B700', [['far']]);
    await grid.select('B2');
    const seen: string[] = [];
    for (let jumps = 0; jumps < 2; jumps++) {
      await grid.press('Control+ArrowDown');
      seen.push(await grid.nameBox());
    }
    await grid.press('Control+ArrowDown');
    await grid.at('B700').and(grid.page.locator('[aria-selected="true"]')).waitFor();
    await grid.press('Control+ArrowDown');
    seen.push(await grid.nameBox());

    expect(seen).toEqual(['B3', 'B6', 'B1000']);
  });

  it('shows the help of a function above the cell where there is no room below', async () => {
    await grid.select('B24');
    await grid.page.keyboard.type('=STREAK(');
    const card = await grid.page.getByRole('note', { name: 'Help for STREAK' }).boundingBox();
    const cell = await grid.at('B24').boundingBox();
    await grid.press('Escape');

    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(cell?.y ?? 0);
  });

  it('scrolls on while a drag is held beyond the edge', async () => {
    await grid.at('B2').hover();
    await grid.page.mouse.down();
    await grid.at('B3').hover();
    const bar = await grid.page.locator('.panel-buttons').boundingBox();
    await grid.page.mouse.move(200, bar?.y ?? 0);
    await grid.at('B60').and(grid.page.locator('[aria-selected="true"]')).waitFor();
    await grid.page.mouse.up();
    const [first, last] = (await grid.nameBox()).split(':');

    expect([first, Number(last?.slice(1)) >= 60]).toEqual(['B2', true]);
  });

  it('selects ranges with shift, control, heads and the name box', async () => {
    await grid.fillIn('B2', [
      ['1', '2'],
      ['3', '4'],
    ]);
    const seen: string[] = [];
    await grid.at('B2').click();
    await grid.at('C3').click({ modifiers: ['Shift'] });
    seen.push(await grid.nameBox());
    await grid.press('Shift+ArrowDown');
    seen.push(await grid.nameBox());
    await grid.select('B2');
    await grid.press('Control+Shift+ArrowDown');
    seen.push(await grid.nameBox());
    await grid.press('Control+a');
    seen.push(await grid.nameBox());
    await grid.columnHead('B').click();
    await grid.columnHead('C').click({ modifiers: ['Shift'] });
    seen.push(await grid.nameBox());
    await grid.rowHead(3).click();
    seen.push(await grid.nameBox());
    await grid.select('A2:C2');
    seen.push(await grid.nameBox());

    expect(seen).toEqual(['B2:C3', 'B2:C4', 'B2:B3', 'A1:Z1000', 'B1:C1000', 'A3:Z3', 'A2:C2']);
  });

  it('puts references into a formula by arrow keys, and marks them', async () => {
    await grid.fillIn('A1', [['1'], ['2'], ['3']]);
    await grid.page.keyboard.type('=sum(');
    await grid.press('ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp');
    const marked = await grid.page.locator('[data-reference]').count();
    const typed = await grid.formula();
    await grid.page.keyboard.type(')*2');
    await grid.press('Enter');

    expect([typed, marked]).toEqual(['=sum(A1:A3', 1]);
    await grid.expectShown({ A4: '12' });
  });

  it('puts references into a formula by clicks and drags, from other sheets too', async () => {
    await grid.fillIn('A1', [['5'], ['6']]);
    const source = (await grid.page.getByRole('tab', { selected: true }).textContent()) ?? '';
    await grid.freshSheet();
    await grid.select('C1');
    await grid.page.keyboard.type('=');
    await grid.at('A2').click();
    await grid.page.keyboard.type('+sum(');
    await grid.tab(source).click();
    await grid.drag(grid.at('A1'), grid.at('A2'));
    const typed = await grid.formula();
    await grid.page.keyboard.type(')');
    await grid.press('Enter');

    expect(typed).toBe(`=A2+sum(${source}!A1:A2`);
    await grid.expectShown({ C1: '11' });
  });

  it('fixes a reference with F4', async () => {
    await grid.select('C1');
    await grid.page.keyboard.type('=B2');
    const seen: string[] = [];
    for (let times = 0; times < 4; times++) {
      await grid.press('F4');
      seen.push(await grid.formula());
    }
    await grid.press('Escape');

    expect(seen).toEqual(['=$B$2', '=B$2', '=$B2', '=B2']);
  });

  it('offers functions while a formula is typed, then shows the help of the one chosen', async () => {
    await grid.select('B1');
    await grid.page.keyboard.type('=fre');
    const offered = await grid.page
      .getByRole('listbox', { name: 'Functions' })
      .getByRole('option')
      .allTextContents();
    await grid.press('Tab');
    await grid.page.keyboard.type('Log!A:Z,');
    const card = grid.page.getByRole('note', { name: 'Help for FREEZES_LEFT' });
    const current = await card.locator('.formula-parameter').textContent();
    const about = await card.textContent();
    const typed = await grid.formula();
    await grid.press('Escape');

    expect(offered[0]).toMatch(/^FREEZES_LEFT/);
    expect(typed).toBe('=FREEZES_LEFT(Log!A:Z,');
    expect(current).toMatch(/settings/);
    expect(about).toContain('forgiven');
  });

  it('shows an error to the mouse and to the keyboard', async () => {
    await grid.fillIn('A1', [['=1/0']]);
    await grid.at('A1').hover();
    const hovered = await grid.page.locator('.cell-hint').textContent();
    await grid.page.mouse.move(600, 700);
    await grid.select('A1');
    const focused = await grid.page.locator('.cell-hint').textContent();
    const described = await grid.at('A1').getAttribute('aria-describedby');

    expect(hovered).toMatch(/zero/);
    expect(focused).toBe(hovered);
    expect(await grid.page.locator(`#${described ?? ''}`).textContent()).toMatch(/zero/);
  });

  it('ticks check boxes with mouse and space', async () => {
    await grid.select('B2:B3');
    await grid.menu('Insert', 'Check box');
    const checks = grid.page.locator('[data-check]');
    await checks.first().click();
    await grid.saved();
    const once = await checks.first().getAttribute('data-checked');
    await grid.press('ArrowDown', 'Space');
    await grid.saved();

    expect([once, await checks.nth(1).getAttribute('data-checked'), await grid.formula()]).toEqual([
      'true',
      'true',
      'TRUE',
    ]);
  });

  it('chooses from a drop-down by arrow, by Alt with an arrow key, and by typing', async () => {
    await grid.select('A1:A3');
    await grid.menu('Insert', 'Drop-down');
    await grid.page.getByLabel('One choice in each line').fill('coffee\ncall\nconference');
    await grid.page.getByRole('button', { name: 'OK' }).click();
    await grid.saved();
    await grid.at('A1').locator('[data-arrow]').click();
    await grid.page.getByRole('option', { name: 'call' }).click();
    await grid.select('A2');
    await grid.press('Alt+ArrowDown', 'ArrowDown', 'Enter');
    await grid.select('A3');
    await grid.page.keyboard.type('conf');
    await grid.press('ArrowDown', 'Enter');

    await grid.expectShown({ A1: 'call', A2: 'coffee', A3: 'conference' });
  });

  it('undoes and redoes by keys and by buttons', async () => {
    await grid.fillIn('A1', [['one'], ['two']]);
    await grid.press('Control+z');
    await grid.expectShown({ A1: 'one', A2: '' });
    await grid.tool('Undo').click();
    await grid.expectShown({ A1: '', A2: '' });
    await grid.press('Control+y');
    await grid.tool('Redo').click();
    await grid.expectShown({ A1: 'one', A2: 'two' });
  });

  it('formats by keys, by toolbar and by menu', async () => {
    await grid.fillIn('A1', [['0.256'], ['1234.5'], ['46174'], ['looks']]);
    await grid.select('A1');
    await grid.press('Control+Shift+Digit5');
    await grid.select('A2');
    await grid.tool('Currency').click();
    await grid.select('A3');
    await grid.menu('Format', 'Number format', 'Date');
    await grid.select('A4');
    await grid.press('Control+b', 'Control+i');
    await grid.saved();
    await grid.tool('Fill colour').click();
    await grid.page.getByRole('button', { name: 'Light green 3' }).click();
    await grid.tool('Align: Right').click();
    await grid.saved();
    const looks = await grid.at('A4').evaluate((cell) => {
      const text = cell.querySelector('.cell-text');
      const { fontWeight, fontStyle, textAlign } = getComputedStyle(text ?? cell);
      return [fontWeight, fontStyle, textAlign, getComputedStyle(cell).backgroundColor];
    });

    await grid.expectShown({ A1: '25.60%', A2: '$1,234.50', A3: '6/1/2026' });
    expect(looks).toEqual(['700', 'italic', 'right', 'rgb(217, 234, 211)']);
    expect(await grid.tool('Bold').getAttribute('aria-pressed')).toBe('true');
  });

  it('goes through the toolbar with arrow keys', async () => {
    await grid.tool('Undo').focus();
    await grid.press('ArrowRight', 'ArrowRight');
    const third = await grid.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await grid.press('End');
    const last = await grid.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

    expect([third, last]).toEqual(['Currency', 'Create a filter']);
  });

  it('has keyboard and caret back at once when a dialog is closed, before anything is drawn', async () => {
    const name = (await grid.page.getByRole('tab', { selected: true }).textContent()) ?? '';
    await grid.select('C3');
    await grid.contextMenu(grid.tab(name), 'Delete sheet');
    const cancel = grid.page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' });
    await cancel.evaluate((button) => {
      button.addEventListener('click', () => {
        queueMicrotask(() => {
          document.body.dataset['focused'] = document.activeElement?.getAttribute('aria-label') ?? 'nothing';
        });
      });
    });
    await cancel.click();
    await grid.page.keyboard.type('typed on');
    await grid.press('Enter');

    expect(await grid.page.locator('body').getAttribute('data-focused')).toBe('Cell C3');
    await grid.expectShown({ C3: 'typed on' });
  });
});
