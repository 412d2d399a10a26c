import { childOf, type XmlNode } from '../office/xml.ts';
import { type Box, emu } from './units.ts';

/** A place of a layout, and how text is set in it. Lengths are in points, but for the box. */
export interface Placeholder {
  /** As the layout has it; absent for a place that takes any content. */
  readonly type: string | undefined;
  readonly index: string | undefined;
  readonly box: Box;
  readonly size: number;
  /** The height of a line, as a part of what the font asks for. */
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  /** How far the text of a list stands in from its mark. */
  readonly indent: number;
  readonly insets: { readonly side: number; readonly above: number };
}

const usual = { size: 18, indent: 22.5, inset: { side: 7.2, above: 3.6 } } as const;

/** The first element that a path of names leads to. */
export function find(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce((at, name) => childOf(at, name), node);
}

/** The shapes of a layout or a master that are placeholders. */
export function placeholderShapes(root: XmlNode): readonly XmlNode[] {
  const tree = find(root, 'p:cSld', 'p:spTree');
  return tree?.children.filter((shape) => shape.name === 'p:sp' && placeholderOf(shape)) ?? [];
}

/** What a shape says of the place that it is: its type and index. */
export function placeholderOf(shape: XmlNode): XmlNode | undefined {
  return find(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
}

/** Which place of a master a place of a layout inherits from. */
export function inheritedType(type: string | undefined): string {
  if (type === 'ctrTitle') return 'title';
  return type === undefined || type === 'subTitle' || type === 'obj' ? 'body' : type;
}

/**
 * Reads a place of a layout, which inherits what it lacks from that of the master, and that from the master's style of
 * text; undefined where none of them says where it is.
 */
export function readPlaceholder(
  shape: XmlNode,
  masterShape: XmlNode | undefined,
  masterStyle: XmlNode | undefined,
): Placeholder | undefined {
  const shapes = [shape, masterShape];
  const box = shapes.map((one) => boxOf(find(one, 'p:spPr', 'a:xfrm'))).find((one) => one !== undefined);
  if (!box) return undefined;
  const own = shapes.map((one) => find(one, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr'));
  const levels = [...own, find(masterStyle, 'a:lvl1pPr')];
  const bodies = shapes.map((one) => find(one, 'p:txBody', 'a:bodyPr'));
  const attributes = placeholderOf(shape)?.attributes ?? {};
  const size =
    number(
      levels.map((level) => find(level, 'a:defRPr')),
      'sz',
      usual.size * 100,
    ) / 100;
  const spaces = levels.map((level) => find(level, 'a:spcBef')).find((space) => space !== undefined);
  return {
    type: attributes.type,
    index: attributes.idx,
    box,
    size,
    lineSpacing:
      number(
        levels.map((level) => find(level, 'a:lnSpc', 'a:spcPct')),
        'val',
        100_000,
      ) / 100_000,
    spaceBefore:
      number([find(spaces, 'a:spcPts')], 'val', 0) / 100 +
      (number([find(spaces, 'a:spcPct')], 'val', 0) / 100_000) * size,
    indent: number(levels, 'marL', 0) / emu.point || usual.indent,
    insets: {
      side: number(bodies, 'lIns', usual.inset.side * emu.point) / emu.point,
      above: number(bodies, 'tIns', usual.inset.above * emu.point) / emu.point,
    },
  };
}

function boxOf(place: XmlNode | undefined): Box | undefined {
  const offset = childOf(place, 'a:off')?.attributes;
  const extent = childOf(place, 'a:ext')?.attributes;
  if (!offset || !extent) return undefined;
  return { x: Number(offset.x), y: Number(offset.y), width: Number(extent.cx), height: Number(extent.cy) };
}

/** The attribute of the first of the elements that has it. */
function number(nodes: readonly (XmlNode | undefined)[], attribute: string, otherwise: number): number {
  const found = nodes.map((node) => node?.attributes[attribute]).find((value) => value !== undefined);
  const value = Number.parseFloat(found ?? '');
  return Number.isNaN(value) ? otherwise : value;
}
