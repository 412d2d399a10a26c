import { type FileChild, Paragraph } from 'docx';
import type { Block, Figure, Heading, Table } from '../../../language/report/document.ts';
import type { FontFamily } from '../../measure/text-layout.ts';
import { captionParagraph } from './caption.ts';
import { type Headings, headingOf } from './contents.ts';
import type { Areas, SetFigure } from './figure.ts';
import { listOf } from './list.ts';
import { runsOf } from './runs.ts';
import type { Orientation } from './section.ts';
import { tableOf } from './table.ts';

/** More columns of text than this need a page across. */
const mostUpright = 7;

/** A stretch of a document whose pages are turned one way. */
export interface Stretch {
  readonly orientation: Orientation;
  readonly children: FileChild[];
}

/** What blocks are written with. */
export interface Setting {
  readonly captions: ReadonlyMap<Figure | Table, string>;
  readonly areas: Areas;
  readonly headings: Headings;
  readonly figures: ReadonlyMap<Figure, SetFigure>;
  readonly fonts: FontFamily;
}

/** Returns the blocks of a document. The pages of what reads better across are turned, with its heading. */
export function stretchesOf(blocks: readonly Block[], setting: Setting): Stretch[] {
  const stretches: Stretch[] = [];
  const write = createWrite(setting);
  let waiting: Heading[] = [];
  const add = (orientation: Orientation, children: readonly FileChild[]) => {
    const all = [
      ...waiting.map((heading) => headingOf(heading, setting.headings.get(heading) ?? 0)),
      ...children,
    ];
    const last = stretches.at(-1);
    if (last?.orientation === orientation) last.children.push(...all);
    else stretches.push({ orientation, children: all });
    waiting = [];
  };
  for (const block of blocks) {
    if (block.type === 'heading') waiting.push(block);
    else add(turnOf(block, setting), write(block));
  }
  if (waiting.length > 0) add(stretches.at(-1)?.orientation ?? 'portrait', []);
  return stretches;
}

function turnOf(block: Block, { figures }: Setting): Orientation {
  if (block.type === 'figure') return figures.get(block)?.orientation ?? 'portrait';
  const texts = block.type === 'table' ? block.columns.filter(({ align }) => align === 'start').length : 0;
  return texts > mostUpright ? 'landscape' : 'portrait';
}

/** A function that writes one block after the other, and counts lists. */
function createWrite(setting: Setting) {
  const { captions, areas, figures, fonts } = setting;
  let lists = 0;
  return (block: Exclude<Block, Heading>): FileChild[] => {
    switch (block.type) {
      case 'paragraph':
        return [new Paragraph({ children: runsOf(block.runs) })];
      case 'list':
        lists += 1;
        return listOf(block, lists);
      case 'table':
        return [
          captionParagraph(captions.get(block) ?? '', {
            keepNext: true,
            spacing: { before: 240, after: 80 },
          }),
          tableOf(block, areas[turnOf(block, setting)].width, fonts),
          new Paragraph({ spacing: { after: 120 } }),
        ];
      case 'figure': {
        const figure = figures.get(block);
        if (!figure) throw new Error(`The figure “${block.caption}” has not been drawn.`);
        return [figure.paragraph, captionParagraph(captions.get(block) ?? '')];
      }
    }
  };
}
