import type { Diagram } from '../../language/diagrams/diagram.ts';

/** A shape of a picture: what carries one id of the Mermaid source, for example a bar and its label. */
export type Shape = readonly SVGElement[];

/** The shapes of a picture that draw an element of the plan, by qualified name, and the other way round. */
export class Located {
  readonly #shapes = new Map<string, Map<string, SVGElement[]>>();
  readonly #names = new Map<Element, string>();

  constructor(svg: SVGSVGElement, ids: Diagram['ids']) {
    for (const [part, id] of [...identified(svg), ...labelled(svg, ids)]) {
      const name = Object.hasOwn(ids, id) ? ids[id] : undefined;
      if (name === undefined) continue;
      this.#names.set(part, name);
      this.#add(name, id, part);
      part.classList.add('element');
    }
  }

  /** The shapes that draw an element; none where the picture does not show it. */
  shapes(name: string): readonly Shape[] {
    return [...(this.#shapes.get(name)?.values() ?? [])];
  }

  /** Every shape with the qualified name of the element that it draws. */
  *all(): Generator<[string, Shape]> {
    for (const [name, shapes] of this.#shapes) for (const shape of shapes.values()) yield [name, shape];
  }

  /** The qualified name of the element that `target` is a part of. */
  nameAt(target: EventTarget | null): string | undefined {
    for (let node = target instanceof Element ? target : null; node; node = node.parentElement) {
      const name = this.#names.get(node);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  #add(name: string, id: string, part: SVGElement): void {
    const shapes = this.#shapes.get(name) ?? new Map<string, SVGElement[]>();
    this.#shapes.set(name, shapes.set(id, [...(shapes.get(id) ?? []), part]));
  }
}

/** Every part of a picture together with the id it may have had in the Mermaid source. */
function* identified(svg: SVGSVGElement): Generator<[SVGElement, string]> {
  const prefix = `${svg.id}-`;
  for (const part of svg.querySelectorAll<SVGElement>('[id]')) {
    if (!part.id.startsWith(prefix)) continue;
    const id = part.id.slice(prefix.length);
    yield [part, id];
    const node = /^flowchart-(.+)-\d+$/.exec(id)?.[1];
    if (node) yield [part, node];
    const label = /^(.+)-text$/.exec(id)?.[1];
    if (label) yield [part, label];
  }
}

/** Points of a quadrant chart, events of a timeline and series of a chart carry no ids: their labels are their ids in the source. */
function* labelled(svg: SVGSVGElement, ids: Diagram['ids']): Generator<[SVGElement, string]> {
  const labels = new Map(Object.keys(ids).map((label) => [withoutSpaces(label), label]));
  for (const part of svg.querySelectorAll<SVGElement>('.data-point, .eventWrapper, .legend text')) {
    const label = labels.get(withoutSpaces((part.querySelector('text') ?? part).textContent ?? ''));
    if (label !== undefined) yield [part, label];
  }
}

/** Lines of a label that is broken have no space between them. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
