import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Editor } from './editor.ts';
import type { Host, Session } from './host.ts';
import { Preview } from './preview.ts';
import { SideBar } from './side-bar.ts';
import { Witness } from './witness.ts';

/** The window that a suite of tests works in, and what a person uses in it; it is open while they run. */
export class Window {
  readonly editor = new Editor(this);
  readonly preview = new Preview(this);
  readonly sideBar = new SideBar(this);
  readonly #host: Host;
  #folder: string | undefined;
  #session: Session | undefined;
  #witness: Witness | undefined;

  private constructor(host: Host) {
    this.#host = host;
  }

  /** Opens a window of the host on a new folder before the tests of the suite, and closes it after them. */
  static forSuite(host: Host, makeFolder: () => Promise<string>): Window {
    const window = new Window(host);
    beforeAll(async () => window.#open(await makeFolder()));
    beforeEach(() => window.#begin());
    afterAll(() => window.#close());
    return window;
  }

  get page(): Page {
    if (!this.#session) throw new Error('The window is open only while the tests of its suite run.');
    return this.#session.page;
  }

  /** The process of the language server, where it has one of its own and runs. */
  async languageServer(): Promise<number | undefined> {
    return this.#session?.languageServer?.();
  }

  async #open(folder: string): Promise<void> {
    this.#folder = folder;
    this.#session = await this.#host.start(folder);
    this.#witness = new Witness(this.#host.name, this.page);
  }

  /** What an earlier test has left, the mouse's tips and messages, covers nothing that this one clicks. */
  async #begin(): Promise<void> {
    this.#witness?.watch();
    await this.editor.clear();
  }

  async #close(): Promise<void> {
    await this.#session?.close();
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }
}
