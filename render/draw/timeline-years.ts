/** How many classes of sections Mermaid has; the first of them is -1. */
const classes = 12;
/** Added to a year, so that 2026 has the first. */
const before = 2;

/** Gives each year of a timeline a colour of its own, the same in all pictures: Mermaid counts from the first of each. */
export function colourYears(svg: SVGSVGElement): void {
  let year: number | undefined;
  for (const node of svg.querySelectorAll('.timeline-node')) {
    if (!node.closest('.taskWrapper, .eventWrapper')) year = yearIn(node);
    if (year === undefined) continue;
    const colour = ((year + before) % classes) - 1;
    for (const coloured of [node, ...node.querySelectorAll('[class^="node-line-"]')]) {
      const drawn = coloured.getAttribute('class') ?? '';
      coloured.setAttribute('class', drawn.replace(/(section|node-line)--?\d+/, `$1-${colour}`));
    }
  }
}

function yearIn({ textContent }: Element): number | undefined {
  const heading = textContent?.trim() ?? '';
  return /^\d{4}$/.test(heading) ? Number(heading) : undefined;
}
