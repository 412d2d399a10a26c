import { PatchType, patchDocument } from 'docx';
import type { Document } from '../../../language/report/document.ts';
import { readFonts } from '../../fonts.ts';
import { captionsOf } from '../captions.ts';
import { type Package, partOf, readPackage, writePackage } from '../office/package.ts';
import { createToMedia } from '../office/to-media.ts';
import { childOf, element, parseXml, textNode, writeXml, type XmlNode } from '../office/xml.ts';
import type { Pictures } from '../picture.ts';
import { type Stretch, stretchesOf } from './blocks.ts';
import { headingsOf } from './contents.ts';
import { setFigures } from './figure.ts';
import { frontPage } from './front-page.ts';
import { numbering } from './list.ts';
import { Media } from './media.ts';
import { ownTemplate } from './own-template.ts';
import { putReference } from './reference.ts';
import { sectionOf, textAreaOf, turned } from './section.ts';

/** How a Word document is written. */
export interface DocxOptions {
  /** A Word document whose styles, theme, lists, headers, footers and page are used. */
  readonly reference?: Uint8Array;
}

const main = 'word/document.xml';

/** Around the name of a place for content: no text has these once it is cleaned. */
const placeholderDelimiters = { start: '\ufdd0', end: '\ufdd1' };

/**
 * Returns a document as a Word document: the same document gives the same bytes. Rejects with an `UnfitReference` where
 * the reference cannot be used.
 */
export async function writeDocx(
  document: Document,
  pictures: Pictures,
  { reference }: DocxOptions,
): Promise<Uint8Array> {
  const files = await ownTemplate(document);
  if (reference) putReference(reference, files, document.locale);
  const root = parseXml(partOf(files, main));
  const section = sectionOf(root);
  const media = new Media();
  const stretches = await stretchesIn(files, section, document, pictures, media);
  const body = childOf(root, 'w:body');
  if (body) body.children = placesFor(stretches, section);
  files[main] = writeXml(root);
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: writePackage(files),
    placeholderDelimiters,
    keepOriginalStyles: false,
    numbering,
    patches: Object.fromEntries(
      stretches.map(({ children }, at) => [String(at), { type: PatchType.DOCUMENT, children }]),
    ),
  });
  const written = readPackage(filled);
  media.putInto(written);
  return writePackage(written);
}

async function stretchesIn(
  files: Package,
  section: XmlNode,
  document: Document,
  pictures: Pictures,
  media: Media,
): Promise<Stretch[]> {
  const areas = {
    portrait: textAreaOf(turned(section, 'portrait', true)),
    landscape: textAreaOf(turned(section, 'landscape', true)),
  };
  const headings = headingsOf(document.blocks);
  const styles = parseXml(partOf(files, 'word/styles.xml'));
  const front = frontPage(document, headings, styles, areas.portrait.width);
  const captions = captionsOf(document);
  const [fonts, toMedia] = await Promise.all([readFonts(), createToMedia()]);
  const figures = await setFigures(pictures, { areas, toMedia, media });
  return [
    { orientation: 'portrait', children: front },
    ...stretchesOf(document.blocks, { captions, areas, headings, figures, fonts }),
  ];
}

/** A place for each stretch, followed by the settings of its section: the last ones stand by themselves. */
function placesFor(stretches: readonly Stretch[], section: XmlNode): XmlNode[] {
  return stretches.flatMap(({ orientation }, at) => {
    const settings = turned(section, orientation, at === 0);
    return [placeFor(at), at === stretches.length - 1 ? settings : sectionEnd(settings)];
  });
}

function placeFor(at: number): XmlNode {
  const { start, end } = placeholderDelimiters;
  const text = textNode(`${start}${at}${end}`);
  return element('w:p', {}, [element('w:r', {}, [element('w:t', {}, [text])])]);
}

/** A paragraph as low as can be, which ends a section. */
function sectionEnd(settings: XmlNode): XmlNode {
  const spacing = element('w:spacing', {
    'w:before': '0',
    'w:after': '0',
    'w:line': '20',
    'w:lineRule': 'exact',
  });
  return element('w:p', {}, [element('w:pPr', {}, [spacing, settings])]);
}
