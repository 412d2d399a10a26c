import type { Locale } from '../../language/locale/locale.ts';
import { pageWords } from '../../language/locale/page.ts';
import { escaped } from '../../render/document/html/escaped.ts';
import { htmlPage } from '../html-page.ts';

/** A plan that can be shown: where a link to it leads, its title and its language. */
export interface PlanLink {
  readonly href: string;
  readonly title: string;
  readonly file: string;
  readonly locale: Locale;
}

/** Only the page's own files may be loaded; Mermaid writes styles into its pictures, which no other rule lets in. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "connect-src 'self'",
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page that shows one plan, filled by its script; where there are several plans, with a way to the others. */
export function previewPage(locale: Locale, title: string | undefined, several: boolean): string {
  const link = `<a href="/">${pageWords[locale].allPlans}</a>`;
  const others = several ? `<nav style="padding: 5px 8px 0">${link}</nav>` : '';
  return htmlPage({
    locale,
    title: title === undefined ? 'Varde' : `${title} – Varde`,
    head: '<link rel="stylesheet" href="/page.css">',
    body: `${others}<script src="/page.js"></script>`,
  });
}

/** The page on which the plans are edited, filled by its script. */
export function workbenchPage(locale: Locale): string {
  return htmlPage({
    locale,
    title: 'Varde',
    head: '<link rel="stylesheet" href="/workbench.css">',
    body: '<script src="/workbench.js"></script>',
  });
}

/** The page on which the reader picks one of several plans. */
export function choosePage(locale: Locale, plans: readonly PlanLink[]): string {
  const heading = pageWords[locale].plans;
  const items = plans.map(
    ({ href, title, file }) =>
      `<li><a href="${escaped(href)}">${escaped(title)}</a> <small>${escaped(file)}</small></li>`,
  );
  return htmlPage({
    locale,
    title: `${heading} – Varde`,
    head: `<style>${chooseStyle}</style>`,
    body: `<main><h1>${heading}</h1><ul>${items.join('')}</ul></main>`,
  });
}

const chooseStyle = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; }
ul { padding: 0; list-style: none; }
small { opacity: 0.7; }
`;
