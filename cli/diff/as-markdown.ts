import { drawParts } from '../../language/diagrams/draw-diagram.ts';
import { fenced } from '../../language/diagrams/markdown.ts';
import { folded, markdownRows, plainMarkdown } from '../../language/diagrams/markdown-text.ts';
import { reviewWords } from '../../language/locale/review.ts';
import { titleOf } from '../../language/plan/query.ts';
import type { Names } from '../../language/review/names.ts';
import type { Review } from '../../language/review/review.ts';
import { type ReviewTable, tablesOf } from '../../language/review/tables.ts';
import type { ComparedFile } from './compared.ts';
import { type DifferencePicture, type DifferencePictures, differencePictures } from './pictures.ts';
import { toldOf } from './told.ts';

/** What a comment in GitHub may hold. */
const longestComment = 65_536;

const separator = '\n---\n\n';

/** Kept for the ends of blocks and the line that says how much is left out. */
const reserve = 500;

/**
 * Comparisons as a comment in Markdown: for each plan its summary, and the facts in blocks to open. Where it is too
 * long, what matters least is left out, and the comment says how much.
 */
export function diffAsMarkdown(files: readonly ComparedFile[]): string {
  const share = Math.floor((longestComment - reserve) / Math.max(1, files.length));
  const told: string[] = [];
  let length = 0;
  for (const [at, file] of files.entries()) {
    const text = fileAsMarkdown(file, share);
    length += text.length + separator.length;
    if (length > longestComment - reserve) {
      const { leftOutPlans } = reviewWords[file.review.after.plan.locale];
      return [...told, `${leftOutPlans(files.length - at)}\n`].join(separator);
    }
    told.push(text);
  }
  return told.join(separator);
}

function fileAsMarkdown(file: ComparedFile, budget: number): string {
  const { review, only, path } = file;
  const { plan } = review.after;
  const { headline, lines } = toldOf(file, markdownNames(review));
  const title = headline.includes(plainMarkdown(plan.title)) ? '' : `${plainMarkdown(plan.title)}: `;
  let text = `**${title}${headline}**\n\n${lines.map((line) => `- ${line}\n`).join('')}\n\`${path}\`\n\n`;
  if (only !== undefined) return text.slice(0, budget);
  const [dates, ...otherTables] = tablesOf(review);
  const compared = differencePictures(review);
  const [gantt, ...otherPictures] = compared.pictures;
  for (const block of [dates, gantt, ...otherTables, ...otherPictures]) {
    const room = budget - text.length - reserve;
    if (block && 'rows' in block) text += tableBlock(block, room, review);
    else if (block) text += pictureBlock(compared, block, room);
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

function pictureBlock(
  { plan, schedule }: DifferencePictures,
  { diagram, wanted }: DifferencePicture,
  room: number,
): string {
  const parts = drawParts(plan, schedule, diagram, wanted, 'github');
  const blocks = parts.flatMap(({ mermaid, legend }) => fenced(mermaid, legend));
  if (blocks.length === 0) return '';
  const block = folded(parts[0]?.title ?? '', blocks.join('\n\n'));
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
