import type { Element } from '../plan/plan.ts';

/** What tells where and what an element is and how it is called, rather than what it says. */
const identity = new Set(['id', 'name', 'title', 'kind', 'parent', 'source', 'timing', 'files']);

/**
 * Returns what an element says, by the names that the model gives its properties; what says when work happens stands
 * beside the rest. Lists that are empty and marks that are not set are left out, as they are in the text.
 */
export function propertiesOf(element: Element): ReadonlyMap<string, unknown> {
  const timing = 'timing' in element ? element.timing : {};
  return new Map(
    Object.entries({ ...element, ...timing }).filter(
      ([name, value]) => !identity.has(name) && !isUnsaid(value),
    ),
  );
}

function isUnsaid(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
