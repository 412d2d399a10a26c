/** Takes away ids that do not begin with the picture's own and that nothing refers to: some hold a counter. */
export function dropForeignIds(svg: SVGSVGElement, ownId: string): void {
  const foreign = [...svg.querySelectorAll('[id]')].filter(({ id }) => !id.startsWith(ownId));
  if (foreign.length === 0) return;
  const source = svg.outerHTML;
  for (const element of foreign) if (!source.includes(`#${element.id}`)) element.removeAttribute('id');
}
