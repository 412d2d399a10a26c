/** Centres the titles of a flowchart's groups that have several lines; Mermaid aligns these at their left. */
export function centreGroupTitles(svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll<SVGTextElement>('.cluster-label text')) {
    const rows = [...text.children];
    if (rows.length < 2) continue;
    const { x, width } = text.getBBox();
    text.setAttribute('text-anchor', 'middle');
    for (const row of rows) row.setAttribute('x', String(x + width / 2));
  }
}
