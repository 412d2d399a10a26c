import type { Locale } from '../../../language/locale/locale.ts';
import { languageTags } from '../office/language.ts';
import { childOf, element, type XmlNode } from '../office/xml.ts';
import { ownStyles } from './own-template.ts';

/** Returns the id of the style with that name; Word writes names in English and ids in the language of its menus. */
export function idOfStyle(styles: XmlNode, name: string): string {
  return styleNamed(styles, name)?.attributes['w:styleId'] ?? 'Normal';
}

/** Returns a template's styles, with those of ours that it lacks, for text in the document's language. */
export function mergeStyles(theirs: XmlNode, ours: XmlNode, locale: Locale): XmlNode {
  for (const name of Object.values(ownStyles)) {
    const own = styleNamed(ours, name);
    const isTaken = theirs.children.some((style) => idOf(style) === (own && idOf(own)));
    if (own && !isTaken && !styleNamed(theirs, name)) theirs.children.push(withIdsOf(theirs, own, ours));
  }
  setLanguage(theirs, languageTags[locale]);
  return theirs;
}

/** Word compares names without regard to case. */
function styleNamed(styles: XmlNode, name: string): XmlNode | undefined {
  return styles.children.find((style) => nameOf(style)?.toLowerCase() === name.toLowerCase());
}

function nameOf(style: XmlNode): string | undefined {
  return childOf(style, 'w:name')?.attributes['w:val'];
}

const idOf = (style: XmlNode) => style.attributes['w:styleId'];

/** A style of ours whose base and successor are those of the template with the same names. */
function withIdsOf(theirs: XmlNode, own: XmlNode, ours: XmlNode): XmlNode {
  const children = own.children.map((child) => {
    if (child.name !== 'w:basedOn' && child.name !== 'w:next') return child;
    const other = ours.children.find((style) => idOf(style) === child.attributes['w:val']);
    const id = styleNamed(theirs, (other && nameOf(other)) ?? '')?.attributes['w:styleId'];
    return id ? element(child.name, { 'w:val': id }) : child;
  });
  return { ...own, children };
}

/** Says of all text that it is in one language, whatever the template was written in. */
function setLanguage(styles: XmlNode, tag: string): void {
  for (const style of styles.children) dropLanguage(style);
  const defaults = ensureFirst(ensureFirst(styles, 'w:docDefaults'), 'w:rPrDefault');
  ensureFirst(defaults, 'w:rPr').children.push(element('w:lang', { 'w:val': tag }));
}

function dropLanguage(node: XmlNode): void {
  node.children = node.children.filter(({ name }) => name !== 'w:lang');
  node.children.forEach(dropLanguage);
}

function ensureFirst(parent: XmlNode, name: string): XmlNode {
  const found = childOf(parent, name);
  if (found) return found;
  const added = element(name);
  parent.children.unshift(added);
  return added;
}
