import type { FrameLocator, Locator, Page } from 'playwright-core';
import { until } from './until.ts';

/** The preview of Varde in a window of VS Code. */
export class Preview {
  readonly #window: { readonly page: Page };

  constructor(window: { readonly page: Page }) {
    this.#window = window;
  }

  get #frame(): FrameLocator {
    return this.#window.page
      .frameLocator('iframe.webview.ready:not([src*="purpose=webviewView"])')
      .frameLocator('#active-frame');
  }

  get picture(): Locator {
    return this.#frame.locator('.stage > svg');
  }

  /** The line that says what is wrong. */
  get problem(): Locator {
    return this.#frame.getByRole('status');
  }

  get chooser(): Locator {
    return this.#frame.getByRole('combobox', { name: 'Diagram' });
  }

  /** The line that says what the picture is compared with. */
  get comparison(): Locator {
    return this.#frame.getByText(/^Compared with /);
  }

  endComparison(): Promise<void> {
    return this.#frame.getByRole('button', { name: 'End the comparison' }).click();
  }

  /** The title of the diagram that is chosen. */
  chosen(): Promise<string> {
    return this.chooser.evaluate((chooser) => (chooser as HTMLSelectElement).selectedOptions[0]?.text ?? '');
  }

  /** Chooses every other diagram in turn, waits until each is drawn, and returns how many there are. */
  async seeAll(): Promise<number> {
    const others = await this.chooser
      .locator('option')
      .evaluateAll((all) => all.flatMap((one, at) => ((one as HTMLOptionElement).selected ? [] : [at])));
    for (const index of others) {
      const before = await this.picture.getAttribute('id');
      await this.chooser.selectOption({ index });
      await until('another picture', async () => (await this.picture.getAttribute('id')) !== before);
    }
    return others.length;
  }

  /** All that can be read on the page. */
  async allText(): Promise<string> {
    return (await this.#frame.locator('body').textContent()) ?? '';
  }

  /** How opaque the picture is: 1 while it is up to date. */
  async opacity(): Promise<number> {
    return Number(await this.picture.evaluate((svg) => getComputedStyle(svg).opacity));
  }

  /** The colour of the picture's text, as CSS has it. */
  textColour(): Promise<string> {
    return this.picture
      .locator('text')
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
  }

  /** Where the picture is put and how large, as CSS has it. */
  view(): Promise<string> {
    return this.picture.evaluate((svg) => (svg.parentElement as HTMLElement).style.transform);
  }

  /** A button around the picture. */
  button(name: string | RegExp): Locator {
    return this.#frame.getByRole('button', { name, exact: true });
  }

  /** The element of the picture that has the focus. */
  get focused(): Locator {
    return this.#frame.locator('.element:focus');
  }

  /** Gives the box around the picture the focus, by a click beside all that is drawn, and off the sash that VS Code lays over the edge. */
  focus(): Promise<void> {
    return this.#frame.locator('.viewport').click({ position: { x: 16, y: 3 } });
  }

  /** The outline of the element that the cursor stands in. */
  get outline(): Locator {
    return this.#frame.locator('.outline:not(.focus)');
  }

  /** The field in which one searches the picture. */
  get search(): Locator {
    return this.#frame.getByRole('search').getByRole('textbox');
  }

  /** How many places a search has found, in words. */
  get found(): Locator {
    return this.#frame.locator('.count');
  }

  zoomIn(): Promise<void> {
    return this.#frame.getByRole('button', { name: 'Zoom In' }).click();
  }

  /** A text of the picture. */
  text(text: string): Locator {
    return this.picture.locator('text', { hasText: text });
  }

  /** Where the bar that carries the title begins, in the picture's own units. */
  start(title: string): Promise<number> {
    return this.text(title).evaluate((label) => {
      const bar = label.ownerDocument.getElementById(label.id.replace(/-text$/, ''));
      return (bar as unknown as SVGGraphicsElement).getBBox().x;
    });
  }
}
