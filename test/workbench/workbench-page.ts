import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** How a page is opened. */
export interface Opened {
  readonly language?: string;
  readonly colours?: 'light' | 'dark';
  readonly width?: number;
}

/** The page on which plans are edited, in a real browser, as its reader sees it. */
export class WorkbenchPage {
  readonly page: Page;
  /** What went wrong in it: errors, and what its security policy has kept from happening. */
  readonly complaints: string[] = [];
  /** Addresses outside this machine that it wanted something from. */
  readonly strangers: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address; the page is gone after the test. */
  static async open(
    browser: Browser,
    address: string,
    { language = 'en-GB', colours = 'light', width = 1400 }: Opened = {},
  ): Promise<WorkbenchPage> {
    const viewport = { width, height: 850 };
    const page = await browser.newPage({ viewport, locale: language, colorScheme: colours });
    onTestFinished(() => page.close());
    const opened = new WorkbenchPage(page);
    page.on('pageerror', (error) => opened.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') opened.complaints.push(message.text());
    });
    const { host } = new URL(address);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(http|ws)/.test(url.protocol) && url.host !== host) opened.strangers.push(url.href);
    });
    await page.goto(address);
    return opened;
  }

  /** The text that is shown. */
  get text(): Locator {
    return this.page.locator('.editor:not([hidden]) .cm-content');
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  get picture(): Locator {
    return this.frame.locator('.stage > svg');
  }

  get problems(): Locator {
    return this.page.locator('.problem-list');
  }

  /** The line at the bottom. */
  get status(): Locator {
    return this.page.locator('footer.status');
  }

  file(name: string): Locator {
    return this.page.getByRole('navigation').getByRole('button', { name });
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Takes an offer, once it is the one that is chosen. */
  async take(offer: string): Promise<void> {
    await this.page.getByRole('option', { name: offer, selected: true }).waitFor();
    // Within 75 ms the editor takes no key for an offer that has come up: it may have been meant for the text.
    await this.page.waitForTimeout(100);
    await this.press('Enter');
  }

  /** Puts the cursor right after the first place where the text has these words. */
  async goAfter(words: string): Promise<void> {
    await this.press('Control+f');
    await this.type(words);
    await this.press('Enter', 'Escape', 'ArrowRight');
  }
}
