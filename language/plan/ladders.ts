import type { Id } from './element.ts';
import type { FrameworkPart } from './framework.ts';
import type { Plan } from './plan.ts';
import { elementById } from './query.ts';

/** A ladder of maturity and its rungs, from the foot. */
export interface Ladder {
  readonly ladder: FrameworkPart;
  readonly rungs: readonly FrameworkPart[];
}

/** Returns the ladders of the frameworks that the plan follows, in the order of the text. */
export function followedLadders(plan: Plan): Ladder[] {
  const follows = new Set(plan.head?.kind === 'plan' ? plan.head.follows : []);
  const rungs = new Map(partsOf(plan, 'ladder').map(({ id }): [Id, FrameworkPart[]] => [id, []]));
  for (const rung of partsOf(plan, 'rung')) {
    const ladder = enclosing(plan, rung.id, (id) => rungs.has(id));
    if (ladder !== undefined) rungs.get(ladder)?.push(rung);
  }
  return partsOf(plan, 'ladder')
    .filter(({ id }) => enclosing(plan, id, (outer) => follows.has(outer)) !== undefined)
    .map((ladder) => ({ ladder, rungs: rungs.get(ladder.id) ?? [] }));
}

function partsOf({ elements }: Plan, kind: 'ladder' | 'rung'): FrameworkPart[] {
  return elements.filter((element): element is FrameworkPart => element.kind === kind);
}

function enclosing(plan: Plan, inner: Id, isWanted: (id: Id) => boolean): Id | undefined {
  let id = elementById(plan, inner)?.parent;
  while (id !== undefined && !isWanted(id)) id = elementById(plan, id)?.parent;
  return id;
}
