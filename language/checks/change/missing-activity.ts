import type { WantedActivity } from '../../locale/messages/missing-activities.ts';
import type { Id } from '../../plan/element.ts';
import type { Element, Plan } from '../../plan/plan.ts';
import { quote } from '../../syntax/values.ts';
import type { AddElement } from '../change.ts';
import { freeName } from '../free-name.ts';
import type { Found } from '../rule.ts';
import { activitiesThatAre } from './activities.ts';

const mostRelated = 10;

/** What the activity that is missing says of itself, and what it names. */
interface Body {
  readonly lines: readonly string[];
  readonly names: readonly Id[];
}

/** Says of the plan as a whole that it has no activity of a kind, if something in it calls for one. */
export function* missingActivity(
  plan: Plan,
  kind: WantedActivity,
  callsForIt: readonly Element[],
  body: Body = { lines: [], names: [] },
): Generator<Found> {
  const { head } = plan;
  const last = callsForIt.at(-1);
  if (!head || !last || activitiesThatAre(plan, kind).length > 0) return;
  yield {
    element: head.id,
    message: ({ missing, allCalled }) =>
      missing[kind].missing(allCalled(callsForIt.map(({ title }) => title)), callsForIt.length),
    related: callsForIt
      .slice(0, mostRelated)
      .map(({ id }) => ({ element: id, message: ({ missing }) => missing[kind].callsForIt })),
    fixes: [addActivity(plan, kind, last, body)],
  };
}

/** The activity goes where the last of what calls for it stands. */
function addActivity(plan: Plan, kind: WantedActivity, last: Element, { lines, names }: Body): AddElement {
  return {
    title: ({ missing }) => missing[kind].add,
    ...('timing' in last && last.parent !== undefined && { into: last.parent }),
    names,
    declaration: ({ missing }) => {
      const { name, title } = missing[kind];
      const body = [`is ${kind}`, ...lines, 'takes 1d'].map((line) => `  ${line}\n`).join('');
      return `activity ${freeName(plan, name)} ${quote(title)} {\n${body}}`;
    },
  };
}
