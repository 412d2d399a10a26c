import { posix } from 'node:path';
import { htmlPage } from '../../cli/html-page.ts';
import { escaped } from '../../render/document/html/escaped.ts';
import { stylesAllowedIn } from '../../render/document/html/policy.ts';
import type { Group, Navigation } from './navigation.ts';
import { type Page, placeOf } from './page.ts';

/** Returns the whole document of a page: what it says, the way to the others, and a policy that lets in nothing else. */
export async function pageAsHtml(page: Page, navigation: Navigation): Promise<string> {
  const to = (file: string) => escaped(encodeURI(posix.relative(posix.dirname(placeOf(page.file)), file)));
  const policy = [
    "default-src 'none'",
    ['style-src-elem', "'self'", ...(await stylesAllowedIn(page.html))].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return htmlPage({
    locale: 'en',
    title: `${page.title} – Varde`,
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${to('style.css')}">`,
    body: `
<a class="skip" href="#main">To the text</a>
<header><a class="home" href="${to(placeOf('README.md'))}">Varde</a> <a class="menu" href="#pages">All pages</a></header>
<main id="main" tabindex="-1">
${page.html}${neighbours(page, navigation, to)}</main>
<nav id="pages" aria-label="Pages">${navigation.groups.map((group) => groupAsHtml(group, navigation.groupOf.get(page.file) === group, page, to)).join('')}</nav>
`,
  });
}

type To = (place: string) => string;

/** The pages of the group that the reader is in are shown, of the others the list alone. */
function groupAsHtml({ title, list, pages }: Group, isHere: boolean, page: Page, to: To): string {
  const heading = `<h2>${linkTo(list, page, to, title)}</h2>`;
  if (!isHere) return heading;
  return `${heading}\n<ul>${pages.map((other) => `<li>${linkTo(other, page, to)}</li>`).join('\n')}</ul>\n`;
}

function linkTo(other: Page, page: Page, to: To, title = other.title): string {
  const here = other.file === page.file ? ' aria-current="page"' : '';
  return `<a href="${to(placeOf(other.file))}"${here}>${escaped(title)}</a>`;
}

function neighbours(page: Page, { before, after }: Navigation, to: To): string {
  const link = (rel: 'prev' | 'next', word: string, other: Page | undefined) =>
    other
      ? `<a rel="${rel}" href="${to(placeOf(other.file))}"><span>${word}</span> ${escaped(other.title)}</a>`
      : '';
  const links = link('prev', 'Previous', before.get(page.file)) + link('next', 'Next', after.get(page.file));
  return links && `<nav class="neighbours" aria-label="Before and after">${links}</nav>\n`;
}
