import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/domain/cells/vocabulary';
import { sidebarWords } from '../../src/domain/words/sidebar';
import { launchBrowser } from '../support/browser';
import { FakeScript, STATE } from './fake-script';
import { axeViolations, clippedElements, openSidebar, SIDEBAR_WIDTH } from './sidebar-page';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle';
/** What is left of the width beside a classic scroll bar. */
const BESIDE_SCROLL_BAR = SIDEBAR_WIDTH - 17;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

function aScript(language: Language): FakeScript {
  const script = new FakeScript();
  script.state = {
    ...STATE,
    language,
    people: [...STATE.people, { id: 'long', name: LONG, hint: LONG }],
    events: [LONG],
    standing: `${STATE.standing} ${LONG}`,
  };
  script.sentence = LONG;
  return script;
}

/** Shows one state after the other, each with as much in it as it can hold. */
const STATES: readonly (readonly [string, (page: Page, script: FakeScript) => Promise<void>])[] = [
  ['the list', (page) => page.locator('#entry-people').pressSequentially('Do')],
  [
    'filled',
    async (page) => {
      await page.locator('#entry-people').fill(`${LONG};Sam Lee;${LONG}n;`);
      await page.locator('#entry-kind').selectOption('event');
      await page.locator('#entry-event').fill('x');
      await page.locator('#entry-introducedBy').fill(LONG);
    },
  ],
  ['folded', (page) => page.locator('summary').click()],
  [
    'refused',
    async (page, script) => {
      const fields = (
        ['people', 'kind', 'how', 'twoWay', 'day', 'remindInDays', 'channel', 'aboutWork'] as const
      ).map((field) => ({ field, message: LONG }));
      script.nextLogAnswers.push({ ok: false, problem: { code: 'INVALID_ENTRY', message: LONG, fields } });
      await page.keyboard.press('Control+Enter');
      await page.locator('.trouble').waitFor();
    },
  ],
  [
    'unanswered',
    async (page, script) => {
      script.nextLogAnswers.push(new Error('PERMISSION_DENIED'));
      await page.keyboard.press('Control+Enter');
      await page.locator('.problem').first().waitFor({ state: 'detached' });
      await page.locator('.trouble').waitFor();
    },
  ],
  [
    'saved',
    async (page) => {
      await page.keyboard.press('Control+Enter');
      await page.locator('.saved').getByText(LONG, { exact: true }).waitFor();
    },
  ],
];

describe.each([
  ['en', 'light', SIDEBAR_WIDTH],
  ['en', 'dark', BESIDE_SCROLL_BAR],
  ['de', 'dark', SIDEBAR_WIDTH],
  ['de', 'light', BESIDE_SCROLL_BAR],
] as const)('the sidebar in %s, %s, %d px wide', (language, scheme, width) => {
  it('clips no text and gives axe nothing to find, in every state', async () => {
    const script = aScript(language);
    const page = await openSidebar(browser, script, { scheme, width });
    await page.locator('.standing').getByText(LONG).waitFor();
    const found: (readonly [string, readonly string[]])[] = [];

    for (const [name, show] of STATES) {
      await show(page, script);
      found.push([name, [...(await clippedElements(page)), ...(await axeViolations(page))]]);
    }

    expect(found).toEqual(STATES.map(([name]) => [name, []]));
    await page.close();
  }, 60_000);

  it('clips nothing where it is not set up, or not reached', async () => {
    const script = aScript(language);
    script.loadAnswer = { ok: false, problem: { code: 'NOT_SET_UP', message: '', fields: [] } };
    const page = await openSidebar(browser, script, { scheme, width, locale: language });
    await page.getByText(sidebarWords(language).notSetUp.title).waitFor();
    const notSetUp = [...(await clippedElements(page)), ...(await axeViolations(page))];

    script.loadAnswer = new Error('NetworkError: Connection failure due to HTTP 0');
    await page.getByRole('button').click();
    await page.locator('.notice').waitFor();

    expect([notSetUp, await clippedElements(page), await axeViolations(page)]).toEqual([[], [], []]);
    await page.close();
  }, 60_000);
});

describe('the sidebar in a low window', () => {
  it('shows what More unfolds, above the save bar', async () => {
    const page = await openSidebar(browser, new FakeScript());
    await page.getByText(STATE.standing).waitFor();
    await page.setViewportSize({ width: SIDEBAR_WIDTH, height: 420 });

    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('details[open]').waitFor();
    const field = await page.locator('#entry-event').boundingBox();
    const bar = await page.locator('.save-bar').boundingBox();

    expect(field?.y).toBeGreaterThan(0);
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    await page.close();
  });

  it('shows the whole message beside a field, above the save bar', async () => {
    const script = new FakeScript();
    script.state = { ...STATE, language: 'de' };
    const page = await openSidebar(browser, script);
    await page.getByText(STATE.standing).waitFor();
    await page.setViewportSize({ width: SIDEBAR_WIDTH, height: 480 });

    await page.locator('#entry-people').fill('Ben;');
    await page.locator('#entry-remindInDays').fill('0');
    await page.keyboard.press('Control+Enter');
    await page.locator('.trouble').waitFor();
    const message = await page.locator('.problem').boundingBox();
    const bar = await page.locator('.save-bar').boundingBox();

    expect((message?.y ?? 0) + (message?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    await page.close();
  });
});
