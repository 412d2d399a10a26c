import MarkdownIt from 'markdown-it';
import type { Block, Heading, Run } from './document.ts';
import { runsOf } from './markdown-runs.ts';

const parser = new MarkdownIt('commonmark', { html: false });

/**
 * Returns Markdown as paragraphs, lists and headings, in bold and italic. Links, pictures, code and everything else
 * become their text; a list within a list continues it. The first heading is a chapter, whatever its level.
 */
export function markdownBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  const items: Run[][] = [];
  const levels: number[] = [];
  let depth = 0;
  let heading: Heading['level'] | undefined;
  const add = (runs: readonly Run[]) => {
    if (runs.length === 0) return;
    const item = items.at(-1);
    if (depth > 0 && item) item.push(...(item.length > 0 ? [{ text: ' ' }] : []), ...runs);
    else if (heading) blocks.push({ type: 'heading', level: heading, text: textOf(runs) });
    else blocks.push({ type: 'paragraph', runs });
  };
  for (const token of parser.parse(markdown, {})) {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        depth++;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        depth--;
        if (depth === 0) {
          const filled = items.splice(0).filter((item) => item.length > 0);
          const ordered = token.type === 'ordered_list_close';
          if (filled.length > 0) blocks.push({ type: 'list', ordered, items: filled });
        }
        break;
      case 'list_item_open':
        items.push([]);
        break;
      case 'heading_open':
        heading = levelWithin(levels, Number(token.tag.slice(1)));
        break;
      case 'heading_close':
        heading = undefined;
        break;
      case 'inline':
        add(runsOf(token.children ?? []));
        break;
      case 'fence':
      case 'code_block':
        add(runsOf([token]));
        break;
    }
  }
  return blocks;
}

/** The level of a heading by the written levels of those that it stands under, which it is added to. */
function levelWithin(levels: number[], written: number): Heading['level'] {
  while ((levels.at(-1) ?? 0) >= written) levels.pop();
  levels.push(written);
  return Math.min(levels.length, 3) as Heading['level'];
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
