import type { Browser, Frame, Page } from 'playwright-core';

/** A page in a browser, and all that it does beyond showing what it was given. */
export interface WatchedPage {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
}

/** Returns what scripts have run, what was asked for elsewhere, dialogs, pages that were opened, and what a policy had to stop. */
export type Misdeeds = () => Promise<readonly string[]>;

/** Opens a page that may ask only `origin`. */
export async function openWatched(browser: Browser, origin: string): Promise<WatchedPage> {
  const page = await browser.newPage();
  const misdeeds = await watch(page, { mayAsk: (url) => url.startsWith(origin), shows: () => true });
  return { page, misdeeds };
}

/** What a page may do, and which of its frames show what it was given. */
export interface Watch {
  readonly mayAsk: (url: string) => boolean;
  readonly shows: (frame: Frame) => boolean;
}

/** Watches what a page does from now on. */
export async function watch(page: Page, { mayAsk, shows }: Watch): Promise<Misdeeds> {
  const seen: string[] = [];
  await page.exposeFunction('tellOfViolation', (what: string) => seen.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (window as unknown as { tellOfViolation(what: string): void }).tellOfViolation(
        `${violatedDirective} ${blockedURI} ${sample}`,
      );
    });
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!mayAsk(url) && !/^(data|blob):/.test(url)) seen.push(`request: ${url}`);
  });
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`));
  page.on('pageerror', ({ message }) => seen.push(`error: ${message}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  return async () => {
    const shown = page.frames().filter(shows);
    const acting = await Promise.all(shown.map((frame) => frame.evaluate(actingIn)));
    return [...seen, ...acting.flat()];
  };
}

/** What runs in the document, or could. */
function actingIn(): string[] {
  const acts = (element: Element) =>
    element.matches('iframe[src], object, embed, base, meta[http-equiv="refresh"]') ||
    [...element.attributes].some(
      ({ name, value }) =>
        name.startsWith('on') ||
        (/(href|src|action)$/.test(name) && /^\s*(javascript:|file:|https?:\/\/evil)/i.test(value)),
    );
  const elements = [...document.querySelectorAll('*')].filter(acts);
  return [
    ...('ran' in window ? ['script: it ran'] : []),
    ...elements.map((element) => `element: ${element.outerHTML.slice(0, 200)}`),
  ];
}
