import { XMLParser } from 'fast-xml-parser';

/** An element of an SVG document that holds nothing but groups, paths and what they refer to. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Shape[];
}

/** An element as the parser gives it: its children under its name, its attributes under `:@`. */
type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });

/** Reads an SVG document, and finds in it what others refer to. */
export function readShapes(svg: string): { readonly root: Shape; readonly byId: ReadonlyMap<string, Shape> } {
  const root = (parser.parse(svg) as Parsed[]).map(shape).find(({ name }) => name === 'svg');
  if (!root) throw new Error('A picture that is to be painted is not an SVG document.');
  const byId = new Map<string, Shape>();
  const visit = (one: Shape) => {
    if (one.attributes.id) byId.set(one.attributes.id, one);
    one.children.forEach(visit);
  };
  visit(root);
  return { root, byId };
}

function shape({ ':@': attributes = {}, ...element }: Parsed): Shape {
  const [name = '', children = []] = Object.entries(element)[0] ?? [];
  return {
    name,
    attributes: attributes as Shape['attributes'],
    children: Array.isArray(children) ? (children as Parsed[]).map(shape) : [],
  };
}
