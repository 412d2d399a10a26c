import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What Varde shows at the edges of a window of VS Code: its views in the side bar, its line in the status bar. */
export class SideBar {
  readonly #page: Page;
  readonly #tree: Locator;
  readonly #reflection: FrameLocator;

  constructor(page: Page) {
    this.#page = page;
    this.#tree = page.getByRole('tree', { name: 'Plans' });
    this.#reflection = page
      .frameLocator('iframe.webview.ready[src*="purpose=webviewView"]')
      .frameLocator('#active-frame');
  }

  /** Brings a container of views to the front. */
  open(title: string): Promise<void> {
    return this.#page.locator('.activitybar').getByRole('tab', { name: title }).click();
  }

  /** A line of the list of plans: what a screen reader says of it begins so. */
  item(label: string): Locator {
    return this.#tree.locator(`.monaco-list-row[aria-label^="${label}"]`).first();
  }

  /** Shows what is inside of a line. */
  async expand(label: string): Promise<void> {
    const item = this.item(label);
    await item.waitFor();
    if ((await item.getAttribute('aria-expanded')) === 'false')
      await item.locator('.monaco-tl-twistie').click();
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
    return this.#page.locator('.statusbar-item', { hasText: 'Varde: ' });
  }
}
