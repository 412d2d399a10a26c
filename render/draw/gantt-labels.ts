const gap = 6;
const edge = 12;

/** Puts the name of each activity in a gantt chart where all of it can be read. */
export function placeTaskNames(svg: SVGSVGElement): void {
  const bands = [...svg.querySelectorAll<SVGRectElement>('rect.section')];
  const names = [...svg.querySelectorAll<SVGTextElement>('text[id$="-text"]')];
  if (bands.length === 0) return;
  const right = Math.max(...bands.map((band) => band.getBBox().width));
  const left =
    Math.max(0, ...[...svg.querySelectorAll<SVGTextElement>('text.sectionTitle')].map(rightOf)) + gap;
  // Mermaid writes the width of each name as a class, with as many digits as it was measured to.
  for (const name of names) {
    name.setAttribute('class', [...name.classList].filter((one) => !one.startsWith('width-')).join(' '));
  }
  // Everything is measured before anything is moved: each change would make the browser lay out the chart anew.
  const bars = new Map([...svg.querySelectorAll<SVGRectElement>('rect[id]')].map((bar) => [bar.id, bar]));
  const measured = names.flatMap((name) => {
    const bar = bars.get(name.id.slice(0, -'-text'.length));
    if (!bar || name.classList.contains('vertText')) return [];
    return [{ name, bar: bar.getBBox(), length: name.getComputedTextLength() }];
  });
  for (const { name, bar, length } of measured) placeName(name, bar, length, left, right - edge);
  const reach = Math.max(right, ...names.map((name) => rightOf(name) + edge));
  for (const band of bands) band.setAttribute('width', String(reach));
}

/** Within the bar where it fits, else to the right of it, else to the left; the picture grows where neither holds it. */
function placeName(
  name: SVGTextElement,
  { x, width }: Pick<DOMRect, 'x' | 'width'>,
  length: number,
  left: number,
  right: number,
): void {
  const start = x - gap;
  const end = x + width + gap;
  if (length + gap <= width) return;
  const toLeft = end + length > right && start - length >= left;
  name.classList.remove('taskText', 'taskTextOutsideLeft', 'taskTextOutsideRight');
  name.classList.add(toLeft ? 'taskTextOutsideLeft' : 'taskTextOutsideRight');
  name.setAttribute('x', String(toLeft ? start : end));
}

function rightOf(text: SVGTextElement): number {
  const { x, width } = text.getBBox();
  return x + width;
}
