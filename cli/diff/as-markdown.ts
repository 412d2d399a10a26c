import { drawParts } from '../../language/diagrams/draw-diagram.ts';
import { folded, markdownRows, plainMarkdown } from '../../language/diagrams/markdown-text.ts';
import { reviewWords } from '../../language/locale/review.ts';
import { titleOf } from '../../language/plan/query.ts';
import { comparedPlan } from '../../language/review/compared-plan.ts';
import type { Names } from '../../language/review/names.ts';
import type { Review } from '../../language/review/review.ts';
import { type ReviewTable, tablesOf } from '../../language/review/tables.ts';
import type { ComparedFile } from './compared.ts';
import { toldOf } from './told.ts';

/** What a comment in GitHub may hold. */
export const longestComment = 65_536;

/** Kept for the ends of blocks and the line that says how much is left out. */
const reserve = 500;

/**
 * Comparisons as a comment in Markdown: for each plan its summary, and the facts in blocks to open. Where it is too
 * long, what matters least is left out, and the comment says how much.
 */
export function diffAsMarkdown(files: readonly ComparedFile[]): string {
  const share = Math.floor((longestComment - reserve) / Math.max(1, files.length));
  return files.map((file) => fileAsMarkdown(file, share)).join('\n---\n\n');
}

function fileAsMarkdown(file: ComparedFile, budget: number): string {
  const { review, only, path } = file;
  const { plan } = review.after;
  const { headline, lines } = toldOf(file, markdownNames(review));
  const title = headline.includes(plainMarkdown(plan.title)) ? '' : `${plainMarkdown(plan.title)}: `;
  let text = `**${title}${headline}**\n\n${lines.map((line) => `- ${line}\n`).join('')}\n\`${path}\`\n\n`;
  if (only !== undefined) return text.slice(0, budget);
  const [dates, ...others] = tablesOf(review);
  for (const block of [dates, 'gantt' as const, ...others]) {
    const room = budget - text.length - reserve;
    if (block === 'gantt') text += ganttBlock(review, room);
    else if (block) text += tableBlock(block, room, review);
  }
  return text;
}

/** Titles in italics; plain text around them needs no escape, for it is ours. */
function markdownNames({ before, after }: Review): Names {
  const italic = (title: string) => `*${plainMarkdown(title)}*`;
  return {
    after: (id) => italic(titleOf(after.plan, id)),
    before: (id) => italic(titleOf(before.plan, id)),
  };
}

function ganttBlock(review: Review, room: number): string {
  const compared = comparedPlan(review);
  if (!compared) return '';
  const { plan, view } = compared;
  const parts = drawParts(plan, review.after.schedule, 'gantt', { view }, 'github');
  const fences = parts.map(({ mermaid }) => `\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\`\n`).join('\n');
  const block = folded(reviewWords[plan.locale].tables.ganttBeforeAndAfter, fences);
  return block.length <= room ? block : '';
}

function tableBlock({ title, head, rows }: ReviewTable, room: number, review: Review): string {
  const [top = '', ...lines] = markdownRows(head, rows);
  let content = top;
  let shown = 0;
  while (shown < lines.length && content.length + (lines[shown] as string).length <= room) {
    content += lines[shown];
    shown++;
  }
  if (shown === 0) return '';
  const { leftOut } = reviewWords[review.after.plan.locale];
  const rest = rows.length - shown;
  return folded(`${title} (${rows.length})`, rest > 0 ? `${content}\n${leftOut(rest)}\n` : content);
}
