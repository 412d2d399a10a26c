import { launchBrowser } from '../browser/chromium.ts';
import type { Session } from './host.ts';

/** Opens VS Code's page at `url` in a browser; `stop` ends what serves it, also when the page does not come up. */
export async function browserSession(url: string, stop: () => Promise<void>): Promise<Session> {
  await using cleanup = new AsyncDisposableStack();
  cleanup.defer(stop);
  const browser = cleanup.adopt(await launchBrowser(), (it) => it.close());
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(url);
  const session = cleanup.move();
  return { page, close: () => session.disposeAsync() };
}
