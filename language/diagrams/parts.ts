import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { selectionOf } from './selection.ts';

/**
 * Splits a plan into parts that fit: each takes as many of the units as it can hold, and a single one that is too much
 * comes in several. A unit of one element is not split further. `isFit` is told whether all that it judges is of one
 * unit. What belongs to no unit is in every part, unless it encloses only what is in others; `draw` is told what of the
 * part is of its units.
 */
export function splitToFit<Drawn>(
  plan: Plan,
  units: readonly (readonly Id[])[],
  draw: (part: Plan, own?: readonly Id[]) => Drawn,
  isFit: (drawn: Drawn, isWithinOne: boolean) => boolean,
): Drawn[] {
  const whole = draw(plan);
  if (isFit(whole, units.length === 1) || units.flat().length < 2) return [whole];
  const divided = withEnclosing(plan, units.flat());
  const partOf = (base: Plan, ids: readonly Id[]) => {
    const kept = withEnclosing(plan, ids);
    return selectionOf(base, ({ id }) => kept.has(id) || !divided.has(id));
  };
  const split = (base: Plan, some: readonly (readonly Id[])[], isWithinOne: boolean): Drawn[] => {
    const parts: Drawn[] = [];
    let guess = Math.ceil(some.length / 2);
    for (let from = 0; from < some.length; ) {
      const drawFirst = (count: number) => {
        const ids = some.slice(from, from + count).flat();
        return draw(partOf(base, ids), ids);
      };
      const drawIfFit = (count: number) => {
        const drawn = drawFirst(count);
        return isFit(drawn, isWithinOne || count === 1) ? drawn : undefined;
      };
      const longest = longestFit(Math.min(guess, some.length - from), some.length - from, drawIfFit);
      const unit = some[from] ?? [];
      if (longest) parts.push(longest.drawn);
      else if (unit.length > 1) {
        const within = unit.map((id) => [id]);
        parts.push(...split(partOf(base, unit), within, true));
      } else parts.push(drawFirst(1));
      guess = longest?.count ?? 1;
      from += guess;
    }
    return parts;
  };
  return split(plan, units, units.length === 1);
}

/** As much as fits of the first `most`, sought outwards from a guess; nothing where not even one does. */
function longestFit<Drawn>(
  guess: number,
  most: number,
  drawIfFit: (count: number) => Drawn | undefined,
): { readonly count: number; readonly drawn: Drawn } | undefined {
  let best: { readonly count: number; readonly drawn: Drawn } | undefined;
  let tooMany = most + 1;
  for (let [count, step] = [guess, 1]; tooMany - (best?.count ?? 0) > 1; step *= 2) {
    const drawn = drawIfFit(count);
    if (drawn === undefined) tooMany = count;
    else best = { count, drawn };
    const fitting = best?.count ?? 0;
    if (tooMany > most) count = Math.min(most, fitting + step);
    else if (fitting === 0) count = Math.max(1, tooMany - step);
    else count = Math.floor((fitting + tooMany) / 2);
  }
  return best;
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
