import { type Package, partOf } from '../office/package.ts';
import { relationshipsOf } from '../office/relationships.ts';
import { childOf, parseXml, type XmlNode } from '../office/xml.ts';
import { UnfitReference } from '../unfit-reference.ts';
import {
  find,
  inheritedType,
  type Placeholder,
  placeholderOf,
  placeholderShapes,
  readPlaceholder,
} from './placeholder.ts';

/** A layout that slides are put on. */
export interface Layout {
  readonly path: string;
  /** What PowerPoint knows it by: `obj` for “Title and Content”. */
  readonly type: string | undefined;
  readonly title: Placeholder;
  readonly body: Placeholder | undefined;
  readonly number: Placeholder | undefined;
}

/** A layout with a place for text. */
export interface TextLayout extends Layout {
  readonly body: Placeholder;
}

/** The layouts that slides of each kind are put on. */
export interface Layouts {
  readonly front: TextLayout;
  readonly section: Layout;
  readonly content: TextLayout;
  readonly titleOnly: Layout;
}

/** A presentation without slides, and where they are put. */
export interface Template {
  readonly files: Package;
  readonly layouts: Layouts;
}

/** The path of the part that holds the presentation as a whole. */
export function mainPartOf(files: Package): string {
  const path = relationshipsOf(files, '').find(({ type }) => type === 'officeDocument')?.path;
  if (path === undefined)
    throw new UnfitReference('other kind', 'The template is no Office file. Name a .pptx or .potx.');
  return path;
}

/** Finds the layouts of a presentation by their types, and by the places they have where a type is missing. */
export function layoutsOf(files: Package): Layouts {
  const all = mastersOf(files).flatMap((master) => layoutsOfMaster(files, master));
  const withText = all.filter((layout): layout is TextLayout => layout.body !== undefined);
  const front = withText.find(({ type, body }) => type === 'title' || body.type === 'subTitle');
  const content = withText.find(({ type }) => type === 'obj') ?? withText.find((layout) => layout !== front);
  if (!content) {
    throw new UnfitReference(
      'no layout',
      'The template has no layout with a title and a place for text. Add the layout “Title and Content” to the slide master.',
    );
  }
  const titleOnly = all.find(({ type }) => type === 'titleOnly') ?? all.find(({ body }) => !body) ?? content;
  return {
    content,
    titleOnly,
    section: all.find(({ type }) => type === 'secHead') ?? titleOnly,
    front: front ?? content,
  };
}

function mastersOf(files: Package): string[] {
  return relationshipsOf(files, mainPartOf(files)).flatMap(({ type, path }) =>
    type === 'slideMaster' && path !== undefined ? path : [],
  );
}

/** The layouts of a master, in its order, that have a title. */
function layoutsOfMaster(files: Package, path: string): Layout[] {
  const master = parseXml(partOf(files, path));
  const byId = new Map(relationshipsOf(files, path).map((one) => [one.id, one.path]));
  const places = new Map(
    placeholderShapes(master).map((shape) => [inheritedType(placeholderOf(shape)?.attributes.type), shape]),
  );
  const styles = find(master, 'p:txStyles');
  const read = (shape: XmlNode) => {
    const type = inheritedType(placeholderOf(shape)?.attributes.type);
    const style = { title: 'p:titleStyle', body: 'p:bodyStyle' }[type] ?? 'p:otherStyle';
    return readPlaceholder(shape, places.get(type), childOf(styles, style));
  };
  const ids = childOf(master, 'p:sldLayoutIdLst')?.children ?? [];
  return ids.flatMap(({ attributes }) => {
    const layout = byId.get(attributes['r:id'] ?? '');
    return layout === undefined ? [] : readLayout(files, layout, read);
  });
}

function readLayout(
  files: Package,
  path: string,
  read: (shape: XmlNode) => Placeholder | undefined,
): Layout | [] {
  const root = parseXml(partOf(files, path));
  const places = placeholderShapes(root).flatMap((shape) => read(shape) ?? []);
  const ofType = (...types: readonly (string | undefined)[]) =>
    places.filter(({ type }) => types.includes(type));
  const [title] = ofType('title', 'ctrTitle');
  if (!title) return [];
  const area = ({ box }: Placeholder) => box.width * box.height;
  const [body] = ofType(undefined, 'obj', 'body', 'subTitle').sort((a, b) => area(b) - area(a));
  return { path, type: root.attributes.type, title, body, number: ofType('sldNum')[0] };
}
