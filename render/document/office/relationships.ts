import type { Package } from './package.ts';
import { element, parseXml, writeXml } from './xml.ts';

/** What a part of a package refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, for example `header`. */
  readonly type: string;
  /** The path of a part of the same package; undefined for what lies outside of it. */
  readonly path: string | undefined;
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Returns what a part refers to; with the path '' what the package itself does. */
export function relationshipsOf(files: Package, part: string): Relationship[] {
  const bytes = files[relationshipsPath(part)];
  if (!bytes) return [];
  return parseXml(bytes)
    .children.filter(({ name }) => name === 'Relationship')
    .map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      path: TargetMode === 'External' ? undefined : resolve(part, Target),
    }));
}

/** Adds relationships of a part to parts of the same package. */
export function relate(files: Package, part: string, added: readonly Relationship[]): void {
  if (added.length === 0) return;
  const path = relationshipsPath(part);
  const root = files[path] ? parseXml(files[path]) : element('Relationships', { xmlns: namespace });
  for (const { id, type, path: target = '' } of added) {
    root.children.push(element('Relationship', { Id: id, Type: types + type, Target: `/${target}` }));
  }
  files[path] = writeXml(root);
}

/** Says what kind of content a part of the package is, by its path or by the end of its name. */
export function declareType(
  files: Package,
  where: { path: string } | { extension: string },
  type: string,
): void {
  const root = parseXml(files['[Content_Types].xml'] ?? new Uint8Array());
  const isPart = 'path' in where;
  const name = isPart ? 'Override' : 'Default';
  const key = isPart ? 'PartName' : 'Extension';
  const value = isPart ? `/${where.path}` : where.extension;
  root.children = root.children.filter((child) => child.name !== name || child.attributes[key] !== value);
  root.children.push(element(name, { [key]: value, ContentType: type }));
  files['[Content_Types].xml'] = writeXml(root);
}

/** The path of the part that holds what another refers to. */
export function relationshipsPath(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

function resolve(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
