import type { Coverage } from '../../plan/coverage.ts';
import type { Id } from '../../plan/element.ts';
import { titleIn } from '../../plan/framework.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import { quote } from '../../syntax/values.ts';
import type { AddElement, SetProperty } from '../change.ts';
import { freeNames } from '../free-name.ts';
import type { Rule } from '../rule.ts';
import { followedBy, idsOf, phraseOf, relatedParts } from './followed.ts';
import { partReference } from './part-reference.ts';

export const itemUncovered: Rule = {
  id: 'item-uncovered',
  severity: 'warning',
  finds:
    'the items of a factor or stage in a followed framework that nothing in the plan covers. A factor or stage without items is itself one.',
  source:
    'the frameworks themselves: the implementation of SIP, for one, names three factors that decide whether it succeeds, and what each of them consists of.',
  why: 'A plan that follows a method says that it does all of it. What is left out is most often what nobody thought of, not what somebody decided against.',
  mend: 'Write `covers` and the item in the work, role or routine that takes care of it, plan something for it, or write an `answer` to it that says why it is left out.',
  *run(plan) {
    for (const { coverage, place } of followedBy(plan)) {
      for (const { holder, items } of groupsIn(coverage)) {
        const open = items.filter(({ coveredBy, answeredBy }) => coveredBy.length + answeredBy.length === 0);
        if (open.length === 0) continue;
        yield {
          ...place,
          message: (messages) =>
            messages.frameworks.uncovered(
              messages.called(titleIn(messages.locale, holder.part)),
              phraseOf(open)(messages),
              open.length,
              items.length,
            ),
          related: relatedParts(open, ({ frameworks }) => frameworks.nothingCovers),
          fixes: [
            ...neighbours(plan, items).map((id) => coverToo(plan, id, open)),
            addWork(plan, holder, open),
          ],
        };
      }
    }
  },
};

interface Group {
  readonly holder: Coverage;
  readonly items: Coverage[];
}

/** The items by the factor, stage or framework that holds them, directly or within another item. */
function groupsIn(framework: Coverage): Group[] {
  const groups: Group[] = [];
  const gather = (holder: Coverage) => {
    const group: Group = { holder, items: [] };
    groups.push(group);
    const visit = (part: Coverage) => {
      if (part.countedAs === 'item') group.items.push(part);
      if (isHolder(part)) gather(part);
      else for (const inner of part.parts) visit(inner);
    };
    for (const inner of holder.parts) visit(inner);
  };
  gather(framework);
  return groups;
}

function isHolder({ part, countedAs }: Coverage): boolean {
  return countedAs === undefined && (part.kind === 'factor' || part.kind === 'stage');
}

const most = 2;

/** The activities that cover the most of the same group. */
function neighbours(plan: Plan, items: readonly Coverage[]): Id[] {
  const counts = new Map<Id, number>();
  for (const id of items.flatMap(({ coveredBy }) => coveredBy)) {
    if (elementById(plan, id)?.kind === 'activity') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id);
}

function coverToo(plan: Plan, id: Id, open: readonly Coverage[]): SetProperty {
  const title = elementById(plan, id)?.title ?? id;
  return {
    title: (messages) => messages.frameworks.coverToo(messages.called(title), phraseOf(open)(messages)),
    element: id,
    property: 'covers',
    words: 'covers',
    value: idsOf(open)
      .map((part) => partReference(plan, part))
      .join(', '),
    isFurther: true,
    names: idsOf(open),
  };
}

/** The work goes into the phase that covers the group, where there is one. */
function addWork(plan: Plan, { coveredBy }: Coverage, open: readonly Coverage[]): AddElement {
  const phase = coveredBy.find((id) => elementById(plan, id)?.kind === 'phase');
  return {
    title: ({ frameworks }) => frameworks.addWork(open.length),
    ...(phase !== undefined && { into: phase }),
    names: idsOf(open),
    declaration: ({ locale }) => {
      const names = freeNames(
        plan,
        open.map(({ part }) => part.name),
      );
      const activities = open.map(
        ({ part }, at) =>
          `activity ${names[at]} ${quote(titleIn(locale, part))} {\n  covers ${partReference(plan, part.id)}\n  takes 1d\n}`,
      );
      return activities.join('\n\n');
    },
  };
}
