import {
  BookmarkEnd,
  BookmarkStart,
  FileChild,
  InternalHyperlink,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, Heading } from '../../../language/report/document.ts';
import { plainText } from '../plain-text.ts';
import { build } from './build.ts';
import { field, fieldBegin, fieldEnd } from './field.ts';

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

/** What contents are written with. */
export interface ContentsSettings {
  readonly title: Paragraph;
  readonly headings: Headings;
  /** The ids of the styles of the entries, one for each level. */
  readonly styles: readonly string[];
  /** The width of the text on a page, in twentieths of a point. */
  readonly width: number;
}

/**
 * The contents as a field that Word can renew, with the headings there already as links. What page each is on only the
 * program that sets the pages knows: LibreOffice adds the numbers as it opens the document, Word as it prints or renews,
 * and until then nothing stands or points where they will be. They are in the kind of frame that Word puts around its
 * own, with a button to renew them.
 */
export class Contents extends FileChild {
  constructor({ title, headings, styles, width }: ContentsSettings) {
    super('w:sdt');
    const gallery = build('w:docPartGallery', { 'w:val': 'Table of Contents' });
    const kind = build('w:docPartObj', {}, [gallery, build('w:docPartUnique')]);
    const entries = Array.from(headings, ([heading, number], at) => {
      const style = styles[heading.level - 1] ?? 'Normal';
      const tabStops = [{ type: TabStopType.RIGHT, position: width }];
      const before = at === 0 ? fieldBegin(allHeadings) : [];
      return new Paragraph({ style, tabStops, children: [...before, linkTo(heading, number)] });
    });
    const end = new Paragraph({ spacing: { after: 0 }, children: [fieldEnd()] });
    this.root.push(build('w:sdtPr', {}, [kind]), build('w:sdtContent', {}, [title, ...entries, end]));
  }
}

function linkTo({ text }: Heading, number: number): InternalHyperlink {
  const anchor = bookmarkOf(number);
  const page = field(`PAGEREF ${anchor} \\h`, '');
  return new InternalHyperlink({
    anchor,
    children: [new TextRun(plainText(text)), new TextRun({ children: [new Tab()] }), ...page],
  });
}
