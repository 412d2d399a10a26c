import type { Diagram, LegendEntry } from '../../language/diagrams/diagram.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { pageWords } from '../../language/locale/page.ts';
import { markdownRows, plainMarkdown } from '../markdown.ts';

/** A diagram in Markdown: its title, the Mermaid text in a fence, its legend, and the same facts as a table. */
export function markdownOf({ title, description, mermaid, legend, table }: Diagram, locale: Locale): string {
  const rows = markdownRows(
    table.head,
    table.rows.map(({ cells }) => cells),
  )
    .join('')
    .trimEnd();
  const blocks = mermaid
    ? [
        `\`\`\`mermaid\n${mermaid}\`\`\``,
        ...(legend.length > 0 ? [legendLine(legend)] : []),
        `<details><summary>${pageWords[locale].table}</summary>\n\n${rows}\n\n</details>`,
      ]
    : [rows];
  return `${[`**${plainMarkdown(title)}**`, plainMarkdown(description), ...blocks].join('\n\n')}\n`;
}

function legendLine(legend: readonly LegendEntry[]): string {
  return legend.map(({ mark, text }) => `${plainMarkdown(mark)} ${plainMarkdown(text)}`).join(' · ');
}
