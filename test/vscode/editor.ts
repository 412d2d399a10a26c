import type { Locator, Page } from 'playwright-core';

/** A window of VS Code, used as a person uses it: by keys and by what is to be seen. */
export class Editor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The problems that are listed, one text a line; open once `listProblems` is done. */
  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** What is offered at the cursor while suggestions are shown. */
  get suggestions(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** Opens a file by the names of its folders, if any, and its own, as the explorer lists them. */
  async open(...path: readonly string[]): Promise<void> {
    for (const name of path) {
      const label = this.page.getByText(name, { exact: true });
      const row = this.page.locator('.explorer-folders-view .monaco-list-row').filter({ has: label });
      const expanded = await row.getAttribute('aria-expanded');
      if (expanded === null) await row.dblclick();
      else if (expanded === 'false') await row.click();
    }
    await this.page.locator('.tab.active', { hasText: path.at(-1) }).waitFor();
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.getByRole('option', { name: title }).first().click();
  }

  /** Selects the next place where the text stands in the active editor. */
  async select(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+F');
    await this.page.locator('.find-widget.visible .find-part textarea').fill(text);
    await this.page.locator('.find-widget .matchesCount', { hasText: /^\d+ of \d+$/ }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
  }

  async replace(text: string, replacement: string): Promise<void> {
    await this.select(text);
    await this.page.keyboard.type(replacement);
  }
}
