import type { Table } from '../../language/diagrams/diagram.ts';

/** One fact about an element: the heading of a column, and what stands there. */
export interface Fact {
  readonly heading: string;
  readonly value: string;
}

/** What the table of a picture says of each element, by qualified name. */
export class ElementFacts {
  readonly #head: readonly string[];
  readonly #cells: ReadonlyMap<string, readonly string[]>;

  constructor({ head, rows }: Table) {
    this.#head = head;
    this.#cells = new Map(
      rows.flatMap(({ element, cells }) => (element === undefined ? [] : [[element, cells] as const])),
    );
  }

  /** The facts about an element, without empty cells; none about one that the table does not have. */
  of(name: string): readonly Fact[] {
    return (this.#cells.get(name) ?? []).flatMap((value, column) =>
      value === '' ? [] : [{ heading: this.#head[column] ?? '', value }],
    );
  }

  /** The facts about an element in one line, to be read out. */
  spoken(name: string): string {
    return this.of(name)
      .map(({ heading, value }) => `${heading}: ${value}`)
      .join('. ');
  }
}
