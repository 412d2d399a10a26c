import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import type { Part } from './package.ts';

/** An element, or a stretch of text, which has no name and no children. */
export interface XmlNode {
  readonly name: string;
  readonly text: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}

/** A node as the library has it: its children under its name, its attributes under `:@`. */
type Raw = Readonly<Record<string, unknown>>;

const textName = '#text';
const both = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' } as const;
const parser = new XMLParser({
  ...both,
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});
const builder = new XMLBuilder({ ...both, suppressEmptyNode: true });

/** Returns the root of an XML document; throws where it is none, or declares a type, which no part of Office does. */
export function parseXml(bytes: Uint8Array): XmlNode {
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (/<!DOCTYPE/i.test(xml)) throw new Error('A part declares a document type.');
  const root = (parser.parse(xml, true) as Raw[]).map(fromRaw).find(({ name }) => name !== textName);
  if (!root) throw new Error('A part holds no XML.');
  return root;
}

/** Returns an XML document with the root. */
export function writeXml(root: XmlNode): Part {
  const body = builder.build([toRaw(root)]);
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
}

/** A new element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlNode {
  return { name, text: '', attributes, children };
}

/** A new stretch of text. */
export function textNode(text: string): XmlNode {
  return { name: textName, text, attributes: {}, children: [] };
}

/** The first child of that name. */
export function childOf(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent?.children.find((child) => child.name === name);
}

/** The element and all within it, in the order in which they begin. */
export function* descendants(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

function fromRaw({ ':@': attributes = {}, ...raw }: Raw): XmlNode {
  const [name = '', value = ''] = Object.entries(raw)[0] ?? [];
  if (name === textName) return textNode(String(value));
  return element(name, { ...(attributes as Record<string, string>) }, (value as Raw[]).map(fromRaw));
}

function toRaw({ name, text, attributes, children }: XmlNode): Raw {
  if (name === textName) return { [textName]: text };
  return { [name]: children.map(toRaw), ':@': attributes };
}
