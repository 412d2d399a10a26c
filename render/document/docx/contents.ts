import { BookmarkEnd, BookmarkStart, FileChild, InternalHyperlink, Paragraph, type Run, TextRun } from 'docx';
import type { Block, Heading } from '../../../language/report/document.ts';
import { plainText } from '../plain-text.ts';
import { build } from './build.ts';
import { fieldBegin, fieldEnd } from './field.ts';

/** A field of contents: headings of three levels, as links, by their outlines too. */
const allHeadings = 'TOC \\o "1-3" \\h \\z \\u';

/** The headings of a document, each with its number, counted from 1: what the contents find them by. */
export type Headings = ReadonlyMap<Heading, number>;

/** Counts the headings among the blocks. */
export function headingsOf(blocks: readonly Block[]): Headings {
  const headings = blocks.filter((block) => block.type === 'heading');
  return new Map(headings.map((heading, at) => [heading, at + 1]));
}

/** Returns a heading in the style that Word's navigation and contents go by. */
export function headingOf({ level, text }: Heading, number: number): Paragraph {
  const paragraph = new Paragraph({ style: `Heading${level}`, outlineLevel: level - 1, keepNext: true });
  paragraph.addChildElement(new BookmarkStart(bookmarkOf(number), number));
  paragraph.addChildElement(new TextRun(plainText(text)));
  paragraph.addChildElement(new BookmarkEnd(number));
  return paragraph;
}

/** Word names the bookmarks of its own contents like this, and hides them. */
const bookmarkOf = (number: number) => `_Toc${String(number).padStart(8, '0')}`;

/**
 * The contents as a field that Word can renew, with the headings there already as links: what page each is on Word
 * alone knows, and adds. It is in the kind of frame that Word puts around its own, with a button to renew them.
 */
export class Contents extends FileChild {
  constructor(title: Paragraph, headings: Headings) {
    super('w:sdt');
    const gallery = build('w:docPartGallery', { 'w:val': 'Table of Contents' });
    const kind = build('w:docPartObj', {}, [gallery, build('w:docPartUnique')]);
    const entries = [...headings].map((entry, at) => entryOf(entry, at === 0 ? fieldBegin(allHeadings) : []));
    const end = new Paragraph({ spacing: { after: 0 }, children: [fieldEnd()] });
    this.root.push(build('w:sdtPr', {}, [kind]), build('w:sdtContent', {}, [title, ...entries, end]));
  }
}

function entryOf([{ level, text }, number]: [Heading, number], before: readonly Run[]): Paragraph {
  const children = [new TextRun(plainText(text))];
  const link = new InternalHyperlink({ anchor: bookmarkOf(number), children });
  return new Paragraph({ style: `TOC${level}`, children: [...before, link] });
}
