import type { DrawSettings } from './draw.ts';

/** Writes the numbers on the axis of an xychart as the plan's language does, which Mermaid does not know. */
export function writeAxisNumbers(svg: SVGSVGElement, { locale }: DrawSettings): void {
  if (!locale) return;
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
  for (const mark of svg.querySelectorAll('.left-axis > .label > text')) {
    mark.textContent = format(Number(mark.textContent));
  }
}
