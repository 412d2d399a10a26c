import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Editor } from '../vscode/editor.ts';
import type { Session } from '../vscode/host.ts';
import { nodeHost } from '../vscode/node-host.ts';
import { taggedWorkspace } from '../vscode/tagged-workspace.ts';
import { LeftOut } from './left-out.ts';
import { factorOf, type Row, rowOf } from './measure.ts';

const plan = 'plan.varde';
const text = 'tekst.md';

/**
 * Returns how long it takes in a real VS Code, each time one that is started anew, from the opening of the example to its
 * first picture, the preview being asked for at once, and how much of that VS Code counts for the loading and for the
 * activation of the extension. It says whole milliseconds. Beside it, how long VS Code's own preview of a line of Markdown
 * takes, asked for in the same way.
 */
export async function editorRows(runs: number): Promise<Row[]> {
  const folder = await taggedWorkspace();
  try {
    await writeFile(join(folder, text), '# Tittel\n');
    const pictures: number[] = [];
    const activations: Activation[] = [];
    const texts: number[] = [];
    for (let run = 0; run < runs; run++) {
      await inNewWindow(folder, async (session) => {
        pictures.push(await untilSeen(session, '.stage > svg', () => openPreview(session, plan)));
        activations.push(await activation(session));
      });
      await inNewWindow(folder, async (session) => {
        texts.push(await untilSeen(session, '.markdown-body', () => openPreview(session, text)));
      });
    }
    const loads = activations.map(({ load }) => load);
    const activates = activations.map(({ activate }) => activate);
    const ours = rowOf('opening a plan to its first picture, in VS Code', pictures, {
      limit: { of: 'p50', most: 1500 },
    });
    const theirs = rowOf('opening a Markdown file to its preview, by VS Code itself', texts);
    return [
      rowOf('loading the client, in VS Code', loads),
      rowOf('activate(), in VS Code', activates, { limit: { of: 'p50', most: 50 } }),
      ours,
      theirs,
      factorOf('a first picture faster than a Markdown preview', theirs, ours, 1),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inNewWindow(folder: string, use: (session: Session) => Promise<void>): Promise<void> {
  const session = await nodeHost.start(folder).catch(({ message }: Error) => {
    throw new LeftOut(`VS Code does not come up: ${message}`);
  });
  try {
    await use(session);
  } finally {
    await session.close();
  }
}

async function openPreview(session: Session, file: string): Promise<void> {
  await new Editor(session).open(file);
  await session.page.keyboard.press('ControlOrMeta+K');
  await session.page.keyboard.press('V');
}

/**
 * Returns the milliseconds from the beginning of `open` until the page that VS Code opens then has what the selector
 * means, by the page's own clock: who asks a page within pages from outside learns it up to half a second late. Begins
 * when the window has come to rest: when Git's extension says which branch it is.
 */
async function untilSeen(session: Session, selector: string, open: () => Promise<void>): Promise<number> {
  const { page } = session;
  await page.addInitScript((sought) => {
    if (window === window.top) return;
    const look = setInterval(() => {
      if (!document.querySelector(sought)) return;
      performance.mark('seen');
      clearInterval(look);
    }, 5);
  }, selector);
  await page.locator('[id^="status.scm"]').first().waitFor();
  const begun = Date.now();
  await open();
  const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator(selector);
  const seen = await shown
    .first()
    .evaluate(
      () =>
        performance.timeOrigin + (performance.getEntriesByName('seen')[0]?.startTime ?? performance.now()),
    );
  return seen - begun;
}

/** In milliseconds. */
interface Activation {
  readonly load: number;
  readonly activate: number;
}

/** Reads what VS Code itself has measured: a line of a table for each extension. */
async function activation(session: Session): Promise<Activation> {
  const editor = new Editor(session);
  await editor.toText();
  await editor.command('Developer: Startup Performance');
  await editor.line('System Info').waitFor();
  await editor.select('varde.varde');
  const line = (await editor.line('varde.varde').first().textContent()) ?? '';
  const [load, activate] = line
    .split('|')
    .map(Number)
    .filter((cell) => cell > 0);
  if (load === undefined || activate === undefined) throw new Error(`This tells no times: ${line}`);
  return { load, activate };
}
