import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { readAsset } from '../../render/assets.ts';
import { pageBundle, saverBundle } from '../../scripts/bundles.ts';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import type { FromWriter, ToWriter } from '../../server/protocol/documents.ts';
import type { FromPage, ToPage } from '../../server/protocol/page.ts';
import type { FromReflection, ToReflection } from '../../server/protocol/reflection.ts';
import { type EditorThemeName, editorThemes } from './editor-themes.ts';

const origin = 'http://127.0.0.1';
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The page's files by their path, bundled as they ship. */
export async function bundlePage(): Promise<ReadonlyMap<string, Buffer>> {
  const bundles = [pageBundle, saverBundle].map((bundle) =>
    build({ ...bundle, absWorkingDir: root, write: false }),
  );
  const files = (await Promise.all(bundles)).flatMap(({ outputFiles }) => outputFiles);
  return new Map([
    ...files.map(({ path, contents }): [string, Buffer] => [basename(path), Buffer.from(contents)]),
    ['/harfbuzz.wasm', Buffer.from(await readAsset('harfbuzz'))],
  ]);
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/'));
}

/** Stands in for the editor: shows the page in a browser, sends it messages and takes what it sends. */
export class Host {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(
    browser: Browser,
    files: ReadonlyMap<string, Buffer>,
    theme: EditorThemeName = 'light',
    size = { width: 900, height: 600 },
    language = 'en',
    name: 'page' | 'reflection' | 'report' = 'page',
  ): Promise<Host> {
    const page = await browser.newPage({ viewport: size });
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const body = files.get(pathname);
      return body
        ? route.fulfill({ body, contentType: types[pathname.slice(pathname.lastIndexOf('.'))] ?? '' })
        : route.fulfill({ contentType: 'text/html', body: shell(language, name) });
    });
    await page.addInitScript(standInForEditor);
    await page.goto(origin);
    const host = new Host(page);
    await host.dress(theme);
    return host;
  }

  /** Changes the editor's theme. */
  async dress(name: EditorThemeName): Promise<void> {
    await this.page.evaluate(({ bodyClass, variables }) => {
      for (const [variable, value] of Object.entries(variables))
        document.documentElement.style.setProperty(`--vscode-${variable}`, value);
      document.body.className = bodyClass;
    }, editorThemes[name]);
  }

  /** Sends messages, one right after the other. */
  async send(...messages: (ToPage | ToReflection | ToWriter)[]): Promise<void> {
    await this.page.evaluate((all) => {
      for (const message of all) window.postMessage(message, '*');
    }, messages);
  }

  /** Sends a picture, and waits until one is drawn that was not there before. */
  async show(picture: DiagramRequest.Result): Promise<void> {
    const before = await this.pictureId();
    await this.send({ type: 'show', picture });
    await this.page.waitForFunction((id) => {
      const svg = document.querySelector('.stage > svg');
      return svg && svg.id !== id;
    }, before);
  }

  /** Sends a picture, and resolves in the frame in which it is seen in place of the one before. */
  async drawn(picture: DiagramRequest.Result): Promise<void> {
    await this.page.evaluate(
      (message) =>
        new Promise((resolve) => {
          const stage = document.querySelector('.stage') as HTMLElement;
          const seen = new MutationObserver(() => {
            seen.disconnect();
            requestAnimationFrame(resolve);
          });
          seen.observe(stage, { childList: true });
          window.postMessage(message, '*');
        }),
      { type: 'show', picture } satisfies ToPage,
    );
  }

  /** The id of the picture that is seen; every drawing has an id of its own. */
  async pictureId(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector('.stage > svg')?.id);
  }

  /** What the page has sent so far. */
  async sent(): Promise<readonly (FromPage | FromReflection | FromWriter)[]> {
    return this.page.evaluate(
      () => (window as unknown as { sent: (FromPage | FromReflection | FromWriter)[] }).sent,
    );
  }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const policy = [
  "default-src 'none'",
  "script-src 'nonce-n' 'wasm-unsafe-eval'",
  "style-src 'unsafe-inline' 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  'img-src blob:',
].join('; ');
const shell = (
  language: string,
  name: string,
  page = name === 'report' ? 'page' : name,
) => `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>Varde</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="/${page}.css"></head><body><script nonce="n" src="/${page}.js" data-draws="${name}"></script></body></html>`;

function standInForEditor(): void {
  const sent: unknown[] = [];
  Object.assign(window, {
    sent,
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => sent.push(message),
      getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
      setState: (state: unknown) => sessionStorage.setItem('state', JSON.stringify(state)),
    }),
  });
}
