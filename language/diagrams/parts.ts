import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { selectionOf } from './selection.ts';

/**
 * Splits a plan until each part fits: between the units, and where a single one is too much, within it. A unit of one
 * element is not split further. `isFit` is told whether all that it judges is of one unit. What belongs to no unit is
 * in every part, unless it encloses only what is in others.
 */
export function splitToFit<Drawn>(
  plan: Plan,
  units: readonly (readonly Id[])[],
  draw: (part: Plan) => Drawn,
  isFit: (drawn: Drawn, isWithinOne: boolean) => boolean,
): Drawn[] {
  const divided = withEnclosing(plan, units.flat());
  const partOf = (ids: readonly Id[]) => {
    const kept = withEnclosing(plan, ids);
    return selectionOf(plan, ({ id }) => kept.has(id) || !divided.has(id));
  };
  const split = (some: readonly (readonly Id[])[], isWithinOne: boolean): Drawn[] => {
    const drawn = draw(partOf(some.flat()));
    if (isFit(drawn, isWithinOne)) return [drawn];
    const [first, ...others] = some;
    const finer = others.length > 0 ? some : (first ?? []).map((id) => [id]);
    if (finer.length < 2) return [drawn];
    const middle = Math.ceil(finer.length / 2);
    return [finer.slice(0, middle), finer.slice(middle)].flatMap((half) =>
      split(half, isWithinOne || half.length === 1),
    );
  };
  return split(units, units.length === 1);
}

/** The elements and all that they lie in. */
function withEnclosing(plan: Plan, ids: readonly Id[]): ReadonlySet<Id> {
  const found = new Set<Id>();
  for (const id of ids) {
    for (
      let at: Id | undefined = id;
      at !== undefined && !found.has(at);
      at = elementById(plan, at)?.parent
    ) {
      found.add(at);
    }
  }
  return found;
}
