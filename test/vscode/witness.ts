import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { evidence } from './evidence.ts';

/** Keeps what a page says, so that a test that fails can show it. */
export class Witness {
  readonly #host: string;
  readonly #page: Page;
  readonly #said: string[] = [];

  constructor(host: string, page: Page) {
    this.#host = host;
    this.#page = page;
    page.on('console', (message) => this.#said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.#said.push(`uncaught: ${error.stack ?? error}`));
  }

  /** Leaves a picture and the console of the page in `out/test/vscode` should the running test fail. */
  watch(): void {
    onTestFailed(async ({ task }) => {
      const name = `${this.#host} ${task.name}`;
      await this.#page.screenshot({ path: await evidence(`${name}.png`) });
      await writeFile(await evidence(`${name}.log`), this.#said.join('\n'));
    });
  }
}
