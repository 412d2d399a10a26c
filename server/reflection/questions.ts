import { type Coverage, coverageOf, withParts } from '../../language/plan/coverage.ts';
import { type Framework, isPart, type Part, titleIn } from '../../language/plan/framework.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { elementById } from '../../language/plan/query.ts';
import type { ReflectionRequest } from '../protocol/reflection.ts';

/** Returns every question of the methods that the plan follows, in their order, and whether it is answered. */
export function questionsOf(plan: Plan): Coverage[] {
  return coverageOf(plan)
    .flatMap(withParts)
    .filter(({ countedAs }) => countedAs === 'question');
}

/** Returns the question as it is put to whoever writes the plan, in the language of the plan. */
export function asked(plan: Plan, { part }: Coverage): ReflectionRequest.Question {
  return {
    id: part.id,
    title: titleIn(plan.locale, part),
    ...(part.hint !== undefined && { hint: part.hint }),
    where: around(plan, part)
      .map((each) => titleIn(plan.locale, each))
      .join(' › '),
  };
}

/** The method and its parts that the part lies in, from the outermost. */
function around(plan: Plan, { parent }: Part | Framework): (Part | Framework)[] {
  const whole = parent === undefined ? undefined : elementById(plan, parent);
  return whole && (whole.kind === 'framework' || isPart(whole)) ? [...around(plan, whole), whole] : [];
}
