import type { Diagram } from '../../language/diagrams/diagram.ts';

/** The parts of a picture that draw an element of the plan, by qualified name, and the other way round. */
export class Located {
  readonly #parts = new Map<string, SVGElement[]>();
  readonly #names = new Map<Element, string>();

  constructor(svg: SVGSVGElement, ids: Diagram['ids']) {
    for (const [part, id] of identified(svg)) {
      const name = Object.hasOwn(ids, id) ? ids[id] : undefined;
      if (name === undefined) continue;
      this.#names.set(part, name);
      this.#parts.set(name, [...(this.#parts.get(name) ?? []), part]);
      part.classList.add('element');
    }
  }

  /** The parts that draw an element; none where the picture does not show it. */
  parts(name: string): readonly SVGElement[] {
    return this.#parts.get(name) ?? [];
  }

  /** The qualified name of the element that `target` is a part of. */
  nameAt(target: EventTarget | null): string | undefined {
    for (let node = target instanceof Element ? target : null; node; node = node.parentElement) {
      const name = this.#names.get(node);
      if (name !== undefined) return name;
    }
    return undefined;
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
  // The points of a quadrant chart carry no ids; their labels are their ids in the source.
  for (const point of svg.querySelectorAll<SVGElement>('.data-point')) {
    yield [point, point.querySelector('text')?.textContent ?? ''];
  }
}
