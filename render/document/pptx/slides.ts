import type { Block, Document, Figure } from '../../../language/report/document.ts';
import type { FontFamily } from '../../measure/text-layout.ts';
import type { Picture } from '../picture.ts';
import { shortHeading } from '../plain-text.ts';
import { createContents } from './contents.ts';
import type { Content, Slide } from './slide.ts';
import type { Layouts } from './template.ts';
import { fitText, type Item } from './text.ts';

/** Divides a document over slides: a title slide, then the text, figures and tables below each heading. */
export function slidesOf(
  document: Document,
  pictures: ReadonlyMap<Figure, Picture>,
  layouts: Layouts,
  fonts: FontFamily,
): Slide[] {
  const contentsOf = createContents(document, pictures, layouts, fonts);
  const sections = sectionsOf(document).flatMap(({ title, blocks }) => withTitle(title, contentsOf(blocks)));
  return [...frontSlides(document, layouts, fonts), ...sections];
}

/** The title slide; facts that it has no room for follow on slides of their own. */
function frontSlides({ title, subject, facts }: Document, { front }: Layouts, fonts: FontFamily): Slide[] {
  const items: Item[] = [
    { runs: [{ text: subject }] },
    ...facts.map(({ name, value }) => ({
      runs: [{ text: `${name}: `, bold: true as const }, { text: value }],
    })),
  ];
  return fitText(items, front.body, fonts).map((text, i) => ({
    layout: i === 0 ? 'front' : 'content',
    title: shortHeading(title),
    content: { type: 'text', text },
  }));
}

/** What stands below each heading; what stands above the first has the document's title. */
function sectionsOf({
  title,
  blocks,
}: Document): { readonly title: string; readonly blocks: readonly Block[] }[] {
  const sections: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') sections.push({ title: shortHeading(block.text), blocks: [] });
    else if (sections.length === 0) sections.push({ title: shortHeading(title), blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** The slides of a section, told apart by their numbers where there are several. */
function withTitle(title: string, contents: readonly Content[]): Slide[] {
  if (contents.length === 0) return [{ layout: 'section', title }];
  const { length } = contents;
  return contents.map((content, i): Slide => {
    const own = length === 1 ? title : `${title} (${i + 1}/${length})`;
    return content.type === 'text'
      ? { layout: 'content', title: own, content }
      : { layout: 'titleOnly', title: own, content };
  });
}
