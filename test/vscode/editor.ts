import type { Locator, Page } from 'playwright-core';
import { until } from './until.ts';

/** A window of VS Code, used as a person uses it: by keys and by what is to be seen. */
export class Editor {
  readonly #window: { readonly page: Page };

  constructor(window: { readonly page: Page }) {
    this.#window = window;
  }

  get page(): Page {
    return this.#window.page;
  }

  /** The list of problems, while it is open. */
  get problems(): Locator {
    return this.page.locator('.markers-panel');
  }

  /** The first line of the list of problems that has the text. */
  problem(text: string): Locator {
    return this.problems.locator('.monaco-list-row', { hasText: text }).first();
  }

  /** A line of the text. */
  line(text: string): Locator {
    return this.page.locator('.view-line', { hasText: text });
  }

  /** What is written behind a line of the text and is none of it. */
  decoration(text: string): Promise<string> {
    return this.line(text).evaluateAll((lines) =>
      lines
        .flatMap((line) => [...line.querySelectorAll('span')])
        .map((part) => getComputedStyle(part, '::after').content)
        .filter((content) => !['none', 'normal', '""'].includes(content))
        .join(' '),
    );
  }

  /** How many kinds of words the colours of a line tell apart. */
  async colours(text: string): Promise<number> {
    const classes = await this.line(text)
      .locator('span[class*=mtk]')
      .evaluateAll((parts) => parts.map(({ className }) => className));
    return new Set(classes).size;
  }

  /** A line of the earlier one of two texts that are shown side by side. */
  earlierLine(text: string): Locator {
    return this.page.locator('.editor.original .view-line', { hasText: text });
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

  /** Opens the file at a path below the window's folder, by way of the explorer, which must be in front. */
  async open(path: string): Promise<void> {
    const folders = path.split('/');
    const file = folders.pop() as string;
    for (const folder of folders) {
      const row = this.file(folder);
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
      await row.and(this.page.locator('[aria-expanded="true"]')).waitFor();
    }
    await this.file(file).dblclick();
    await this.activeTab(file).waitFor();
    await this.page.locator('.monaco-editor.focused').waitFor();
    await this.page.mouse.move(0, 0);
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.#ask(`>${title}`);
    await this.#take(title);
  }

  /** Loads the window anew. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.command('Developer: Reload Window');
    await loaded;
  }

  /** Takes the mouse away from all that it could bring up, and messages away from what they may cover. */
  async clear(): Promise<void> {
    await this.page.mouse.move(0, 0);
    if (await this.messages.count()) await this.command('Notifications: Clear All Notifications');
    await this.messages.first().waitFor({ state: 'detached' });
  }

  /** A question that must be answered before anything else. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The sign that the folder is not trusted. */
  get restricted(): Locator {
    return this.page.locator('.statusbar-item', { hasText: 'Restricted Mode' });
  }

  /** What the editor tells in a corner of the window. */
  get messages(): Locator {
    return this.page.locator('.notifications-toasts .notification-toast');
  }

  /** One of these that has the text. */
  message(text: string): Locator {
    return this.messages.filter({ hasText: text }).first();
  }

  /** What the editor asks above the window, with what it says of the answer. */
  get question(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** Picks one of the answers to a question that the editor asks, once it asks it. */
  async pick(question: string, answer: string): Promise<void> {
    await this.#asked(question);
    await this.#questionField.fill(answer);
    await this.#take(answer);
  }

  /** Types the answer to a question that the editor asks, once it asks it; without one, what is offered is the answer. */
  async answer(question: string, text = ''): Promise<void> {
    await this.#asked(question);
    await this.#questionField.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Takes the place that the editor offers for a new file of the name. */
  async confirmFile(name: string): Promise<void> {
    await until(`a place for ${name}`, async () => (await this.#questionField.inputValue()).includes(name));
    await this.page.keyboard.press('Enter');
  }

  /** What the editor says of the word at the cursor, while it does. */
  get hover(): Locator {
    return this.page.locator('.monaco-hover:visible');
  }

  /** The page that leads through the first steps. */
  get walkthrough(): Locator {
    return this.page.locator('.gettingStartedContainer');
  }

  /** Selects the next place where the text stands in the active editor. */
  async select(text: string): Promise<void> {
    await this.toText();
    // Of a selection that is there already nobody could tell whether it is what was searched.
    await this.page.keyboard.press('ArrowRight');
    await this.#selected(/selected/).waitFor({ state: 'detached' });
    await this.page.keyboard.press('ControlOrMeta+F');
    const find = this.page.locator('.find-widget.visible .find-part textarea');
    // What stands there from the last search is not searched again.
    await find.fill('');
    await find.fill(text);
    await this.#selected(`(${text.length} selected)`).waitFor();
    await this.page.keyboard.press('Escape');
    await this.page.locator('.find-widget.visible').waitFor({ state: 'detached' });
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** Types over the next place where the text stands. */
  async replace(text: string, replacement: string): Promise<void> {
    await this.select(text);
    await this.page.keyboard.type(replacement);
  }

  /** Asks for what can stand at the cursor, and takes the first offer, which must be the one that is wanted. */
  async takeSuggestion(wanted: string): Promise<void> {
    await this.page.keyboard.press('Control+Space');
    await this.#suggestions.first().filter({ hasText: wanted }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** One of the offers for what can stand at the cursor, while they are shown. */
  suggestion(text: string): Locator {
    return this.#suggestions.filter({ hasText: text }).first();
  }

  /** Goes back to the text from wherever the window's focus is. */
  async toText(): Promise<void> {
    await this.command('View: Focus First Editor Group');
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** A file or folder in the explorer. */
  file(name: string): Locator {
    const label = this.page.getByText(name, { exact: true });
    return this.page.locator('.explorer-folders-view .monaco-list-row').filter({ has: label });
  }

  /** Opens the field above the window, and types into it. A window that has just come up does not hear the key yet. */
  async #ask(text: string): Promise<void> {
    await until('the field for commands', async () => {
      if (!(await this.#questionField.isVisible())) await this.page.keyboard.press('F1');
      return this.#questionField.isVisible();
    });
    await this.#questionField.fill(text);
  }

  /** Takes what that field offers for the words, and leaves nothing beneath the mouse that would show a tip. */
  async #take(words: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click();
    await this.page.mouse.move(0, 0);
  }

  /** Waits until the question is asked. */
  async #asked(text: string): Promise<void> {
    await this.question.getByPlaceholder(text).or(this.question.getByText(text)).first().waitFor();
  }

  get #suggestions(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  get #questionField(): Locator {
    return this.question.locator('input[type=text]');
  }

  #selected(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }
}
