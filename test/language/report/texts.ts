import type { Block, Document, Table } from '../../../language/report/document.ts';
import type { ReportContext } from '../../../language/report/subject.ts';
import { day } from '../build-plan.ts';

/** A day on which nothing of what the tests plan has begun, and nothing is wrong with it. */
export const context: ReportContext = {
  plans: [],
  today: day('2026-01-01'),
  target: 'image',
  findings: [],
};

/** Returns all that a document says, line by line; of a figure, its caption. */
export function linesOf({ blocks }: Document): string[] {
  return blocks.flatMap(linesIn);
}

/** Returns the table with the caption as lines, the head first; undefined without such a table. */
export function tableLines({ blocks }: Document, caption: string): string[] | undefined {
  const table = blocks.find((block): block is Table => block.type === 'table' && block.caption === caption);
  return table && rowsIn(table);
}

function linesIn(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'list':
      return block.items.map((runs) => runs.map(({ text }) => text).join(''));
    case 'table':
      return [block.caption, ...rowsIn(block)];
    case 'figure':
      return [block.caption];
  }
}

function rowsIn({ columns, rows }: Table): string[] {
  const head = columns.map(({ title }) => title).join(' | ');
  return [head, ...rows.map((cells) => cells.map(({ text }) => text).join(' | '))];
}
