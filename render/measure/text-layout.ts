import type { Box } from './box.ts';
import type { Cascade } from './cascade.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { TextStyle } from './text-style.ts';

/** The font's metrics for the two weights that pictures use. */
export interface FontFamily {
  readonly regular: FontMetrics;
  readonly bold: FontMetrics;
}

/** A piece of text in one style: the element that holds it, and its place in the coordinates of the `text` element. */
export interface Run {
  readonly element: Element;
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
}

interface Pen {
  x: number;
  y: number;
}

/** Lays out the `text` element: each piece of text in it with its box. */
export function layoutText(root: Element, cascade: Cascade, family: FontFamily): Run[] {
  const runs: Run[] = [];
  const pen: Pen = { x: 0, y: 0 };
  let line: { element: Element; from: number; start: number } = { element: root, from: 0, start: 0 };

  const closeLine = () => {
    const shift = anchorShare(cascade.styleOf(line.element).textAnchor) * (pen.x - line.start);
    for (let i = line.from; i < runs.length; i++) {
      const run = runs[i] as Run;
      runs[i] = { ...run, box: { ...run.box, x: run.box.x - shift } };
    }
  };

  const trimEnd = () => {
    const last = runs.at(-1);
    if (!last?.text.endsWith(' ')) return;
    const style = cascade.styleOf(last.element);
    const width = fontOf(style, family).width(last.text.trimEnd()) * style.fontSize;
    pen.x += width - last.box.width;
    runs[runs.length - 1] = { ...last, box: { ...last.box, width } };
  };

  const visit = (element: Element) => {
    const style = cascade.styleOf(element);
    const size = style.fontSize;
    const x = firstLength(element.getAttribute('x'), size);
    const y = firstLength(element.getAttribute('y'), size);
    if (x !== undefined || y !== undefined) {
      closeLine();
      pen.x = x ?? pen.x;
      pen.y = y ?? pen.y;
      line = { element, from: runs.length, start: pen.x };
    }
    pen.x += firstLength(element.getAttribute('dx'), size) ?? 0;
    pen.y += firstLength(element.getAttribute('dy'), size) ?? 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === node.TEXT_NODE) {
        const text = collapse(node.nodeValue ?? '', runs.length === line.from);
        if (text) runs.push(run(element, text, style));
      } else if (node.nodeType === node.ELEMENT_NODE && isRunHolder(node as Element)) {
        visit(node as Element);
      }
    }
  };

  const run = (element: Element, text: string, style: TextStyle): Run => {
    const size = style.fontSize;
    const font = fontOf(style, family);
    const ascent = Math.round(font.ascent * size);
    const descent = Math.round(font.descent * size);
    const baseline = pen.y + baselineShift(style.dominantBaseline, ascent, descent, font.xHeight * size);
    const box = { x: pen.x, y: baseline - ascent, width: font.width(text) * size, height: ascent + descent };
    pen.x += box.width;
    return { element, text, box, baseline };
  };

  visit(root);
  trimEnd();
  closeLine();
  return runs;
}

function fontOf({ isBold }: TextStyle, { bold, regular }: FontFamily): FontMetrics {
  return isBold ? bold : regular;
}

function isRunHolder(element: Element): boolean {
  return ['tspan', 'a', 'textPath'].includes(element.localName);
}

function collapse(text: string, atStart: boolean): string {
  const single = text.replace(/[ \t\r\n]+/g, ' ');
  return atStart ? single.trimStart() : single;
}

function anchorShare(anchor: string | undefined): number {
  if (anchor === 'middle') return 0.5;
  return anchor === 'end' ? 1 : 0;
}

/** How far below the alphabetic baseline's place it moves for a `dominant-baseline`, as Chromium has it. */
function baselineShift(
  baseline: string | undefined,
  ascent: number,
  descent: number,
  xHeight: number,
): number {
  switch (baseline) {
    case 'central':
      return (ascent - descent) / 2;
    case 'middle':
      return xHeight / 2;
    case 'hanging':
      return 0.8 * ascent;
    case 'text-before-edge':
    case 'text-top':
      return ascent;
    case 'text-after-edge':
    case 'text-bottom':
    case 'ideographic':
      return -descent;
    default:
      return 0;
  }
}

/** The first length of an attribute such as `x="10 20"`, in pixels; undefined where there is none. */
function firstLength(attribute: string | null, size: number): number | undefined {
  const number = Number.parseFloat(attribute ?? '');
  if (Number.isNaN(number)) return undefined;
  return /^[^a-z%]*em/.test(attribute ?? '') ? number * size : number;
}
