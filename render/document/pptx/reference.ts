import { type Package, partOf, readPackage } from '../office/package.ts';
import { relate, relationshipsOf, relationshipsPath } from '../office/relationships.ts';
import { parseXml, writeXml, type XmlNode } from '../office/xml.ts';
import { UnfitReference } from '../unfit-reference.ts';
import { layoutsOf, mainPartOf, type Template } from './template.ts';

/** What a presentation needs of a template; its slides, and all that only they use, stay behind. */
const kept = new Set([
  'slideMaster',
  'slideLayout',
  'notesMaster',
  'handoutMaster',
  'theme',
  'presProps',
  'tableStyles',
  'font',
]);
/** What says of a presentation which slides it has, or belongs to parts that stay behind. */
const left = new Set([
  'p:sldIdLst',
  'p:custShowLst',
  'p:custDataLst',
  'p:photoAlbum',
  'p:modifyVerifier',
  'p:extLst',
]);

const types = {
  presentation: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  template: 'application/vnd.openxmlformats-officedocument.presentationml.template.main+xml',
};

/**
 * Reads the organisation's presentation or template, without its slides. Throws an `UnfitReference` where it is none,
 * holds macros, or needs what lies outside of it.
 */
export function readReference(bytes: Uint8Array): Template {
  try {
    const files = readPackage(bytes);
    const main = mainPartOf(files);
    refuseMacros(files, main);
    const own = withoutSlides(files, main);
    return { files: own, layouts: layoutsOf(own) };
  } catch (cause) {
    if (cause instanceof UnfitReference) throw cause;
    throw new UnfitReference(
      'unreadable',
      'The template cannot be read as a presentation. Open it in PowerPoint, and save it as .pptx without a password.',
      { cause },
    );
  }
}

function refuseMacros(files: Package, main: string): void {
  const type = typeOf(parseXml(partOf(files, '[Content_Types].xml')), main);
  const macros = Object.keys(files).some((path) => /vbaProject|activeX/i.test(path));
  if (macros || /macroEnabled/i.test(type ?? '')) {
    throw new UnfitReference(
      'macros',
      'The template holds macros. Save it as .pptx or .potx, which hold none.',
    );
  }
  if (type !== types.presentation && type !== types.template) {
    throw new UnfitReference(
      'other kind',
      'The template is no PowerPoint presentation. Name a .pptx or .potx.',
    );
  }
}

function withoutSlides(files: Package, main: string): Package {
  const root = parseXml(partOf(files, main));
  root.children = root.children.filter(({ name }) => !left.has(name));
  const own: Package = { [main]: writeXml(root) };
  const related = relationshipsOf(files, main).filter(({ type }) => kept.has(type));
  relate(own, '', [{ id: 'rId1', type: 'officeDocument', path: main }]);
  relate(own, main, related);
  for (const { path = outside(main) } of related) copyReached(files, own, path);
  own['[Content_Types].xml'] = writeXml(typesOf(files, own, main));
  return own;
}

/** Copies a part with all that it refers to. */
function copyReached(files: Package, own: Package, path: string): void {
  const part = files[path];
  if (!part || own[path]) return;
  own[path] = part;
  const relationships = files[relationshipsPath(path)];
  if (relationships) own[relationshipsPath(path)] = relationships;
  for (const { path: next = outside(path) } of relationshipsOf(files, path)) copyReached(files, own, next);
}

function outside(path: string): never {
  throw new UnfitReference(
    'refers outside',
    `The template's part “${path}” refers to something outside of the file: a link, or a picture that is not embedded. Take it out of the slide master, or embed it.`,
  );
}

/** What kind of content each part that is kept is. */
function typesOf(files: Package, own: Package, main: string): XmlNode {
  const root = parseXml(partOf(files, '[Content_Types].xml'));
  root.children = root.children.filter(
    ({ name, attributes: { PartName = '' } }) => name === 'Default' || own[PartName.slice(1)],
  );
  for (const { attributes } of root.children) {
    if (attributes.PartName === `/${main}`) attributes.ContentType = types.presentation;
  }
  return root;
}

function typeOf(root: XmlNode, main: string): string | undefined {
  return root.children.find(({ attributes }) => attributes.PartName === `/${main}`)?.attributes.ContentType;
}
