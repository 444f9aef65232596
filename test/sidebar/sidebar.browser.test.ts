import type { Browser, Page } from 'playwright-core';
import { draftOf } from '../../src/sidebar/draft';
import { freshForm } from '../../src/sidebar/entry-form';
import { launchBrowser } from '../support/browser';
import { FakeScript, STATE } from './fake-script';
import { openSidebar } from './sidebar-page';

let browser: Browser;
let script: FakeScript;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

beforeEach(() => {
  script = new FakeScript();
});

async function ready(page: Page): Promise<Page> {
  await page.getByText('Day 4 of 30 · streak 3').waitFor();
  return page;
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

describe('the sidebar, by keyboard alone', () => {
  it('logs an entry in a handful of keys, and says what it means', async () => {
    const page = await ready(await openSidebar(browser, script));

    await page.keyboard.type('kar');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ben;');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved: Karen Blixen, Ben.').waitFor();
    await page.getByText('Counts: in person, new. Streak 4.').waitFor();

    expect(script.asked('logInteraction')).toMatchObject([
      [
        {
          people: [
            { personId: 'p2', name: 'Karen Blixen', knewBefore: false },
            { personId: '', name: 'Ben', knewBefore: false },
          ],
          kind: 'coffee',
          how: 'inPerson',
          twoWay: 'yes',
          day: '2026-06-04',
          remindInDays: null,
          again: false,
        },
      ],
    ]);
    expect(await focused(page)).toBe('entry-people');
    expect(await page.locator('.standing p').textContent()).toBe('Day 4 of 30 · streak 4');
    await page.close();
  });

  it('reaches and fills every field', async () => {
    const page = await ready(await openSidebar(browser, script));
    const tab = (): Promise<void> => page.keyboard.press('Tab');

    await page.keyboard.type('Ben;');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    for (let stops = 0; stops < 3; stops += 1) await tab();
    await page.keyboard.type('Message');
    await tab();
    await page.keyboard.press('ArrowRight');
    await tab();
    await page.keyboard.press('ArrowLeft');
    await tab();
    await page.keyboard.type('06022026');
    await page.getByLabel('Next step').focus();
    await page.keyboard.type('send the plan');
    await tab();
    await tab();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('9');
    await tab();
    await page.keyboard.press('Enter');
    await tab();
    await page.keyboard.type('Meet-up Berlin');
    await tab();
    await page.keyboard.type('Karen Blixen');
    await tab();
    await page.keyboard.type('Online');
    await tab();
    await page.keyboard.press('Space');
    await tab();
    await page.keyboard.type('met at the bar');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved: Ben.').waitFor();

    expect(script.asked('logInteraction')[0]?.[0]).toMatchObject({
      people: [{ personId: '', name: 'Ben', knewBefore: true }],
      kind: 'message',
      how: 'chat',
      twoWay: 'no',
      day: '2026-06-02',
      nextStep: 'send the plan',
      // Nine days from today, which is two days after the day that is logged.
      remindInDays: 11,
      event: 'Meet-up Berlin',
      introducedBy: 'Karen Blixen',
      channel: 'online',
      aboutWork: false,
      notes: 'met at the bar',
    });
    await page.close();
  });

  it('picks between namesakes with the arrow keys, and takes names out with Backspace', async () => {
    const page = await ready(await openSidebar(browser, script));

    await page.keyboard.type('Ana Müller;Sam');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[aria-selected=true]').textContent()).toBe('Sam LeeSouth');
    await page.keyboard.press('Enter');
    expect(await page.locator('.chip .name').allTextContents()).toEqual(['Ana Müller', 'Sam Lee']);
    await page.keyboard.press('Backspace');

    expect(await page.locator('.chip .name').allTextContents()).toEqual(['Ana Müller']);
    await page.close();
  });

  it('makes two chips of a pasted list', async () => {
    const page = await ready(await openSidebar(browser, script));

    await page.locator('#entry-people').evaluate((box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Ana; Ben');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });

    expect(await page.locator('.chip .name').allTextContents()).toEqual(['Ana', 'Ben']);
    await page.close();
  });
});

describe('the sidebar, where saving did not succeed', () => {
  it('puts each message beside its field, opens what is folded, and keeps the content', async () => {
    const page = await ready(await openSidebar(browser, script));
    script.nextLogAnswers.push({
      ok: false,
      problem: {
        code: 'INVALID_ENTRY',
        message: 'Nothing is written yet.',
        fields: [{ field: 'event', message: 'There are two events of that name.' }],
      },
    });

    await page.keyboard.type('Ben');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nothing is written yet.').waitFor();

    const event = page.locator('#entry-event');
    expect(await event.getAttribute('aria-invalid')).toBe('true');
    const described = await event.getAttribute('aria-describedby');
    expect(await page.locator(`#${described ?? 'none'}`).textContent()).toBe(
      'There are two events of that name.',
    );
    expect(await focused(page)).toBe('entry-event');
    expect(await page.locator('.chip .name, #entry-people').first().textContent()).toBe('Ben');
    await page.keyboard.type('Meet-up');
    expect(await event.getAttribute('aria-invalid')).toBe('false');
    await page.close();
  });

  it('explains several accounts, and sends the same entry again', async () => {
    const page = await ready(await openSidebar(browser, script));
    script.nextLogAnswers.push(
      new Error(
        "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      ),
    );

    await page.keyboard.type('Ben;');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Google mixed up your accounts').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved: Ben.').waitFor();

    const [first, second] = script.asked('logInteraction').map(([entry]) => entry);
    expect(second).toEqual({ ...first, again: true });
    await page.close();
  });

  it('shows that it saves, and takes no second click meanwhile', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const held = (name: string): Promise<void> | undefined => (name === 'logInteraction' ? gate : undefined);
    const page = await ready(await openSidebar(browser, script, { held }));

    await page.keyboard.type('Ben;');
    await page.keyboard.press('Control+Enter');
    const button = page.getByRole('button', { name: 'Saving…' });
    await button.waitFor();
    await page.keyboard.press('Enter');
    // Forced, since Playwright itself would wait for a button that says it is disabled.
    await button.click({ force: true });
    expect(await page.locator('#entry-notes').isDisabled()).toBe(true);
    release();
    await page.getByText('Saved: Ben.').waitFor();

    expect(script.asked('logInteraction')).toHaveLength(1);
    await page.close();
  });
});

describe('the sidebar, opened', () => {
  it('can be used before the data arrives', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const held = (name: string): Promise<void> | undefined => (name === 'loadSidebar' ? gate : undefined);
    const page = await openSidebar(browser, script, { held });

    await page.keyboard.type('Ben;');
    await page.keyboard.press('Control+Enter');
    release();
    await page.getByText('Saved: Ben.').waitFor();

    expect(script.asked('logInteraction')[0]?.[0]).toMatchObject({ day: '2026-06-04' });
    await page.close();
  });

  it('brings an unfinished entry back, and clears it on demand', async () => {
    const draft = draftOf({ ...freshForm('old'), typing: 'Zoe', nextStep: 'write' });
    script.state = { ...STATE, draft };
    const page = await ready(await openSidebar(browser, script));

    await page.getByText('Your unfinished entry is back.').waitFor();
    expect(await page.locator('#entry-people').inputValue()).toBe('Zoe');
    expect(await page.locator('#entry-nextStep').inputValue()).toBe('write');
    await page.getByRole('button', { name: 'Clear' }).click();

    // The page draws and the script answers in their own time; the test's own limit ends the wait.
    while ((await page.locator('#entry-nextStep').inputValue()) !== '' || script.state.draft !== '')
      await page.waitForTimeout(20);
    expect(await page.locator('#entry-people').inputValue()).toBe('');
    await page.close();
  });

  it('leads to Set up where there are no tabs yet, and goes on from there', async () => {
    script.loadAnswer = { ok: false, problem: { code: 'NOT_SET_UP', message: 'Set up first', fields: [] } };
    const page = await openSidebar(browser, script);

    await page.getByText('Extensions → Rapport → Set up').waitFor();
    script.loadAnswer = undefined;
    await page.getByRole('button', { name: 'It is set up: go on' }).click();
    await ready(page);

    expect(await focused(page)).toBe('entry-people');
    await page.close();
  });

  it('speaks the browser’s language first, then the user’s', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await openSidebar(browser, script, { locale: 'de-AT', held: () => gate });

    await page.getByRole('heading', { name: 'Kontakt eintragen' }).waitFor();
    release();
    await page.getByRole('heading', { name: 'Log a contact' }).waitFor();

    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.close();
  });

  it('shows hostile names as the text they are', async () => {
    const name = '<img src=x onerror="document.title=1"> =1+1 \u202E&lt;b&gt;';
    script.state = { ...STATE, people: [{ id: 'p1', name, hint: '</li><script>' }] };
    script.sentence = '<b>Counts</b>';
    const page = await ready(await openSidebar(browser, script));

    await page.keyboard.type('<img');
    expect(await page.locator('[role=option] span').first().textContent()).toBe(name);
    await page.keyboard.press('Enter');
    expect(await page.locator('.chip .name').textContent()).toBe(name);
    await page.keyboard.press('Control+Enter');
    await page.getByText('<b>Counts</b>').waitFor();

    expect(await page.locator('main img, main script, main b').count()).toBe(0);
    expect(script.asked('logInteraction')[0]?.[0].people[0]?.name).toBe(name);
    await page.close();
  });
});
