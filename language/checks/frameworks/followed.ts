import type { Message } from '../../locale/messages.ts';
import { type Coverage, coverageOf, withParts } from '../../plan/coverage.ts';
import type { Id } from '../../plan/element.ts';
import { titleIn } from '../../plan/framework.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Found, Related } from '../rule.ts';

/** A framework that the plan follows, all that is in it, and where the plan says that it follows it. */
export interface Followed {
  readonly coverage: Coverage;
  readonly parts: readonly Coverage[];
  readonly place: Pick<Found, 'element' | 'property' | 'index'>;
}

/** Returns the frameworks that the plan follows. */
export function followedBy(plan: Plan): Followed[] {
  const { head } = plan;
  if (head?.kind !== 'plan') return [];
  return coverageOf(plan).map((coverage) => ({
    coverage,
    parts: withParts(coverage),
    place: { element: head.id, property: 'follows', index: head.follows.indexOf(coverage.part.id) },
  }));
}

/** Returns the titles of parts as one phrase, once the reader’s language is known. */
export function phraseOf(parts: readonly Coverage[]): Message {
  return ({ locale, allCalled }) => allCalled(parts.map(({ part }) => titleIn(locale, part)));
}

/** Returns the places of parts, with what is said of each of them. */
export function relatedParts(parts: readonly Coverage[], message: Message): Related[] {
  return parts.map(({ part }) => ({ element: part.id, message }));
}

/** Returns the qualified names of parts. */
export function idsOf(parts: readonly Coverage[]): Id[] {
  return parts.map(({ part }) => part.id);
}
