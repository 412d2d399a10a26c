const beyond = 40;

/** Ends the arrow of time soon after the last period: Mermaid leaves as much space there as for one more. */
export function shortenAxis(svg: SVGSVGElement): void {
  const axis = svg.querySelector('line[marker-end]:not([stroke-dasharray])');
  const periods = [...svg.querySelectorAll<SVGGElement>('g.taskWrapper, g.eventWrapper')];
  if (!axis || periods.length === 0) return;
  const ends = periods.map((period) => {
    const { x, width } = period.getBBox();
    return Number(/translate\(([-\d.]+)/.exec(period.getAttribute('transform') ?? '')?.[1] ?? 0) + x + width;
  });
  axis.setAttribute('x2', String(Math.max(...ends) + beyond));
}
