import type { DrawSettings } from './draw.ts';
import { themes } from './theme.ts';

const spacing = 6;

/** Hatches the bars of an xychart below zero, and their mark in its legend, where their colour does not set them apart. */
export function hatchBars(svg: SVGSVGElement, { theme }: DrawSettings): void {
  const { loss, text, isHatched } = themes[theme];
  if (!isHatched) return;
  for (const bar of svg.querySelectorAll(`g.plot rect[fill="${loss}"], g.legend rect[fill="${loss}"]`)) {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(bar.getAttribute(name)),
    );
    const lines = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
    lines.setAttribute('class', 'hatching');
    lines.setAttribute('d', hatching(x, y, width, height));
    lines.setAttribute('stroke', text);
    bar.setAttribute('stroke', text);
    bar.setAttribute('stroke-width', '1');
    bar.after(lines);
  }
}

/** The path of lines that rise to the right within a rectangle. A pattern would not do: not every format has them. */
function hatching(x: number, y: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let at = spacing; at < width + height; at += spacing) {
    const [left, low] = [Math.max(0, at - height), Math.min(height, at)];
    const [right, high] = [Math.min(width, at), Math.max(0, at - width)];
    lines.push(`M${x + left},${y + low}L${x + right},${y + high}`);
  }
  return lines.join('');
}
