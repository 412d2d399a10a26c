import type { Block, Heading } from '../../../language/report/document.ts';
import { escaped } from './escaped.ts';

/** The deepest level of heading that stands in a table of contents. */
const deepest = 2;

/** Returns the id of each heading by its place in the document. */
export function headingIds(blocks: readonly Block[]): ReadonlyMap<Heading, string> {
  const headings = blocks.filter((block) => block.type === 'heading');
  return new Map(headings.map((heading, index) => [heading, `heading-${index + 1}`]));
}

/** Returns the table of contents as a list of links in HTML; nothing where there is no heading. */
export function contentsAsHtml(ids: ReadonlyMap<Heading, string>): string {
  let html = '';
  let depth = 0;
  for (const [{ level, text }, id] of ids) {
    if (level > deepest) continue;
    html += level > depth ? '<ol>'.repeat(level - depth) : `</li>${'</ol></li>'.repeat(depth - level)}`;
    html += `<li><a href="#${id}">${escaped(text)}</a>`;
    depth = level;
  }
  return html + '</li></ol>'.repeat(depth);
}
