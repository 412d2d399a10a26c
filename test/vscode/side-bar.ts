import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What Varde shows at the edges of a window of VS Code: its views in the side bar, its line in the status bar. */
export class SideBar {
  readonly #window: { readonly page: Page };

  constructor(window: { readonly page: Page }) {
    this.#window = window;
  }

  get #reflection(): FrameLocator {
    return this.#window.page
      .frameLocator('iframe.webview.ready[src*="purpose=webviewView"]')
      .frameLocator('#active-frame');
  }

  /** Brings a container of views to the front. A click on the one that is there would put it away. */
  async open(title: string): Promise<void> {
    const tab = this.#window.page.locator('.activitybar').getByRole('tab', { name: title });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  }

  /** A line of the list of plans: what a screen reader says of it begins so. */
  item(label: string): Locator {
    const tree = this.#window.page.getByRole('tree', { name: 'Plans' });
    return tree.locator(`.monaco-list-row[aria-label^="${label}"]`).first();
  }

  /** The list of what differs from an earlier version. */
  get differences(): Locator {
    return this.#window.page.getByRole('tree', { name: 'Comparison' });
  }

  /** A line of that list. */
  difference(text: string): Locator {
    return this.differences.locator('.monaco-list-row', { hasText: text }).first();
  }

  /** Shows what is inside of a line of the list of plans. */
  async expand(label: string): Promise<void> {
    const item = this.item(label);
    await item.waitFor();
    if ((await item.getAttribute('aria-expanded')) === 'false')
      await item.locator('.monaco-tl-twistie').click();
    await item.and(this.#window.page.locator('[aria-expanded="true"]')).waitFor();
  }

  /** The question that is asked. */
  question(title: string): Locator {
    return this.#reflection.getByRole('heading', { name: title });
  }

  /** What is said of all questions. */
  message(text: string): Locator {
    return this.#reflection.getByRole('status').getByText(text);
  }

  /** Types an answer to the question that is asked, and has it written. */
  async answer(text: string): Promise<void> {
    await this.#reflection.getByRole('textbox').fill(text);
    await this.#reflection.getByRole('button', { name: 'Write into the Plan' }).click();
  }

  /** The line that says how the plan stands. */
  get status(): Locator {
    return this.#window.page.locator('.statusbar-item', { hasText: 'Varde: ' });
  }
}
