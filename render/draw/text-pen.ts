import type { fontWeights } from './font.ts';

/** How a line of text is set: its size in pixels and its colour as hex. */
export interface TextStyle {
  readonly size: number;
  readonly weight: (typeof fontWeights)[keyof typeof fontWeights];
  readonly colour: string;
}

/** Sets lines of text in an SVG group that stands in a document which can measure it. */
export interface TextPen {
  /** The width of a line in pixels. */
  width(text: string, style: TextStyle): number;
  /** The text in lines of at most `width` pixels, broken between words, and within a word that is wider. */
  wrap(text: string, style: TextStyle, width: number): string[];
  write(text: string, x: number, baseline: number, style: TextStyle): void;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function lettersOf(word: string): string[] {
  return [...segmenter.segment(word)].map(({ segment }) => segment);
}

/** The pen that writes into `group`. */
export function createTextPen(group: SVGGElement): TextPen {
  const set = (text: string, { size, weight, colour }: TextStyle) => {
    const element = group.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'text');
    element.setAttribute(
      'style',
      `font-size: ${size}px; font-weight: ${weight}; fill: ${colour}; stroke: none; text-anchor: start`,
    );
    element.textContent = text;
    group.append(element);
    return element;
  };

  const width = (text: string, style: TextStyle) => {
    const element = set(text, style);
    const length = element.getComputedTextLength();
    element.remove();
    return length;
  };

  const wrap = (text: string, style: TextStyle, limit: number) => {
    const fits = (line: string) => width(line, style) <= limit;
    const pieces = text
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => (fits(word) ? [` ${word}`] : lettersOf(` ${word}`)));
    const lines: string[] = [];
    for (const piece of pieces) {
      const last = lines.at(-1);
      if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece;
      else lines.push(piece.trimStart());
    }
    return lines;
  };

  return {
    width,
    wrap,
    write(text, x, baseline, style) {
      const element = set(text, style);
      element.setAttribute('x', String(x));
      element.setAttribute('y', String(baseline));
    },
  };
}
