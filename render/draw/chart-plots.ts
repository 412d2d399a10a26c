import type { DrawSettings } from './draw.ts';
import { themes } from './theme.ts';

interface Bar {
  readonly element: Element;
  readonly top: number;
  readonly foot: number;
}

/**
 * Leaves of each bar of an xychart only what is seen of it. Mermaid draws every bar from the foot of the chart and one
 * over another, and where the ground is to show again, a bar in its colour.
 */
export function trimBars(svg: SVGSVGElement, { theme }: DrawSettings): void {
  const columns = new Map<string, Bar[]>();
  for (const element of svg.querySelectorAll('g.plot > g[class^="bar-plot-"] > rect')) {
    const [x = '', top, height] = ['x', 'y', 'height'].map((name) => element.getAttribute(name) ?? '0');
    const bars = columns.get(x) ?? [];
    columns.set(x, bars);
    bars.push({ element, top: Number(top), foot: Number(top) + Number(height) });
  }
  for (const bars of columns.values()) trimColumn(bars, themes[theme].background);
}

/** The bars stand on the same foot, and the later cover the earlier. */
function trimColumn(bars: readonly Bar[], ground: string): void {
  let covered = Number.POSITIVE_INFINITY;
  for (const { element, top, foot } of bars.toReversed()) {
    const seen = Math.min(foot, covered) - top;
    covered = Math.min(covered, top);
    if (seen <= 0 || element.getAttribute('fill') === ground) element.remove();
    else element.setAttribute('height', String(seen));
  }
}

const lineWidth = 2.5;
const rimWidth = 6.5;

/** Gives the first line of an xychart a rim in the colour of the ground, which lifts it off the bars that it crosses. */
export function rimLine(svg: SVGSVGElement, { theme }: DrawSettings): void {
  const line = svg.querySelector('g.plot > g[class^="line-plot-"] > path');
  if (line) {
    const rim = line.cloneNode() as Element;
    rim.setAttribute('stroke', themes[theme].background);
    rim.setAttribute('stroke-width', String(rimWidth));
    line.setAttribute('stroke-width', String(lineWidth));
    line.before(rim);
  }
}
