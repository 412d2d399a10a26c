import type { Box } from './box.ts';
import type { Cascade } from './cascade.ts';
import type { FontMetrics } from './font-metrics.ts';

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

const defaultFontSize = 16;

/** Lays out the `text` element: each piece of text in it with its box. */
export function layoutText(root: Element, cascade: Cascade, family: FontFamily): Run[] {
  const runs: Run[] = [];
  const pen: Pen = { x: 0, y: 0 };
  let line: { element: Element; from: number; start: number } = { element: root, from: 0, start: 0 };

  const closeLine = () => {
    const shift = anchorShare(cascade.inherited(line.element, 'text-anchor')) * (pen.x - line.start);
    for (let i = line.from; i < runs.length; i++) {
      const run = runs[i] as Run;
      runs[i] = { ...run, box: { ...run.box, x: run.box.x - shift } };
    }
  };

  const trimEnd = () => {
    const last = runs.at(-1);
    if (!last?.text.endsWith(' ')) return;
    const size = fontSize(last.element, cascade);
    const width = fontOf(last.element, cascade, family).width(last.text.trimEnd()) * size;
    pen.x += width - last.box.width;
    runs[runs.length - 1] = { ...last, box: { ...last.box, width } };
  };

  const visit = (element: Element) => {
    const size = fontSize(element, cascade);
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
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === node.TEXT_NODE) {
        const text = collapse(node.nodeValue ?? '', runs.length === line.from);
        if (text) runs.push(run(element, text, size));
      } else if (node.nodeType === node.ELEMENT_NODE && isRunHolder(node as Element)) {
        visit(node as Element);
      }
    }
  };

  const run = (element: Element, text: string, size: number): Run => {
    const font = fontOf(element, cascade, family);
    const ascent = Math.round(font.ascent * size);
    const descent = Math.round(font.descent * size);
    const baseline =
      pen.y +
      baselineShift(cascade.inherited(element, 'dominant-baseline'), ascent, descent, font.xHeight * size);
    const box = { x: pen.x, y: baseline - ascent, width: font.width(text) * size, height: ascent + descent };
    pen.x += box.width;
    return { element, text, box, baseline };
  };

  visit(root);
  trimEnd();
  closeLine();
  return runs;
}

/** The font size of an element in pixels. */
export function fontSize(element: Element, cascade: Cascade): number {
  const own = cascade.own(element, 'font-size');
  const inherited = () =>
    element.parentElement ? fontSize(element.parentElement, cascade) : defaultFontSize;
  if (!own || own === 'inherit') return inherited();
  const number = Number.parseFloat(own);
  if (Number.isNaN(number)) return inherited();
  if (own.endsWith('rem')) return number * defaultFontSize;
  if (own.endsWith('em')) return number * inherited();
  if (own.endsWith('%')) return (number / 100) * inherited();
  return number;
}

function fontOf(element: Element, cascade: Cascade, family: FontFamily): FontMetrics {
  return isBold(element, cascade) ? family.bold : family.regular;
}

/** Whether the text of an element is set in the bold font. */
export function isBold(element: Element, cascade: Cascade): boolean {
  const weight = cascade.inherited(element, 'font-weight') ?? 'normal';
  return weight.startsWith('bold') || Number(weight) >= 550;
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
