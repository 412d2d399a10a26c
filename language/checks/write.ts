import type { Id } from '../plan/element.ts';
import type { SetProperty } from './change.ts';

/**
 * Returns the change that writes a property whose first word is what the syntax tree calls it, with a value in which
 * the elements are named.
 */
export function write(property: string, value: string, ...names: readonly Id[]): SetProperty {
  return {
    title: ({ rules }) => rules.write(`${property} ${value}`),
    property,
    words: property,
    value,
    names,
  };
}
