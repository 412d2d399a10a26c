import { type FileChild, Paragraph, TextRun } from 'docx';
import { documentWords } from '../../../language/locale/document.ts';
import type { Document } from '../../../language/report/document.ts';
import type { XmlNode } from '../office/xml.ts';
import { plainText } from '../plain-text.ts';
import { Contents, type Headings } from './contents.ts';
import { ownStyles } from './own-template.ts';
import { idOfStyle } from './styles.ts';

/** More than this many lines of contents begin a page of their own. */
const mostBelowFacts = 18;

/**
 * Returns what stands before a document: its title, what it is about, its facts, and the contents. `width` is that of the
 * text, in twentieths of a point.
 */
export function frontPage(
  { title, subject, facts, locale }: Document,
  headings: Headings,
  styles: XmlNode,
  width: number,
): FileChild[] {
  const contentsTitle = new Paragraph({
    style: idOfStyle(styles, ownStyles.contentsTitle),
    pageBreakBefore: headings.size > mostBelowFacts,
    spacing: { before: 900 },
    outlineLevel: 9,
    numbering: false,
    children: [new TextRun(documentWords[locale].contents)],
  });
  const { contents1, contents2, contents3 } = ownStyles;
  const entries = [contents1, contents2, contents3].map((name) => idOfStyle(styles, name));
  return [
    new Paragraph({ style: 'Title', spacing: { before: 2000 }, children: [new TextRun(plainText(title))] }),
    new Paragraph({
      style: idOfStyle(styles, ownStyles.subtitle),
      spacing: { after: 600 },
      children: [new TextRun(plainText(subject))],
    }),
    ...facts.map(
      ({ name, value }) =>
        new Paragraph({
          children: [
            new TextRun({ text: `${plainText(name)}: `, bold: true }),
            new TextRun(plainText(value)),
          ],
        }),
    ),
    ...(headings.size > 0 ? [new Contents({ title: contentsTitle, headings, styles: entries, width })] : []),
  ];
}
