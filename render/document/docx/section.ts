import { childOf, element, type XmlNode } from '../office/xml.ts';

/** What is left for text on a page, in twentieths of a point. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

export type Orientation = 'portrait' | 'landscape';

const a4 = { 'w:w': '11906', 'w:h': '16838' };

/** What a section of ours takes from that of a template: its page, headers and footers, in the schema's order. */
const taken = new Set([
  'w:headerReference',
  'w:footerReference',
  'w:pgSz',
  'w:pgMar',
  'w:pgBorders',
  'w:titlePg',
  'w:docGrid',
]);

/** Returns the settings of the last section of a document, which are those of a template, without what is not for us. */
export function sectionOf(document: XmlNode): XmlNode {
  const found = childOf(childOf(document, 'w:body'), 'w:sectPr');
  const children = found?.children.filter(({ name }) => taken.has(name)) ?? [];
  return element('w:sectPr', {}, children);
}

/** Returns the settings of a section with its pages turned one way. Headers, footers and a front page are the first's. */
export function turned(section: XmlNode, orientation: Orientation, isFirst: boolean): XmlNode {
  const size = sizeOf(section);
  const sides = [size.width, size.height].sort((a, b) => a - b).map(String);
  const [width = '', height = ''] = orientation === 'portrait' ? sides : sides.reverse();
  const page = element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orientation });
  const onlyFirst = /^w:(headerReference|footerReference|titlePg)$/;
  const others = section.children.filter(
    ({ name }) => name !== 'w:pgSz' && (isFirst || !onlyFirst.test(name)),
  );
  const references = others.filter(({ name }) => name.endsWith('Reference'));
  return element('w:sectPr', {}, [...references, page, ...others.filter((one) => !references.includes(one))]);
}

/** Returns the room between the margins of a section. */
export function textAreaOf(section: XmlNode): TextArea {
  const { width, height } = sizeOf(section);
  const margin = (side: string) =>
    Math.abs(Number(childOf(section, 'w:pgMar')?.attributes[`w:${side}`] ?? 0));
  return {
    width: width - margin('left') - margin('right') - margin('gutter'),
    height: height - margin('top') - margin('bottom'),
  };
}

function sizeOf(section: XmlNode): { width: number; height: number } {
  const { 'w:w': width = a4['w:w'], 'w:h': height = a4['w:h'] } =
    childOf(section, 'w:pgSz')?.attributes ?? {};
  return { width: Number(width), height: Number(height) };
}
