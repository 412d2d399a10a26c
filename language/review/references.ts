import type { Id } from '../plan/element.ts';

/** The properties of the model, and of what stands in them, that name other elements. */
const references = new Set(
  [
    'owner lead by for to consults informs produces from serves affects covers members partOf reportsTo',
    'replaces calls to calendar follows plans of about predecessor party indicator rung element view',
  ].flatMap((names) => names.split(' ')),
);

/** Returns the value of a property with other ids in the place of those in it. */
export function withIds(property: string, value: unknown, idOf: (id: Id) => Id): unknown {
  if (typeof value === 'string') return references.has(property) ? idOf(value) : value;
  if (Array.isArray(value)) return value.map((item) => withIds(property, item, idOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIds(name, inner, idOf)]));
}

/** Returns whether the strings of a property are ids of elements. */
export function isReference(property: string): boolean {
  return references.has(property);
}
