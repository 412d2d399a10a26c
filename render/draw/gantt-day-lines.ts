const gap = 8;

/**
 * Makes the lines that stand for a day in a gantt chart fit to read: one without a name, there to make the axis begin
 * with a mark, is taken away, and the name of one stands above the chart as well where the axis does.
 */
export function placeDayLines(svg: SVGSVGElement): void {
  const axes = [...svg.querySelectorAll<SVGGElement>('g.grid')];
  if (axes.length === 0) return;
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

/** How far down an axis is moved. */
function translationOf(axis: SVGGElement): number {
  return Number(/translate\([^,)]*,\s*([-\d.]+)/.exec(axis.getAttribute('transform') ?? '')?.[1] ?? 0);
}
