import { messagesIn } from '../../locale/messages.ts';
import type { Id } from '../../plan/element.ts';
import type { Element, Plan } from '../../plan/plan.ts';
import { childrenOf, elementById, elementsOfKind } from '../../plan/query.ts';
import type { Work } from '../../plan/work.ts';
import { quote } from '../../syntax/values.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';
import { activitiesThatAre } from './activities.ts';

export const noExit: Rule = {
  id: 'no-exit',
  severity: 'warning',
  finds:
    'a pilot or rollout that does not say what must hold before the plan goes on, neither itself nor at a gate that follows it.',
  source:
    'the Norwegian guide: scale up once it runs steadily and you are ready for the next step. Pilots are there to learn on a small scale before something is rolled out widely, as the key factors of digital development have it.',
  why: 'Without a measure agreed on beforehand the next step is taken because the day has come, or the pilot never ends.',
  mend: 'Write `criteria` that can be answered with yes or no, or let a `gate` come `after` it.',
  *run(plan) {
    const gated = followedByGate(plan);
    const { change: inPlan } = messagesIn(plan.locale);
    for (const { id, title, criteria } of activitiesThatAre(plan, 'pilot', 'rollout')) {
      if (criteria.length > 0 || gated.has(id)) continue;
      yield {
        element: id,
        message: ({ change, called }) => change.noExit(called(title)),
        fixes: [write('criteria', quote(inPlan.criteria.runsSteadily))],
      };
    }
  },
};

/** The work that a gate waits for, directly or over other work, but not what lies before the next pilot or rollout. */
function followedByGate(plan: Plan): ReadonlySet<Id> {
  const followed = new Set<Id>();
  const asked = new Set<Id>();
  const pending = elementsOfKind(plan, 'gate').flatMap((gate) => predecessorsOf(plan, gate, asked));
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const work = elementById(plan, id);
    if (followed.has(id) || !work || !('timing' in work)) continue;
    followed.add(id);
    pending.push(...childrenOf(plan, id).map((child) => child.id));
    const isStage = work.kind === 'activity' && (work.is === 'pilot' || work.is === 'rollout');
    if (!isStage) pending.push(...predecessorsOf(plan, work, asked));
  }
  return followed;
}

/** What the work and the phases around it wait for; of a phase that has been asked already, nothing. */
function predecessorsOf(plan: Plan, work: Work, asked: Set<Id>): Id[] {
  const predecessors: Id[] = [];
  let at: Element | undefined = work;
  while (at && 'timing' in at && !asked.has(at.id)) {
    asked.add(at.id);
    predecessors.push(...at.timing.waitsFor.map(({ predecessor }) => predecessor));
    at = at.parent === undefined ? undefined : elementById(plan, at.parent);
  }
  return predecessors;
}
