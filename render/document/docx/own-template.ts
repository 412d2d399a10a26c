import {
  AlignmentType,
  Footer,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { documentWords } from '../../../language/locale/document.ts';
import type { Document } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import { languageTags } from '../office/language.ts';
import { type Package, type Part, partOf, readPackage } from '../office/package.ts';
import { plainText } from '../plain-text.ts';
import { numbering } from './list.ts';

const { text, muted, milestone } = themes.light;
const ink = milestone.slice(1);
const grey = muted.slice(1);

/** The styles that a document of ours needs besides those that the library adds where a template lacks them. */
export const ownStyles = {
  subtitle: 'Subtitle',
  contentsTitle: 'TOC Heading',
  contents1: 'toc 1',
  contents2: 'toc 2',
  contents3: 'toc 3',
} as const;

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'Subtitle',
    name: ownStyles.subtitle,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 32, color: grey },
  },
  {
    id: 'TOCHeading',
    name: ownStyles.contentsTitle,
    basedOn: 'Heading1',
    next: 'Normal',
    quickFormat: true,
    paragraph: { outlineLevel: 9 },
  },
  contents(1, ownStyles.contents1),
  contents(2, ownStyles.contents2),
  contents(3, ownStyles.contents3),
];

/** An entry of the contents, set in for each level. */
function contents(level: number, name: string): IParagraphStyleOptions {
  const paragraph = {
    indent: { left: 240 * (level - 1) },
    spacing: { before: level === 1 ? 80 : 0, after: 40 },
  };
  return { id: `TOC${level}`, name, basedOn: 'Normal', next: 'Normal', paragraph };
}

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: ink },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Twentieths of a point: 2.5 centimetres above and below, 2.2 at the sides. */
const margin = { top: 1418, bottom: 1418, left: 1247, right: 1247, header: 709, footer: 709 };

/** Returns a package with the look of our documents, an empty body, and what the document says of itself. */
export async function ownTemplate(document: Document): Promise<Package> {
  const word = new WordDocument({
    title: plainText(document.title),
    subject: plainText(document.subject),
    creator: 'Varde',
    lastModifiedBy: 'Varde',
    styles: { default: defaultStyles(document), paragraphStyles },
    numbering,
    sections: [
      {
        properties: { titlePage: true, page: { margin } },
        footers: { default: footerOf(document) },
        children: [],
      },
    ],
  });
  const files = readPackage(await Packer.pack(word, 'uint8array'));
  files['docProps/core.xml'] = dated(partOf(files, 'docProps/core.xml'), document.day);
  return files;
}

function defaultStyles({ locale }: Document): IStylesOptions['default'] & {} {
  return {
    document: {
      run: {
        font: { theme: 'body' },
        size: 21,
        color: text.slice(1),
        language: { value: languageTags[locale] },
      },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 60, bold: true, color: ink },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: heading(34, 480, 140),
    heading2: heading(27, 320, 100),
    heading3: heading(23, 240, 80),
    listParagraph: { paragraph: { indent: { left: 425 } } },
    caption: { run: { size: 19, color: grey }, paragraph: { spacing: { before: 60, after: 240 } } },
  };
}

function footerOf({ locale }: Document): Footer {
  const fields: Readonly<Record<string, string>> = { 1: PageNumber.CURRENT, 2: PageNumber.TOTAL_PAGES };
  const words = documentWords[locale].page(1, 2).split(/([12])/);
  const children = words.map((word) => fields[word] ?? word);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [new TextRun({ children, size: 18, color: grey })],
      }),
    ],
  });
}

/** The library writes the time at which it runs; a document is of the day that it tells of. */
function dated(core: Part, day: number): Part {
  const time = new Date(day * 86_400_000).toISOString();
  const xml = new TextDecoder().decode(core);
  return new TextEncoder().encode(xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`));
}
