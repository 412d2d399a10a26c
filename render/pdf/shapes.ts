import { parseTransform } from '../measure/matrix.ts';
import { readShapes, type Shape } from './shape-tree.ts';

type Pdf = PDFKit.PDFDocument;

/** Paints an SVG document of groups and paths, as resvg writes it, in the document's present coordinates. */
export function paintShapes(pdf: Pdf, svg: string): void {
  const { root, byId } = readShapes(svg);
  paint(pdf, root, byId, 1);
}

function paint(pdf: Pdf, shape: Shape, byId: ReadonlyMap<string, Shape>, opacity: number): void {
  const { name, attributes, children } = shape;
  if (name === 'defs' || attributes.visibility === 'hidden') return;
  const own = opacity * Number(attributes.opacity ?? 1);
  pdf.save();
  if (attributes.transform) pdf.transform(...parseTransform(attributes.transform));
  clip(pdf, byId.get(/^url\(#(.*)\)$/.exec(attributes['clip-path'] ?? '')?.[1] ?? ''));
  if (name === 'path') paintPath(pdf, attributes, own);
  for (const child of children) paint(pdf, child, byId, own);
  pdf.restore();
}

function clip(pdf: Pdf, area: Shape | undefined): void {
  const outline = area?.children.flatMap(({ attributes }) => attributes.d ?? []).join(' ');
  if (outline) pdf.path(outline).clip();
}

function paintPath(pdf: Pdf, attributes: Shape['attributes'], opacity: number): void {
  const { d = '', fill = '#000000', stroke = 'none' } = attributes;
  if (fill !== 'none') {
    pdf.path(d).fillColor(fill, opacity * Number(attributes['fill-opacity'] ?? 1));
    pdf.fill(attributes['fill-rule'] === 'evenodd' ? 'even-odd' : 'non-zero');
  }
  if (stroke === 'none') return;
  pdf.path(d).strokeColor(stroke, opacity * Number(attributes['stroke-opacity'] ?? 1));
  pdf.lineWidth(Number(attributes['stroke-width'] ?? 1));
  pdf.lineCap((attributes['stroke-linecap'] as 'butt') ?? 'butt');
  pdf.lineJoin((attributes['stroke-linejoin'] as 'miter') ?? 'miter');
  const dashes = attributes['stroke-dasharray']?.split(/[\s,]+/).map(Number) ?? [];
  const isSolid = !dashes.every((length) => length > 0);
  if (dashes.length === 0 || isSolid) pdf.undash();
  else pdf.dash(dashes as unknown as number, {});
  pdf.stroke();
}
