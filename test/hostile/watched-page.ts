import type { Browser, Page } from 'playwright-core';

/** A page in a browser, and all that it does beyond showing what it was given. */
export interface WatchedPage {
  readonly page: Page;
  /** Scripts that ran, requests to anywhere but `origin`, dialogs, pages it opened, and what its policy had to stop. */
  misdeeds(): Promise<readonly string[]>;
}

/** Opens a page that may ask only `origin`. */
export async function openWatched(browser: Browser, origin: string): Promise<WatchedPage> {
  const page = await browser.newPage();
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
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) seen.push(`request: ${url}`);
  });
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`));
  page.on('pageerror', ({ message }) => seen.push(`error: ${message}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  return {
    page,
    misdeeds: async () => {
      const acting = await Promise.all(page.frames().map((frame) => frame.evaluate(actingIn)));
      return [...seen, ...acting.flat()];
    },
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
