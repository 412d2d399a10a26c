import { valueMeaning } from '../../locale/keywords.ts';
import { capital } from '../../locale/phrases.ts';
import type { Coverage } from '../../plan/coverage.ts';
import { titleIn } from '../../plan/framework.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ActivityKind } from '../../plan/work.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import { quote } from '../../syntax/values.ts';
import type { AddElement } from '../change.ts';
import { fittingPlace } from '../fitting-place.ts';
import { freeNames } from '../free-name.ts';
import type { Rule } from '../rule.ts';
import { followedBy } from './followed.ts';
import { partReference } from './part-reference.ts';

export const expectedKindMissing: Rule = {
  id: 'expected-kind-missing',
  severity: 'warning',
  finds:
    'a kind of activity that a followed framework expects and the plan does not have. What a factor or an item expects is asked of the work that covers it.',
  source:
    'the frameworks themselves: the Norwegian guide ends in an evaluation, and in the implementation of SIP competence takes training and support, not one of them.',
  why: 'These are the kinds of work without which the method has not been seen to work.',
  mend: 'Plan an activity that `is` of that kind, or write `is` in the one that does this already. For a factor let the activity, or the phase around it, cover the factor or something in it.',
  *run(plan, schedule) {
    for (const { parts, place } of followedBy(plan)) {
      for (const { part, expected } of parts) {
        const missing = expected.filter(({ metBy }) => metBy.length === 0).map(({ kind }) => kind);
        if (missing.length === 0) continue;
        yield {
          ...place,
          message: ({ frameworks, called, list, locale }) => {
            const kinds = list(missing.map((kind) => `\`${kind}\``));
            const title = called(titleIn(locale, part));
            return isPartial(part) ? frameworks.expectedOn(title, kinds) : frameworks.expected(title, kinds);
          },
          related: [{ element: part.id, message: ({ frameworks }) => frameworks.expectsThis }],
          fixes: [addActivities(plan, schedule, part, missing)],
        };
      }
    }
  },
};

function isPartial({ kind }: Coverage['part']): boolean {
  return kind === 'factor' || kind === 'item';
}

function addActivities(
  plan: Plan,
  schedule: Schedule,
  part: Coverage['part'],
  kinds: readonly ActivityKind[],
): AddElement {
  const { phase } = fittingPlace(plan, schedule, kinds[0] as ActivityKind);
  const covers = isPartial(part) ? [`covers ${partReference(plan, part.id)}`] : [];
  return {
    title: ({ frameworks, list }) => frameworks.addExpected(list(kinds.map((kind) => `\`${kind}\``))),
    ...(phase && { into: phase.id }),
    names: isPartial(part) ? [part.id] : [],
    declaration: ({ locale }) => {
      const names = freeNames(plan, kinds.map(capital));
      const activities = kinds.map((kind, at) => {
        const title = `${valueMeaning(locale, kind)}: ${titleIn(locale, part)}`;
        const body = [`is ${kind}`, ...covers, 'takes 1d'].map((line) => `  ${line}\n`).join('');
        return `activity ${names[at]} ${quote(title)} {\n${body}}`;
      });
      return activities.join('\n\n');
    },
  };
}
