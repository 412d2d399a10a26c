import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A way to run VS Code with the packaged extension. */
export interface Host {
  readonly name: string;
  /** Opens a window on the folder. Throws when VS Code does not come up. */
  start(folder: string): Promise<Session>;
}

/** An open window of VS Code. */
export interface Session {
  readonly page: Page;
  /** The process of the language server, where it has one of its own and runs. */
  languageServer?(): Promise<number | undefined>;
  /** Ends all that `start` started. */
  close(): Promise<void>;
}

/** The path of the repository. */
export const repository = join(import.meta.dirname, '../..');
