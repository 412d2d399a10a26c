import type { Page } from 'playwright-core';

/** The Markdown previews in a window of VS Code. */
export class MarkdownPreview {
  readonly #window: { readonly page: Page };

  constructor(window: { readonly page: Page }) {
    this.#window = window;
  }

  /** What the pictures of plans in them show, as text. */
  async pictures(): Promise<string[]> {
    const frames = this.#window.page.frames().map((frame) =>
      // A frame may go away while it is asked.
      frame
        .locator('.varde-picture > svg')
        .allTextContents()
        .catch(() => []),
    );
    return (await Promise.all(frames)).flat();
  }
}
