import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Editor } from '../../test/vscode/editor.ts';
import { nodeHost } from '../../test/vscode/node-host.ts';
import { Preview } from '../../test/vscode/preview.ts';

/** A window of VS Code to take pictures of. */
export interface Studio {
  readonly page: Page;
  readonly editor: Editor;
  readonly preview: Preview;
}

export type Theme = 'light' | 'dark';

/** How the window looks. */
export interface Look {
  /** What the folder in it is called. */
  readonly name: string;
  readonly theme: Theme;
  readonly size: { readonly width: number; readonly height: number };
}

/** Without what stands in a window and has nothing to do with plans. */
const quiet = {
  'files.autoSave': 'off',
  'files.exclude': { '.vscode': true },
  'remote.autoForwardPorts': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.scrollbar.horizontal': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** Shows VS Code, with the packaged extension, on a copy of a folder while `work` goes on in it. Rejects as that does. */
export async function inStudio(
  folder: string,
  { name, theme, size }: Look,
  work: (studio: Studio) => Promise<void>,
): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  const outside = await mkdtemp(join(tmpdir(), 'varde-pictures-'));
  cleanup.defer(() => rm(outside, { recursive: true, force: true }));
  const copy = join(outside, name);
  await cp(folder, copy, { recursive: true });
  await mkdir(join(copy, '.vscode'));
  const settings = {
    ...quiet,
    'workbench.colorTheme': theme === 'light' ? 'Default Light Modern' : 'Default Dark Modern',
  };
  await writeFile(join(copy, '.vscode/settings.json'), JSON.stringify(settings));
  const session = cleanup.adopt(await nodeHost.start(copy), (it) => it.close());
  await session.page.setViewportSize(size);
  await work({ page: session.page, editor: new Editor(session), preview: new Preview(session) });
}

/** Moves the line between two parts of the window from one distance from the left to another. */
export async function drag({ mouse }: Page, from: number, to: number): Promise<void> {
  await mouse.move(from, 300);
  await mouse.down();
  await mouse.move(to, 300, { steps: 5 });
  await mouse.up();
}
