/** Writes baselines as transformations, because viewers other than browsers know only the alphabetic one. */
export function straightenBaselines(svg: SVGSVGElement): void {
  if (!hasBaselines(svg)) return;
  for (const text of svg.querySelectorAll('text')) {
    text.removeAttribute('alignment-baseline');
    const before = text.getBBox().y;
    text.removeAttribute('dominant-baseline');
    text.style.setProperty('dominant-baseline', 'auto');
    const shift = before - text.getBBox().y;
    if (shift === 0) continue;
    text.setAttribute('transform', `${text.getAttribute('transform') ?? ''} translate(0, ${shift})`.trim());
  }
}

function hasBaselines(svg: SVGSVGElement): boolean {
  const rules = [...svg.querySelectorAll('style')].some(({ textContent }) =>
    textContent?.includes('dominant-baseline'),
  );
  return rules || svg.querySelector('[dominant-baseline], [style*="dominant-baseline"]') !== null;
}
