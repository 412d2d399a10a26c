import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { installedBrowser } from './installed-browser.ts';
import { carriesBrowser, packedBrowser } from './packed-browser.ts';

/**
 * Starts a headless browser that reaches this machine alone: the one that the environment variable CHROME_PATH names,
 * else an installed one, else the one that comes with the npm packages. Whoever starts it closes it. Throws where
 * there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(await findBrowser()),
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
}

async function findBrowser(): Promise<LaunchOptions> {
  const executablePath = process.env.CHROME_PATH || installedBrowser();
  if (executablePath) return { executablePath };
  return carriesBrowser ? packedBrowser() : { channel: 'chrome' };
}
