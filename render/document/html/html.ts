import { documentWords } from '../../../language/locale/document.ts';
import { documentPageWords } from '../../../language/locale/document-page.ts';
import type { Block, Document } from '../../../language/report/document.ts';
import { captionsOf } from '../captions.ts';
import { allDrawn, type Picture, type Pictures } from '../picture.ts';
import { contentsAsHtml, headingIds } from './contents.ts';
import { escaped } from './escaped.ts';
import { figureAsHtml } from './figure.ts';
import { policyFor } from './policy.ts';
import { runsAsHtml } from './runs.ts';
import { script } from './script/script.ts';
import { style } from './style.ts';
import { tableAsHtml } from './table.ts';

/**
 * Returns a report as one page that loads nothing and runs no script but its own. It can be read, printed and searched
 * without that script, which lets the reader zoom into figures and shows the facts of what they draw.
 */
export async function writeHtml(document: Document, pictures: Pictures): Promise<string> {
  const { title, subject, locale, facts } = document;
  const words = { ...documentWords[locale], ...documentPageWords[locale] };
  const ids = headingIds(document.blocks);
  const pairs = facts.map(
    ({ name, value }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`,
  );
  const body = `<a class="skip" href="#content">${escaped(words.skip)}</a>
<header><h1>${escaped(title)}</h1><p class="subject">${escaped(subject)}</p><dl>${pairs.join('')}</dl></header>
<nav aria-labelledby="contents"><h2 id="contents">${escaped(words.contents)}</h2>${contentsAsHtml(ids)}</nav>
<main id="content" tabindex="-1">${blocksAsHtml(document, await allDrawn(pictures), ids).join('\n')}</main>
<dialog><form method="dialog"><button>${escaped(words.close)}</button></form></dialog>`;
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policyFor(style, body, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Varde">
<title>${escaped(title)} – ${escaped(subject)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>${body}
<script>${script}</script></body>
</html>
`;
}

function blocksAsHtml(
  document: Document,
  pictures: ReadonlyMap<Block, Picture>,
  headings: ReadonlyMap<Block, string>,
): string[] {
  const words = { ...documentWords[document.locale], ...documentPageWords[document.locale] };
  const captions = captionsOf(document);
  const asHtml = (block: Block, index: number): string => {
    switch (block.type) {
      case 'heading':
        return `<h${block.level + 1} id="${headings.get(block)}">${escaped(block.text)}</h${block.level + 1}>`;
      case 'paragraph':
        return `<p>${runsAsHtml(block.runs)}</p>`;
      case 'list': {
        const tag = block.ordered ? 'ol' : 'ul';
        return `<${tag}>${block.items.map((item) => `<li>${runsAsHtml(item)}</li>`).join('')}</${tag}>`;
      }
      case 'table':
        return tableAsHtml(block, `table-${index}`, captions.get(block) ?? block.caption);
      case 'figure': {
        const picture = pictures.get(block);
        if (!picture) throw new Error(`The figure “${block.caption}” has no picture.`);
        const caption = captions.get(block) ?? block.caption;
        return figureAsHtml(block, picture, { id: `figure-${index}`, caption }, words);
      }
    }
  };
  return document.blocks.map(asHtml);
}
