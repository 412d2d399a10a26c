import type { Id } from '../plan/element.ts';
import { elementById, elementsOfKind } from '../plan/query.ts';
import { type Assessed, assess, type Band, bandOf } from '../plan/risk-rating.ts';
import type { Moved } from './date-moves.ts';
import type { Matching } from './matching.ts';
import type { Version } from './version.ts';

/** A risk that has another colour than before, today or once its responses have worked. */
export interface RiskMove {
  readonly element: Id;
  readonly rating: Moved<Assessed | undefined>;
  readonly today: Moved<Band | undefined>;
  readonly afterResponses: Moved<Band | undefined>;
  /** Whether anything is to be done about it in the later state. */
  readonly isAnswered: boolean;
}

/** Returns the risks whose colour is another; a new one had none, and one that is closed has none. */
export function riskMoves(before: Version, after: Version, { beforeOf }: Matching): RiskMove[] {
  return elementsOfKind(after.plan, 'risk').flatMap((risk) => {
    const old = elementById(before.plan, beforeOf.get(risk.id) ?? '');
    const was = old?.kind === 'risk' && old.status !== 'closed' ? assess(old) : undefined;
    const is = risk.status === 'closed' ? undefined : assess(risk);
    const today = { before: was && bandOf(was.today), after: is && bandOf(is.today) };
    const afterResponses = { before: was && bandOf(was.after), after: is && bandOf(is.after) };
    if (today.before === today.after && afterResponses.before === afterResponses.after) return [];
    const isAnswered = risk.responses.length > 0;
    return [{ element: risk.id, rating: { before: was, after: is }, today, afterResponses, isAnswered }];
  });
}
