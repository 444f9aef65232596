import { GridPage } from './grid-page';

describe('copy, paste and fill', () => {
  let grid: GridPage;

  beforeAll(async () => {
    grid = await GridPage.start('grid-clipboard');
  }, 60_000);
  beforeEach(async () => {
    await grid.freshSheet();
  });
  afterAll(async () => {
    await grid.end();
  });

  /** What another program would put into the clipboard. */
  async function carry(parts: Readonly<Record<string, string>>): Promise<void> {
    await grid.page.evaluate(async (given) => {
      const blobs = Object.entries(given).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    }, parts);
  }

  async function clipboard(type: string): Promise<string> {
    return grid.page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item ? (await item.getType(wanted)).text() : '';
    }, type);
  }

  it('takes formulas, formats and check boxes along, shifted, with a dashed frame until Escape', async () => {
    await grid.fillIn('A1', [['2', '=A1*10']]);
    await grid.select('B1');
    await grid.press('Control+b');
    await grid.saved();
    await grid.press('Control+c');
    // The bold cell has to come from the server before it can be copied.
    await grid.saved();
    const dashed = await grid.page.locator('.mark-copied').count();
    await grid.fillIn('A3', [['7']]);
    await grid.select('B3');
    await grid.press('Control+v');
    await grid.expectShown({ B3: '70' });
    await grid.press('Escape');

    expect([dashed, await grid.page.locator('.mark-copied').count()]).toEqual([1, 0]);
    expect(await grid.formula()).toBe('=A3*10');
    expect(await grid.tool('Bold').getAttribute('aria-pressed')).toBe('true');
  });

  it('pastes values only with shift, formats only by menu', async () => {
    await grid.fillIn('A1', [['2', '=A1*10']]);
    await grid.select('B1');
    await grid.press('Control+b');
    await grid.saved();
    await grid.press('Control+c');
    await grid.select('D1');
    await grid.press('Control+Shift+v');
    await grid.expectShown({ D1: '20' });
    const pasted = [await grid.formula(), await grid.tool('Bold').getAttribute('aria-pressed')];
    await grid.select('A1');
    await grid.menu('Edit', 'Paste special', 'Format only');
    await grid.saved();

    expect(pasted).toEqual(['20', 'false']);
    expect([await grid.formula(), await grid.tool('Bold').getAttribute('aria-pressed')]).toEqual([
      '2',
      'true',
    ]);
  });

  it('pastes nothing as nothing', async () => {
    await grid.fillIn('C1', [['there']]);
    await grid.select('A1');
    await grid.press('Control+c');
    await grid.select('C1');
    await grid.press('Control+Shift+v');

    await grid.expectShown({ C1: '' });
  });

  it('moves what was cut, and formulas follow', async () => {
    await grid.fillIn('A1', [['5', '=A1+1']]);
    await grid.select('A1');
    await grid.press('Control+x');
    const waiting = await grid.shown('A1');
    await grid.select('C3');
    await grid.press('Control+v');
    await grid.expectShown({ A1: '', C3: '5', B1: '6' });
    await grid.select('B1');

    expect(waiting).toEqual(['5']);
    expect(await grid.formula()).toBe('=C3+1');
  });

  it('repeats what was copied over a larger selection', async () => {
    await grid.fillIn('A1', [['1'], ['=A1+1']]);
    await grid.select('A1:A2');
    await grid.press('Control+c');
    await grid.select('B1:C4');
    await grid.press('Control+v');

    await grid.expectShown({ B1: '1', B2: '2', C3: '1', C4: '2' });
  });

  it('gives other programs a table and lines with tabs, quoted where needed', async () => {
    await grid.fillIn('A1', [['plain', '=1+1']]);
    await grid.select('A2');
    await grid.page.keyboard.type('two');
    await grid.press('Alt+Enter');
    await grid.page.keyboard.type('"lines" <b>');
    await grid.press('Enter');
    await grid.saved();
    await grid.select('A1:B2');
    await grid.page.waitForTimeout(200);
    await grid.press('Control+c');

    expect(await clipboard('text/plain')).toBe('plain\t2\n"two\n""lines"" <b>"\t');
    const html = await clipboard('text/html');
    expect(html).toContain('<td>plain</td>');
    expect(html).toContain('two<br>"lines" &lt;b&gt;');
  });

  it('reads a table of another program', async () => {
    const html =
      '<html><body><table><tr><td>Ana<br>Lima</td><td colspan="2"><b>12</b></td></tr><tr><td> x \n y </td><td>3</td><td>=1+1</td></tr></table></body></html>';
    await carry({ 'text/html': html, 'text/plain': 'not this' });
    await grid.select('B2');
    await grid.press('Control+v');

    await grid.expectShown({ B2: 'Ana\nLima', C2: '12', D2: '', B3: 'x y', C3: '3', D3: '2' });
  });

  it('reads lines with tabs, with quotes and new lines inside cells', async () => {
    await carry({ 'text/plain': 'a\t"b\nc"\r\n1/2/2026\t50%\r\n' });
    await grid.select('A1');
    await grid.press('Control+v');

    await grid.expectShown({ A1: 'a', B1: 'b\nc', A2: '1/2/2026', B2: '50%' });
  });

  it('pastes what was copied even where its cells have changed since', async () => {
    await grid.fillIn('A1', [['before']]);
    await grid.select('A1');
    await grid.press('Control+c');
    await grid.fillIn('A1', [['after']]);
    await grid.select('C1');
    await grid.press('Control+v');

    await grid.expectShown({ A1: 'after', C1: 'before' });
  });

  it('pastes where the person was when pasting, however fast they go on', async () => {
    await grid.fillIn('A1', [['fast']]);
    await grid.select('A1');
    await grid.press('Control+c');
    await grid.select('C1');
    await grid.press('Control+v', 'ArrowDown', 'Control+v', 'ArrowDown');
    await grid.page.keyboard.type('typed');
    await grid.press('Enter');

    await grid.expectShown({ C1: 'fast', C2: 'fast', C3: 'typed' });
  });

  it('pastes what was copied last, however long its cells are on their way', async () => {
    await carry({ 'text/plain': 'copied before' });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await grid.page.route('**/api/cells?*', async (route) => {
      await held;
      await route.continue();
    });
    await grid.select('A1');
    await grid.page.keyboard.type('slow');
    await grid.press('Enter', 'ArrowUp', 'Control+c', 'ArrowDown', 'Control+v');
    release();
    await grid.page.unrouteAll({ behavior: 'wait' });

    await grid.expectShown({ A1: 'slow', A2: 'slow' });
  });

  it('copies and pastes from the context menu', async () => {
    await grid.fillIn('A1', [['menu']]);
    await grid.contextMenu(grid.at('A1'), 'Copy');
    await grid.contextMenu(grid.at('C2'), 'Paste');

    await grid.expectShown({ C2: 'menu' });
  });

  it('fills by dragging the handle: series go on, formulas shift', async () => {
    await grid.fillIn('A1', [
      ['1', '=A1*2'],
      ['2', '=A2*2'],
    ]);
    await grid.select('A1:B2');
    await grid.drag(grid.page.locator('[data-fill-handle]'), grid.at('B5'));

    await grid.expectShown({ A3: '3', A5: '5', B5: '10' });
    expect(await grid.nameBox()).toBe('A1:B5');
  });

  it('fills down to the end of the neighbour on a double click', async () => {
    await grid.fillIn('A1', [['1', '=A1+100'], ['2'], ['3']]);
    await grid.select('B1');
    await grid.page.locator('[data-fill-handle]').dblclick();

    await grid.expectShown({ B3: '103', B4: '' });
  });

  it('copies the first row down with Ctrl+D and the first column right with Ctrl+R', async () => {
    await grid.fillIn('A1', [['6/1/2026']]);
    await grid.select('A1:A3');
    await grid.press('Control+d');
    await grid.select('A3:B3');
    await grid.press('Control+r');

    await grid.expectShown({ A2: '6/1/2026', A3: '6/1/2026', B3: '6/1/2026' });
  });
});
