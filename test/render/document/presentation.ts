import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** What one slide holds, as another program reads it. */
export interface ReadSlide {
  readonly xml: string;
  readonly title: string;
  /** The type of its layout. */
  readonly layout: string;
  /** The texts of its paragraphs, those of cells too. */
  readonly paragraphs: readonly string[];
  /** Each row of its table, as its cells. */
  readonly rows: readonly (readonly string[])[];
  /** What its pictures and tables are called to those who do not see them. */
  readonly descriptions: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: what a library reads from XML has no type.
type Xml = any;

const lists = new Set([
  'p:sp',
  'p:pic',
  'p:graphicFrame',
  'a:p',
  'a:r',
  'a:tr',
  'a:tc',
  'Relationship',
  'Override',
]);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => lists.has(name),
});

/** The parts of an Office file, those of XML as text. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** An XML part as data; throws where it is not well-formed. */
export function read(xml: string): Xml {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true)
    throw new Error(`${verdict.err.msg} in line ${verdict.err.line}: ${xml.slice(0, 200)}`);
  return parser.parse(xml);
}

/** The relationships of a part: the absolute paths of their targets by their ids. */
export function targetsOf(parts: ReadonlyMap<string, string>, part: string): Map<string, string> {
  const at = part.lastIndexOf('/');
  const xml = parts.get(`${part.slice(0, at + 1)}_rels/${part.slice(at + 1)}.rels`) ?? '<Relationships/>';
  const all: Xml[] = read(xml).Relationships.Relationship ?? [];
  return new Map(
    all.map((one) => [one['@Id'], new URL(one['@Target'], `file:///${part}`).pathname.slice(1)]),
  );
}

/** The slides of a presentation in their order. */
export function slidesOf(file: Uint8Array): ReadSlide[] {
  const parts = partsOf(file);
  const targets = targetsOf(parts, 'ppt/presentation.xml');
  const order = [...(parts.get('ppt/presentation.xml') ?? '').matchAll(/<p:sldId [^>]*r:id="([^"]+)"/g)];
  return order.map(([, id = '']) => readSlide(parts, targets.get(id) ?? ''));
}

function readSlide(parts: ReadonlyMap<string, string>, path: string): ReadSlide {
  const xml = parts.get(path) ?? '';
  const tree = read(xml)['p:sld']['p:cSld']['p:spTree'];
  const shapes: Xml[] = tree['p:sp'] ?? [];
  const frames: Xml[] = tree['p:graphicFrame'] ?? [];
  const rows: Xml[] = frames.flatMap((frame) => frame['a:graphic']['a:graphicData']['a:tbl']['a:tr']);
  const bodies: Xml[] = [
    ...shapes.map((one) => one['p:txBody']),
    ...rows.flatMap(cellsOf).map((one) => one['a:txBody']),
  ];
  const title = shapes.find((one) => /title/i.test(one['p:nvSpPr']['p:nvPr']['p:ph']?.['@type']));
  const layout =
    [...targetsOf(parts, path).values()].find((target) => target.includes('slideLayouts/')) ?? '';
  return {
    xml,
    title: textOf(title?.['p:txBody']['a:p'] ?? []),
    layout: /<p:sldLayout [^>]*type="(\w+)"/.exec(parts.get(layout) ?? '')?.[1] ?? '',
    paragraphs: bodies.flatMap((body) => body['a:p'].map((one: Xml) => textOf([one]))),
    rows: rows.map((row) => cellsOf(row).map((cell) => textOf(cell['a:txBody']['a:p']))),
    descriptions: [
      ...(tree['p:pic'] ?? []).map((one: Xml) => one['p:nvPicPr']['p:cNvPr']['@descr']),
      ...frames.map((one) => one['p:nvGraphicFramePr']['p:cNvPr']['@descr']),
    ],
  };
}

const cellsOf = (row: Xml): Xml[] => row['a:tc'];

function textOf(paragraphs: readonly Xml[]): string {
  return paragraphs.flatMap((one) => (one['a:r'] ?? []).map((run: Xml) => run['a:t'])).join('');
}
