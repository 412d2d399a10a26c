import type { LegendEntry } from '../../language/diagrams/diagram.ts';
import { element } from './dom.ts';

/** The list of marks and what they stand for; `label` is what the list is called. */
export function legendList(entries: readonly LegendEntry[], label: string): HTMLElement {
  const items = entries.map(({ mark, colour, text }) => {
    const sign = element('span', { class: 'mark', 'aria-hidden': 'true' }, mark);
    if (colour) sign.style.color = colour;
    return element('li', {}, sign, text);
  });
  return element('ul', { class: 'legend', 'aria-label': label }, ...items);
}
