import type { Locale } from '../language/locale/locale.ts';
import { escaped } from '../render/document/html/escaped.ts';

/** What a page is made of; `head` and `body` are HTML. */
export interface HtmlPage {
  readonly locale: Locale;
  readonly title: string;
  readonly head: string;
  readonly body: string;
}

/** Returns a whole document. */
export function htmlPage({ locale, title, head, body }: HtmlPage): string {
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>${body}</body>
</html>`;
}
