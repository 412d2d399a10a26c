import type { Locale } from '../../../language/locale/locale.ts';
import { type Package, partOf, readPackage } from '../office/package.ts';
import { declareType, type Relationship, relate, relationshipsOf } from '../office/relationships.ts';
import { childOf, parseXml, writeXml, type XmlNode } from '../office/xml.ts';
import { UnfitReference } from '../unfit-reference.ts';
import { carry } from './carry.ts';
import { sectionOf, textAreaOf } from './section.ts';
import { mergeStyles } from './styles.ts';

const main = 'word/document.xml';
/** Five centimetres, in twentieths of a point. */
const leastRoom = 2835;
const evenPages = 'w:evenAndOddHeaders';
const mainType = /wordprocessingml\.(document|template)\.main\+xml$/;
const partTypes: Readonly<Record<string, string>> = {
  header: 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
  footer: 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml',
};

/**
 * Gives a package the styles, theme, lists, headers, footers and page of the organisation's template. Throws an
 * `UnfitReference` where it is no Word document, or holds macros.
 */
export function putReference(bytes: Uint8Array, into: Package, locale: Locale): void {
  try {
    const files = readPackage(bytes);
    const path = relationshipsOf(files, '').find(({ type }) => type === 'officeDocument')?.path ?? '';
    refuseMacros(files, path);
    const related = relationshipsOf(files, path);
    const section = sectionOf(parseXml(partOf(files, path)));
    expectRoom(section);
    putLook(files, related, into, locale);
    putSection(files, related, section, into);
    if (hasEvenPages(files, related)) turnOnEvenPages(into);
  } catch (cause) {
    if (cause instanceof UnfitReference) throw cause;
    throw new UnfitReference(
      'unreadable',
      'The template cannot be read as a Word document. Open it in Word, and save it as .docx without a password.',
      { cause },
    );
  }
}

function refuseMacros(files: Package, path: string): void {
  const types = parseXml(partOf(files, '[Content_Types].xml')).children;
  const type =
    types.find(({ attributes }) => attributes.PartName === `/${path}`)?.attributes.ContentType ?? '';
  if (/macroEnabled/i.test(type) || Object.keys(files).some((name) => /vbaProject|activeX/i.test(name))) {
    throw new UnfitReference(
      'macros',
      'The template holds macros. Save it as .docx or .dotx, which hold none.',
    );
  }
  if (!mainType.test(type)) {
    throw new UnfitReference('other kind', 'The template is no Word document. Name a .docx or .dotx.');
  }
}

function expectRoom(section: XmlNode): void {
  const { width, height } = textAreaOf(section);
  if (width >= leastRoom && height >= leastRoom) return;
  throw new UnfitReference(
    'no room',
    'The template leaves no room for text on its page. Make the page larger or its margins smaller.',
  );
}

/** Whether left and right pages have headers of their own. */
function hasEvenPages(files: Package, related: readonly Relationship[]): boolean {
  const path = related.find(({ type }) => type === 'settings')?.path;
  const setting = path && files[path] && childOf(parseXml(files[path]), evenPages);
  return setting ? !/^(0|false|off)$/.test(setting.attributes['w:val'] ?? '') : false;
}

function turnOnEvenPages(into: Package): void {
  const settings = parseXml(partOf(into, 'word/settings.xml'));
  const setting = childOf(settings, evenPages);
  if (setting) setting.attributes['w:val'] = 'true';
  into['word/settings.xml'] = writeXml(settings);
}

function putLook(files: Package, related: readonly Relationship[], into: Package, locale: Locale): void {
  const put = (type: string, target: string) => {
    const path = related.find((one) => one.type === type)?.path;
    return path && files[path] ? carry(files, path, into, target) : undefined;
  };
  put('theme', 'word/theme/theme1.xml');
  put('numbering', 'word/numbering.xml');
  const own = parseXml(partOf(into, 'word/styles.xml'));
  const theirs = put('styles', 'word/styles.xml');
  if (theirs) into['word/styles.xml'] = writeXml(mergeStyles(theirs, own, locale));
}

/** A template without footers gets ours, so that the pages are numbered. */
function putSection(files: Package, related: readonly Relationship[], section: XmlNode, into: Package): void {
  const document = parseXml(partOf(into, main));
  const body = childOf(document, 'w:body');
  const added: Relationship[] = [];
  const carried = section.children.flatMap((child) => {
    if (!child.name.endsWith('Reference')) return [child];
    const found = related.find(({ id }) => id === child.attributes['r:id']);
    const contentType = partTypes[found?.type ?? ''];
    if (!found?.path || !contentType) return [];
    const id = `reference${added.length + 1}`;
    const path = `word/${id}.xml`;
    carry(files, found.path, into, path);
    declareType(into, { path }, contentType);
    added.push({ id, type: found.type, path });
    return [{ ...child, attributes: { ...child.attributes, 'r:id': id } }];
  });
  relate(into, main, added);
  const hasFooter = carried.some(({ name }) => name === 'w:footerReference');
  const ours = sectionOf(document).children.filter(({ name }) => name === 'w:footerReference');
  const children = hasFooter ? carried : [...ours, ...carried];
  if (body) body.children = [{ ...section, children }];
  into[main] = writeXml(document);
}
