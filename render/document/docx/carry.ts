import { type Package, partOf } from '../office/package.ts';
import { declareType, type Relationship, relate, relationshipsOf } from '../office/relationships.ts';
import { parseXml, writeXml, type XmlNode } from '../office/xml.ts';
import { dropForeignFields } from './fields.ts';

/** Pictures that are nothing but pictures. An SVG can refer to others; there is a bitmap beside it. */
const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** Where drawings of the old kind (VML) name an address without a relationship. */
const addresses = ['href', 'src', 'o:href', 'o:althref'];

/**
 * Copies a part of one package to a path of another with its embedded pictures. Whatever else it refers to stays
 * behind, and so does what depends on it; a link stays as its text.
 */
export function carry(from: Package, part: string, into: Package, path: string): XmlNode {
  const root = parseXml(partOf(from, part));
  const related = relationshipsOf(from, part);
  const pictures = related.filter((one) => extensionOf(one) !== undefined && from[one.path ?? '']);
  const carried = pictures.map((one) => ({ ...one, path: copyPicture(from, one, into) }));
  dropReferences(root, new Set(pictures.map(({ id }) => id)));
  dropForeignFields(root);
  into[path] = writeXml(root);
  relate(into, path, carried);
  return root;
}

function extensionOf({ type, path = '' }: Relationship): string | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return type === 'image' && extension in pictureTypes ? extension : undefined;
}

function copyPicture(from: Package, picture: Relationship, into: Package): string {
  const { path = '' } = picture;
  const extension = extensionOf(picture) ?? '';
  const copied = `word/media/reference-${path.replace(/[^\w.]+/g, '-')}`;
  into[copied] = partOf(from, path);
  declareType(into, { extension }, pictureTypes[extension] ?? '');
  return copied;
}

/** Takes out what refers to anything but the carried: an element that does, unless it is a link or refers to more. */
function dropReferences(node: XmlNode, carried: ReadonlySet<string>): void {
  node.children = node.children.filter((child) => {
    const references = Object.entries(child.attributes).filter(([name]) => name.startsWith('r:'));
    const lost = references.filter(([, id]) => !carried.has(id));
    for (const name of [...lost.map(([name]) => name), ...addresses]) delete child.attributes[name];
    dropReferences(child, carried);
    return lost.length < references.length || references.length === 0 || child.name === 'w:hyperlink';
  });
}
