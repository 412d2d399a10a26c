import type { ElementBase } from '../plan/element.ts';
import { visible } from './mermaid-text.ts';

/** The title of an element in at most `longest` characters; its name where the title has nothing to see. */
export function titleWithin(element: Pick<ElementBase, 'title' | 'name'>, longest: number): string {
  return visible(element.title, longest) || visible(element.name, longest);
}

/**
 * Returns the function that makes labels distinct: a label comes back as it is the first time, and later as
 * `numbered` writes it with the first number from 2 that makes it new.
 */
export function distinct(): (label: string, numbered: (times: number) => string) => string {
  const taken = new Set<string>();
  return (label, numbered) => {
    let free = label;
    for (let times = 2; taken.has(free); times++) free = numbered(times);
    taken.add(free);
    return free;
  };
}
