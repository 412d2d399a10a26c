/** Writes baselines as transformations, because viewers other than browsers know only the alphabetic one. */
export function straightenBaselines(svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll('text')) {
    text.removeAttribute('alignment-baseline');
    const before = text.getBBox().y;
    text.style.setProperty('dominant-baseline', 'auto');
    const shift = before - text.getBBox().y;
    if (Math.abs(shift) < 0.01) {
      text.style.removeProperty('dominant-baseline');
      continue;
    }
    text.removeAttribute('dominant-baseline');
    text.setAttribute('transform', `${text.getAttribute('transform') ?? ''} translate(0, ${shift})`.trim());
  }
}
