import type { Page } from 'playwright-core';

/** The Markdown previews in a window of VS Code. */
export class MarkdownPreview {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What the pictures of plans in them show, as text. */
  async pictures(): Promise<string[]> {
    const frames = this.#page.frames().map((frame) =>
      // A frame may go away while it is asked.
      frame
        .locator('.varde-picture > svg')
        .allTextContents()
        .catch(() => []),
    );
    return (await Promise.all(frames)).flat();
  }
}
