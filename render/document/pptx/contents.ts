import type { Block, Document, Figure, List, Paragraph, Table } from '../../../language/report/document.ts';
import type { FontFamily } from '../../measure/text-layout.ts';
import { captionsOf } from '../captions.ts';
import type { Picture } from '../picture.ts';
import { type Caption, type Content, captionSize, type FigureContent, type TableContent } from './slide.ts';
import { divideTable } from './table-parts.ts';
import type { Layouts } from './template.ts';
import { fitText, type Item, lineHeight, setLines } from './text.ts';
import { emu } from './units.ts';

/** Between a caption and what it belongs to. */
const gap = 8 * emu.point;
/** A figure is shown no larger than this, as a part of its own size. */
const largest = 1.5;

/** Returns what divides blocks of a document over slides: text, figures and tables each have slides of their own. */
export function createContents(
  document: Document,
  pictures: ReadonlyMap<Figure, Picture>,
  layouts: Layouts,
  fonts: FontFamily,
): (blocks: readonly Block[]) => Content[] {
  const captions = captionsOf(document);
  const { box: area } = layouts.content.body;

  function captionOf(block: Figure | Table): Caption & { readonly height: number } {
    const text = captions.get(block) ?? '';
    const lines = setLines([{ text }], area.width, captionSize, fonts).length;
    const height = lines * lineHeight(captionSize) * emu.point;
    return { text, height, box: { ...area, height } };
  }

  function figureContent(figure: Figure): FigureContent {
    const picture = pictures.get(figure);
    if (!picture) throw new Error(`The figure “${figure.caption}” has no picture.`);
    const caption = captionOf(figure);
    const free = area.height - caption.height - gap;
    const [width, height] = [picture.width * emu.pixel, picture.height * emu.pixel];
    const scale = Math.min(largest, area.width / width, free / height);
    const box = {
      x: area.x + (area.width - width * scale) / 2,
      y: area.y,
      width: width * scale,
      height: height * scale,
    };
    const below = { ...caption.box, y: box.y + box.height + gap };
    return { type: 'figure', figure, picture, box, caption: { text: caption.text, box: below } };
  }

  function tableContents(table: Table): TableContent[] {
    const caption = captionOf(table);
    const from = caption.height + gap;
    const box = { ...area, y: area.y + from, height: area.height - from };
    return divideTable(table, box, fonts).map((part) => ({ type: 'table', part, box, caption }));
  }

  return (blocks) => {
    const contents: Content[] = [];
    let items: Item[] = [];
    const endText = () => {
      if (items.length === 0) return;
      contents.push(
        ...fitText(items, layouts.content.body, fonts).map((text) => ({ type: 'text', text }) as const),
      );
      items = [];
    };
    for (const block of blocks) {
      const isText = block.type === 'paragraph' || block.type === 'list';
      if (!isText || (isNumbered(block) && items.some(({ mark }) => typeof mark === 'number'))) endText();
      if (isText) items.push(...itemsOf(block));
      if (block.type === 'figure') contents.push(figureContent(block));
      if (block.type === 'table') contents.push(...tableContents(block));
    }
    endText();
    return contents;
  };
}

/** Whether it counts its items. Programs differ in how they count a second such list on a slide. */
function isNumbered(block: Block): boolean {
  return block.type === 'list' && block.ordered;
}

function itemsOf(block: Paragraph | List): Item[] {
  if (block.type === 'paragraph') return [{ runs: block.runs }];
  return block.items.map((runs, i) => ({ runs, mark: block.ordered ? i + 1 : 'bullet' }));
}
