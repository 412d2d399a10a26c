/** Returns the texts of a picture that contain `query`, from top to bottom and from left to right. */
export function matchesIn(svg: SVGSVGElement, query: string): SVGTextElement[] {
  const wanted = comparable(query);
  if (wanted === '') return [];
  return [...svg.querySelectorAll('text')]
    .filter((text) => comparable(text.textContent ?? '').includes(wanted))
    .map((text) => ({ text, box: text.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0)
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
    .map(({ text }) => text);
}

/** Lines of a label that is broken have no space between them, and nobody types the case of letters. */
function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '').toLocaleLowerCase();
}
