import type { DiagramName } from '../../language/diagrams/diagram.ts';
import type { Wanted } from '../../language/diagrams/draw-diagram.ts';
import type { Id } from '../../language/plan/element.ts';
import { elementById, elementsOfKind } from '../../language/plan/query.ts';
import { type ComparedPlan, comparedPlan } from '../../language/review/compared-plan.ts';
import type { Review } from '../../language/review/review.ts';

/** A picture of what differs. */
export interface DifferencePicture {
  readonly diagram: DiagramName;
  readonly wanted: Wanted;
}

/** Both states in one, and its pictures that show something, the most important first. */
export interface DifferencePictures extends ComparedPlan {
  readonly pictures: readonly DifferencePicture[];
}

/** Returns the work that moved, came or went; the risks that did, and whole each process that did or in which a step did. */
export function differencePictures(review: Review): DifferencePictures {
  const compared = comparedPlan(review);
  const { plan, difference } = compared;
  const changed = [...difference.elements.keys()].flatMap((id) => elementById(plan, id) ?? []);
  const hasWork = changed.some((element) => 'timing' in element);
  const hasRisks = changed.some(
    ({ id, kind }) =>
      kind === 'risk' && (difference.ratings.has(id) || difference.elements.get(id)?.type !== 'changed'),
  );
  const touched = new Set<Id | undefined>(changed.flatMap(({ id, parent }) => [id, parent]));
  const only = { difference, isOnlyDifference: true };
  return {
    ...compared,
    pictures: [
      ...(hasWork ? [{ diagram: 'gantt' as const, wanted: only }] : []),
      ...(hasRisks ? [{ diagram: 'risks' as const, wanted: only }] : []),
      ...elementsOfKind(plan, 'process')
        .filter(({ id }) => touched.has(id))
        .map(({ id }) => ({ diagram: 'process' as const, wanted: { difference, of: id } })),
    ],
  };
}
