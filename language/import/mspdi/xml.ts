import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Unreadable } from '../imported.ts';

/** An element with those in it; repeated ones are lists. */
export type XmlNode = Readonly<Record<string, unknown>>;

const repeated = new Set([
  ...['Calendar', 'WeekDay', 'WorkingTime', 'Exception', 'WorkWeek'],
  ...['Task', 'PredecessorLink', 'Baseline', 'ExtendedAttribute', 'Resource', 'Assignment'],
]);
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  maxNestedTags: 50,
  isArray: (name) => repeated.has(name),
  tagValueProcessor: (_, text) => decoded(text),
});

/**
 * Returns the element `Project` of the text. Throws `Unreadable` where it is no such XML, is too large, or declares
 * entities of its own, which no such file needs and by which a file can grow without bounds or read others.
 */
export function projectIn(text: string): XmlNode {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Unreadable('It has a DOCTYPE, and no project needs one.');
  const problem = XMLValidator.validate(text);
  if (problem !== true) {
    throw new Unreadable(`It is no whole XML: ${problem.err.msg} (line ${problem.err.line}).`);
  }
  const { Project: project } = parser.parse(text) as XmlNode;
  if (isNode(project)) return project;
  if (project === '') return {};
  throw new Unreadable('It is XML, but not of Microsoft Project: the outermost element is not “Project”.');
}

/** Returns the elements of the name in the list of the other name: every `Task` in `Tasks`. */
export function nodesIn(node: XmlNode, list: string, item: string): readonly XmlNode[] {
  const around = node[list];
  return isNode(around) ? nodes(around, item) : [];
}

/** Returns the elements of the name. */
export function nodes(node: XmlNode, item: string): readonly XmlNode[] {
  const found = node[item];
  return Array.isArray(found) ? found.filter(isNode) : [];
}

/** Returns the element of the name. */
export function child(node: XmlNode, name: string): XmlNode | undefined {
  const found = node[name];
  return isNode(found) ? found : undefined;
}

/** Returns the text of the element of the name, if it has any. */
export function textIn(node: XmlNode, name: string): string | undefined {
  const found = node[name];
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Returns the number in the element of the name. */
export function numberIn(node: XmlNode, name: string): number | undefined {
  const number = Number(textIn(node, name) ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

/** Returns whether the element of the name says yes. */
export function flagIn(node: XmlNode, name: string): boolean {
  return /^(1|true)$/i.test(textIn(node, name) ?? '');
}

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
