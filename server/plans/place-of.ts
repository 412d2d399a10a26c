import type { Element } from '../../language/plan/plan.ts';
import type { Place } from '../protocol/places.ts';

/** Returns where the name of an element stands. */
export function placeOf({ source }: Element): Place {
  return { uri: source.uri, ...source.name.start };
}
