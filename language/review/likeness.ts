import { distance } from 'fastest-levenshtein';
import type { Element } from '../plan/plan.ts';
import { propertiesOf } from './properties.ts';

/** How much of the likeness the words that people know an element by make out. */
const weightOfTitle = 0.6;

/** Long titles are compared by how they begin. */
const mostCompared = 80;

/** Returns how alike two elements of one kind are, from 0 to 1: by their titles, and by what is written in them. */
export function likeness(one: Element, other: Element): number {
  const title = nearness(one.title, other.title);
  const properties = shareOfEqual(one, other);
  return properties === undefined ? title : weightOfTitle * title + (1 - weightOfTitle) * properties;
}

function nearness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.toLowerCase().slice(0, mostCompared)) as [string, string];
  return 1 - distance(a, b) / Math.max(1, a.length, b.length);
}

/** Undefined where nothing is written in either. */
function shareOfEqual(one: Element, other: Element): number | undefined {
  const [a, b] = [one, other].map((element) => propertiesOf(element)) as [
    ReadonlyMap<string, unknown>,
    ReadonlyMap<string, unknown>,
  ];
  const names = [...new Set([...a.keys(), ...b.keys()])];
  if (names.length === 0) return undefined;
  const equal = names.filter((name) => JSON.stringify(a.get(name)) === JSON.stringify(b.get(name)));
  return equal.length / names.length;
}
