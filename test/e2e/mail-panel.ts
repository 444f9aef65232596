import type { Locator, Page } from 'playwright-core';

type Folder = 'Inbox' | 'Drafts' | 'Sent';

const LISTS: Readonly<Record<Folder, string>> = {
  Inbox: 'Received mail',
  Drafts: 'Drafts',
  Sent: 'Sent mail',
};

/** The workbench's mailbox, as its user and as the people at the other end use it. */
export class MailPanel {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    if ((await this.opener().getAttribute('aria-expanded')) !== 'true') await this.opener().click();
  }

  async close(): Promise<void> {
    if ((await this.opener().getAttribute('aria-expanded')) === 'true') await this.opener().click();
  }

  async showFolder(folder: Folder): Promise<void> {
    const folders = this.page.getByRole('navigation', { name: 'Folders' });
    await folders.getByRole('button', { name: new RegExp(`^${folder}`) }).click();
  }

  /** The subjects in a folder, without what stands around them. */
  async subjectsIn(folder: Folder): Promise<readonly string[]> {
    await this.showFolder(folder);
    return this.list(folder).locator('.mail-subject').allInnerTexts();
  }

  /** Until the mail can be read: the page asks for what is in it once it is chosen. */
  async openMail(folder: Folder, subject: string | RegExp): Promise<void> {
    await this.showFolder(folder);
    await this.list(folder).getByRole('button', { name: subject }).first().click();
    await this.list(folder).locator('[aria-current="true"]', { hasText: subject }).first().waitFor();
    await this.page.locator('#panel article:not([aria-busy="true"])').waitFor();
  }

  async write(to: string, subject: string, text: string): Promise<void> {
    await this.button('Write').click();
    await this.field('To').fill(to);
    await this.field('Subject').fill(subject);
    await this.field('Text').fill(text);
    await this.button('Send').click();
    await this.list('Sent').getByRole('button', { name: subject }).first().waitFor();
  }

  /** What the person answers to the mail that they were sent. */
  async replyAs(who: string, subject: string, text: string): Promise<void> {
    await this.openMail('Sent', subject);
    await this.button(`Reply as ${who}`).click();
    await this.field('Text').fill(text);
    await this.button('Send their reply').click();
    await this.list('Inbox').getByRole('button', { name: subject }).first().waitFor();
  }

  async editDraft(subject: string, text: string): Promise<void> {
    await this.openMail('Drafts', subject);
    await this.button('Edit').click();
    await this.field('Text').fill(text);
    await this.button('Keep as draft').click();
    await this.list('Drafts').getByRole('button', { name: subject }).first().waitFor();
  }

  /** The messages of the conversation that is open, the oldest first. */
  conversation(): Locator {
    return this.page.getByRole('list', { name: 'This conversation' }).getByRole('button');
  }

  body(): Locator {
    return this.page.locator('#panel').locator('iframe.mail-html').contentFrame().locator('body');
  }

  button(name: string): Locator {
    return this.page.locator('#panel').getByRole('button', { name, exact: true });
  }

  private field(name: string): Locator {
    return this.page.locator('#panel').getByRole('textbox', { name, exact: true });
  }

  private list(folder: Folder): Locator {
    return this.page.getByRole('list', { name: LISTS[folder] });
  }

  private opener(): Locator {
    return this.page.locator('.panel-buttons').getByRole('button', { name: /^Mail/ });
  }
}
