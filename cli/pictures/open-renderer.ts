import { readFile } from 'node:fs/promises';
import type { Renderer } from '../../render/renderer.ts';
import { misuse } from '../misuse.ts';

/** What can draw: Varde on its own, or a browser that is installed. */
export const rendererNames = ['builtin', 'browser'] as const;
export type RendererName = (typeof rendererNames)[number];

/** Opens a renderer; throws a `Misuse` where a browser is asked for and none is found or starts. */
export async function openRenderer(name: RendererName): Promise<Renderer> {
  if (name === 'builtin') return (await import('../../render/renderer.ts')).createRenderer();
  const { installedBrowser } = await import('../../render/browser/installed-browser.ts');
  const executablePath = installedBrowser();
  if (!executablePath) {
    throw misuse`No Chrome, Chromium or Edge is found on this machine. Install one, name its program in the environment variable CHROME_PATH, or leave out --renderer: pictures need no browser.`;
  }
  const { BrowserError, createBrowserRenderer } = await import('../../render/browser/browser-renderer.ts');
  const script = await readFile(pageScript, 'utf8');
  return createBrowserRenderer({ executablePath }, script).catch((error: Error) => {
    if (!(error instanceof BrowserError)) throw error;
    throw misuse`${error.message} Name another program in the environment variable CHROME_PATH.`;
  });
}

const isSource = import.meta.url.endsWith('/cli/pictures/open-renderer.ts');
/** What runs in the browser's page lies beside the command where it is built. */
const pageScript = new URL(isSource ? '../../dist/cli/draw.js' : 'draw.js', import.meta.url);
