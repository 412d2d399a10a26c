import { launchBrowser } from '../browser/chromium.ts';
import type { Session } from './host.ts';
import { PATIENCE_MS } from './patience.ts';

/** Opens VS Code's page at `url` in a browser; `stop` ends what serves it, also when the page does not come up. */
export async function browserSession(url: string, stop: () => Promise<void>): Promise<Session> {
  await using cleanup = new AsyncDisposableStack();
  cleanup.defer(stop);
  const browser = cleanup.adopt(await launchBrowser(), (it) => it.close());
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(withoutWelcome(url));
  const session = cleanup.move();
  return { page, close: () => session.disposeAsync() };
}

/** The page that greets would come when it likes, and take the focus. */
function withoutWelcome(url: string): string {
  const address = new URL(url);
  address.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true']]));
  return address.href;
}
