const gap = 8;

/**
 * Makes the lines that stand for a day in a gantt chart fit to read: one without a name, there to make the axis begin
 * with a mark, is taken away; the others end where the axes begin, and the name of one stands above the chart as well
 * where the axis does.
 */
export function placeDayLines(svg: SVGSVGElement): void {
  const axes = [...svg.querySelectorAll<SVGGElement>('g.grid')];
  if (axes.length === 0) return;
  const bands = [...svg.querySelectorAll<SVGRectElement>('rect.section')].map((band) => band.getBBox());
  for (const line of svg.querySelectorAll<SVGRectElement>('rect.vert')) keepWithin(line, bands);
  const top = Math.min(...axes.map((axis) => axis.getBBox().y + translationOf(axis)));
  for (const name of svg.querySelectorAll<SVGTextElement>('text.vertText')) {
    if (name.getComputedTextLength() === 0) {
      svg.querySelector(`rect[id="${name.id.slice(0, -'-text'.length)}"]`)?.remove();
      name.remove();
    } else if (axes.length > 1) {
      const above = name.cloneNode(true) as SVGTextElement;
      above.removeAttribute('id');
      above.setAttribute('y', String(top - gap));
      name.after(above);
    }
  }
}

/** Else the line runs through what is written on the axes. */
function keepWithin(line: SVGRectElement, bands: readonly DOMRect[]): void {
  if (bands.length === 0) return;
  const top = Math.min(...bands.map(({ y }) => y));
  const foot = Math.max(...bands.map(({ y, height }) => y + height));
  line.setAttribute('y', String(top));
  line.setAttribute('height', String(foot - top));
}

/** How far down an axis is moved. */
function translationOf(axis: SVGGElement): number {
  return Number(/translate\([^,)]*,\s*([-\d.]+)/.exec(axis.getAttribute('transform') ?? '')?.[1] ?? 0);
}
