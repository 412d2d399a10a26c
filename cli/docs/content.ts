import type { Diagram } from '../../language/diagrams/diagram.ts';
import { diagramMarkdown } from '../../language/diagrams/markdown.ts';
import { plainMarkdown } from '../../language/diagrams/markdown-text.ts';
import type { Plan } from '../../language/plan/plan.ts';
import type { Order } from './order.ts';

/** Returns what a block holds between its markers, with `\n` at the end of each line. */
export function blockContent({ form, heading }: Order, { locale }: Plan, parts: readonly Diagram[]): string {
  const shared = heading === undefined ? {} : { heading };
  const written = parts.map((part) => {
    if (form.type === 'table') return diagramMarkdown({ ...part, mermaid: '' }, locale, shared);
    if (form.type === 'image' && part.empty === undefined)
      return diagramMarkdown(part, locale, { ...shared, picture: imageOf(part, form.file) });
    return diagramMarkdown(part, locale, shared);
  });
  return `\n${written.join('\n')}\n`;
}

function imageOf({ title, description }: Diagram, file: string): string {
  return `![${plainMarkdown(`${title}. ${description}`)}](${encodeURI(file).replace(/[()]/g, encodeURIComponent)})`;
}
