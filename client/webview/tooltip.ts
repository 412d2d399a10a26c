import type { Table } from '../../language/diagrams/diagram.ts';
import { element } from './dom.ts';

const GAP = 14;

/** Shows the facts about the element under the pointer. */
export class Tooltip {
  readonly box = element('div', { class: 'tooltip', role: 'tooltip', hidden: true });
  #name: string | undefined;

  /** Shows what the table says about `name` beside the pointer; hides where it says nothing. */
  show(name: string | undefined, table: Table, pointer: MouseEvent): void {
    if (name !== this.#name) this.#fill(name, table);
    this.#name = name;
    if (this.box.hidden) return;
    const { width, height } = this.box.getBoundingClientRect();
    const right = pointer.clientX + GAP + width <= innerWidth;
    const below = pointer.clientY + GAP + height <= innerHeight;
    const x = right ? pointer.clientX + GAP : pointer.clientX - GAP - width;
    const y = below ? pointer.clientY + GAP : pointer.clientY - GAP - height;
    this.box.style.transform = `translate(${Math.max(x, 0)}px, ${Math.max(y, 0)}px)`;
  }

  hide(): void {
    this.#name = undefined;
    this.box.hidden = true;
  }

  #fill(name: string | undefined, table: Table): void {
    const row = name === undefined ? undefined : table.rows.find((row) => row.element === name);
    this.box.hidden = row === undefined;
    const facts = (row?.cells ?? []).flatMap((cell, column) =>
      cell === '' ? [] : [element('dt', {}, table.head[column] ?? ''), element('dd', {}, cell)],
    );
    this.box.replaceChildren(element('dl', {}, ...facts));
  }
}
