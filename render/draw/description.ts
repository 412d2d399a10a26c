/** What screen readers are told of a picture. */
export interface Description {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
}

/** Gives the picture its accessible title and description, in place of those that Mermaid wrote. */
export function describe(svg: SVGSVGElement, { id, title, description }: Description): void {
  for (const old of svg.querySelectorAll(':scope > title, :scope > desc')) old.remove();
  svg.removeAttribute('aria-labelledby');
  svg.removeAttribute('aria-describedby');
  if (description) name(svg, 'desc', `${id}-desc`, 'aria-describedby', description);
  if (title) name(svg, 'title', `${id}-title`, 'aria-labelledby', title);
}

function name(svg: SVGSVGElement, tag: 'title' | 'desc', id: string, reference: string, text: string): void {
  const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag);
  element.id = id;
  element.textContent = text;
  svg.prepend(element);
  svg.setAttribute(reference, id);
}
