import { type Browser, chromium } from 'playwright-core';
import type { BrowserProgram } from '../../render/browser/browser-renderer.ts';
import { installedBrowser } from '../../render/browser/installed-browser.ts';
import { carriesBrowser, packedBrowser } from './packed-browser.ts';

/**
 * Starts a headless browser that reaches this machine alone: the one that the environment variable CHROME_PATH names,
 * else an installed one, else the one that comes with the npm packages. Whoever starts it closes it. Throws where
 * there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const { args = [], env = process.env, executablePath } = await findBrowser();
  return chromium.launch({
    executablePath,
    env,
    args: [
      ...args,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
}

/** Returns the program of that browser. */
export async function findBrowser(): Promise<BrowserProgram> {
  const executablePath = installedBrowser();
  if (executablePath) return { executablePath };
  if (carriesBrowser) return packedBrowser();
  throw new Error('There is no Chrome, Chromium or Edge to test with; name one in the variable CHROME_PATH.');
}
