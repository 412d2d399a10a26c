import type { Locale } from '../locale/locale.ts';
import { pageWords } from '../locale/page.ts';
import type { Diagram, LegendEntry } from './diagram.ts';
import { markdownRows, plainMarkdown } from './markdown-text.ts';

/** How a diagram stands in Markdown. */
export interface MarkdownForm {
  /** Shows the picture; by default the Mermaid text in a fence and the legend. */
  readonly picture?: string;
  /** How deep a heading the title is; without it, it is bold. */
  readonly heading?: number;
}

/** Returns a diagram in Markdown: its title, the picture where there is one, and the same facts as a table. */
export function diagramMarkdown(
  { title, description, mermaid, empty, legend, table }: Diagram,
  locale: Locale,
  { picture, heading }: MarkdownForm = {},
): string {
  const name = plainMarkdown(title);
  const rows = markdownRows(
    table.head,
    table.rows.map(({ cells }) => cells),
  )
    .join('')
    .trimEnd();
  const pictures = picture === undefined ? fenced(mermaid, legend) : [picture];
  const folded = `<details><summary>${pageWords[locale].table}</summary>\n\n${rows}\n\n</details>`;
  const facts = pictures.length > 0 ? folded : rows;
  const blocks = [
    heading === undefined ? `**${name}**` : `${'#'.repeat(heading)} ${name}`,
    plainMarkdown(description),
    ...(empty === undefined ? [...pictures, facts] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Returns the Mermaid text in a fence and the legend, as blocks; none where there is no picture. */
export function fenced(mermaid: string, legend: readonly LegendEntry[]): string[] {
  if (mermaid === '') return [];
  return [`\`\`\`mermaid\n${mermaid}\`\`\``, ...(legend.length > 0 ? [legendLine(legend)] : [])];
}

function legendLine(legend: readonly LegendEntry[]): string {
  return legend.map(({ mark, text }) => `${plainMarkdown(mark)} ${plainMarkdown(text)}`).join(' · ');
}
