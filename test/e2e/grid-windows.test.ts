import { GridPage } from './grid-page';
import { WorkbenchPage } from './workbench-page';

describe('two windows side by side', () => {
  let grid: GridPage;
  let other: WorkbenchPage;

  beforeAll(async () => {
    grid = await GridPage.start('grid-windows');
    const page = await grid.page.context().newPage();
    page.setDefaultTimeout(5_000);
    other = new WorkbenchPage(page, 'grid-windows-other');
    await other.open(grid.workbench.address);
  }, 60_000);
  afterAll(async () => {
    await grid.end();
  });

  it('shows in each what is typed in the other', async () => {
    await grid.fillIn('A1', [['from one']]);
    await other.cellShows('Sheet1!A1', 'from one');
    await other.typeInto('Sheet1!B2', 'from the other');

    await grid.cellShows('Sheet1!B2', 'from the other');
  });

  it('has a selection and a sheet in front for each', async () => {
    await grid.select('C7');
    const added = await grid.freshSheet();
    const box = other.page.getByRole('textbox', { name: 'Name box' });
    await box.fill('Sheet1!D9');
    await box.press('Enter');
    const front = await other.page.getByRole('tab', { selected: true }).textContent();
    await grid.tab('Sheet1').click();

    expect([added, front, await grid.nameBox(), await box.inputValue()]).toEqual([
      'Sheet2',
      'Sheet1',
      'C7',
      'D9',
    ]);
  });

  it('keeps an edit that is under way while the other window changes cells', async () => {
    await grid.select('A5');
    await grid.page.keyboard.type('half a sen');
    await other.typeInto('Sheet1!A4', 'meanwhile');
    await grid.cellShows('Sheet1!A4', 'meanwhile');
    await grid.page.keyboard.type('tence');
    await grid.press('Enter');

    await other.cellShows('Sheet1!A5', 'half a sentence');
  });

  it('keeps an edit in its cell while the other window inserts rows above it', async () => {
    await grid.select('C20');
    await grid.page.keyboard.type('stays ');
    await other.page.getByRole('rowheader', { name: 'Row 10', exact: true }).click({ button: 'right' });
    await other.page.getByRole('menuitem', { name: 'Row above' }).click();
    await grid.page.getByRole('textbox', { name: 'Cell C21' }).waitFor();
    await grid.page.keyboard.type('here');
    await grid.press('Enter');

    await other.cellShows('Sheet1!C21', 'stays here');
    expect(await other.cell('Sheet1!C20').innerText()).toBe('');
  });

  it('pastes in one what was copied in the other, formulas and all', async () => {
    await grid.fillIn('F1', [['4', '=F1*2']]);
    await grid.select('G1');
    await grid.press('Control+c');
    await other.goTo('Sheet1!G2');
    await other.page.bringToFront();
    await other.page.keyboard.press('Control+v');
    await other.cellShows('Sheet1!G2', '0');

    expect(await other.page.getByRole('textbox', { name: 'Formula bar' }).inputValue()).toBe('=F2*2');
  });
});
