import type { Diagram, Table } from '../../language/diagrams/diagram.ts';
import type { PageWords } from '../../language/locale/page.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';

type Row = Table['rows'][number];

/** The facts of a picture as a table; a row of an element that `canGo` has a button that calls `go` with its name. */
export function factTable(
  { table, title }: Pick<Diagram, 'table' | 'title'>,
  words: PageWords,
  canGo: (name: string) => boolean,
  go: (name: string) => void,
): HTMLTableElement {
  const head = table.head.map((cell) => element('th', { scope: 'col' }, cell));
  const rows = table.rows.map((row) => {
    const { element: name, cells } = row;
    const button = name !== undefined && canGo(name) ? [goButton(row, words, () => go(name))] : [];
    return element('tr', {}, element('td', {}, ...button), ...cells.map((cell) => element('td', {}, cell)));
  });
  return element(
    'table',
    { 'aria-label': title },
    element('thead', {}, element('tr', {}, element('td'), ...head)),
    element('tbody', {}, ...rows),
  );
}

function goButton({ cells }: Row, words: PageWords, go: () => void): HTMLButtonElement {
  const label = words.goToTextOf(cells.slice(0, 2).join(', '));
  const button = element(
    'button',
    { type: 'button', title: words.goToText, 'aria-label': label },
    icon('goToFile'),
  );
  button.addEventListener('click', go);
  return button;
}
