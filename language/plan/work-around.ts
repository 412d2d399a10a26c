import type { Element, Plan } from './plan.ts';
import { elementById } from './query.ts';
import type { Work } from './work.ts';

/** Returns the work itself and all the work that encloses it, the nearest first. */
export function workAround(plan: Plan, work: Work): Work[] {
  const around = [work];
  for (let at: Work | undefined = work; at; ) {
    const parent: Element | undefined = at.parent === undefined ? undefined : elementById(plan, at.parent);
    at = parent && 'timing' in parent ? parent : undefined;
    if (at) around.push(at);
  }
  return around;
}
