import type { Table } from '../../language/diagrams/diagram.ts';
import { element } from './dom.ts';

/** The facts of a picture as a table; the first cell of a row that `canGo` is a button that calls `go`. */
export function factTable(
  table: Table,
  title: string,
  canGo: (name: string) => boolean,
  go: (name: string) => void,
): HTMLTableElement {
  const head = table.head.map((cell) => element('th', { scope: 'col' }, cell));
  const rows = table.rows.map(({ element: name, cells }) => {
    const [first = '', ...rest] = cells;
    const opens = name !== undefined && canGo(name) ? name : undefined;
    const label = opens === undefined ? first : goButton(first, () => go(opens));
    const header = element('th', { scope: 'row' }, label);
    return element('tr', {}, header, ...rest.map((cell) => element('td', {}, cell)));
  });
  return element(
    'table',
    { 'aria-label': title },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

function goButton(text: string, go: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'link', title: 'Go to the text' }, text);
  button.addEventListener('click', go);
  return button;
}
