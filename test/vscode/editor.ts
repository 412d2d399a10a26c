import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A window of VS Code, used as a person uses it: by keys and by what is to be seen. */
export class Editor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The first line of the list of problems that has the text, while the list is open. */
  problem(text: string): Locator {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
  }

  /** A line of the text. */
  line(text: string): Locator {
    return this.page.locator('.view-line', { hasText: text });
  }

  /** The tab with the title. */
  tab(title: string): Locator {
    return this.page.locator('.tab', { hasText: title });
  }

  /** A link above a line of the text. */
  lens(title: string): Locator {
    return this.page.locator('.codelens-decoration a', { hasText: title });
  }

  /** The tab of a file, while that is the one in front. */
  activeTab(name: string): Locator {
    return this.page.locator('.tab.active', { hasText: name });
  }

  /** Opens the file at a path below the window's folder, by way of the explorer. */
  async open(path: string): Promise<void> {
    for (const name of path.split('/')) {
      const label = this.page.getByText(name, { exact: true });
      const row = this.page.locator('.explorer-folders-view .monaco-list-row').filter({ has: label });
      const expanded = await row.getAttribute('aria-expanded');
      if (expanded === null) await row.dblclick();
      else if (expanded === 'false') await row.click();
    }
    await this.activeTab(basename(path)).waitFor();
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.getByRole('option', { name: title }).first().click();
  }

  /** Types the answer to a question that the editor asks, once it asks it, and takes what is offered for it. */
  async answer(question: string, text = ''): Promise<void> {
    const asking = this.page.locator('.quick-input-widget');
    const field = asking.getByPlaceholder(question);
    await field.or(asking.getByText(question)).first().waitFor();
    await this.page.keyboard.type(text);
    if (text && (await field.isVisible()))
      await this.page.getByRole('option', { name: text }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Takes the place that the editor offers for a new file of the name. */
  async confirmFile(name: string): Promise<void> {
    const field = this.page.locator('.quick-input-widget input[type=text]');
    await expect.poll(() => field.inputValue()).toContain(name);
    await this.page.keyboard.press('Enter');
  }

  /** The page that leads through the first steps. */
  get walkthrough(): Locator {
    return this.page.locator('.gettingStartedContainer');
  }

  /** Selects the next place where the text stands in the active editor. */
  async select(text: string): Promise<void> {
    await this.toText();
    await this.page.keyboard.press('ControlOrMeta+F');
    await this.page.locator('.find-widget.visible .find-part textarea').fill(text);
    await this.page.locator('.find-widget .matchesCount', { hasText: /^\d+ of \d+$/ }).waitFor();
    await this.page.locator('.find-widget .codicon-widget-close').click();
  }

  /** Types over the next place where the text stands. */
  async replace(text: string, replacement: string): Promise<void> {
    await this.select(text);
    await this.page.keyboard.type(replacement);
  }

  /** Asks for what can stand at the cursor, and takes the first offer, which must be the one that is wanted. */
  async takeSuggestion(wanted: string): Promise<void> {
    await this.page.keyboard.press('Control+Space');
    const first = this.page.locator('.suggest-widget.visible .monaco-list-row').first();
    await first.filter({ hasText: wanted }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Goes back to the text from wherever the window's focus is. */
  async toText(): Promise<void> {
    await this.command('View: Focus First Editor Group');
    await this.page.locator('.monaco-editor.focused').waitFor();
  }
}
