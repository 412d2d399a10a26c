import { fontFamily } from './font.ts';

/**
 * Calls `draw`, and meanwhile answers how wide the name of a task of a gantt chart is without laying out the chart.
 * Mermaid asks that twice of each name and moves the name in between, so a browser would lay out all of the chart
 * hundreds of times; `finish` measures the names as they are seen. To be used in a browser only.
 */
export async function withQuickNames<Result>(
  document: Document,
  draw: () => Promise<Result>,
): Promise<Result> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return draw();
  const { prototype } = SVGTextElement;
  const measure = prototype.getBBox;
  const getBBox = function (this: SVGTextElement): DOMRect {
    const size = this.getAttribute('font-size');
    if (!size || this.firstElementChild) return measure.call(this);
    context.font = `${size}px ${fontFamily}`;
    return new DOMRect(0, 0, context.measureText(this.textContent ?? '').width, Number(size));
  };
  Object.defineProperty(prototype, 'getBBox', { configurable: true, value: getBBox });
  try {
    return await draw();
  } finally {
    Reflect.deleteProperty(prototype, 'getBBox');
  }
}
