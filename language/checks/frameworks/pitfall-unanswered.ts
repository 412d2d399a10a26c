import type { Coverage } from '../../plan/coverage.ts';
import { type Part, titleIn } from '../../plan/framework.ts';
import type { Plan } from '../../plan/plan.ts';
import { quote } from '../../syntax/values.ts';
import type { AddElement } from '../change.ts';
import { freeNames } from '../free-name.ts';
import type { Rule } from '../rule.ts';
import { followedBy, idsOf, phraseOf, relatedParts } from './followed.ts';
import { partReference } from './part-reference.ts';

export const pitfallUnanswered: Rule = {
  id: 'pitfall-unanswered',
  severity: 'information',
  finds:
    'the pitfalls of a followed framework that nothing in the plan covers or answers, unless all that they are about is covered.',
  source:
    'the talk on coordinated development: four pitfalls that others have fallen into, each with its response.',
  why: 'A pitfall is a risk that somebody else has paid to find out about.',
  mend: 'Write `covers` and the pitfall in a risk, with your response, or in the work that keeps you out of it. An `answer` that says why it does not threaten you will do, too.',
  *run(plan) {
    for (const { coverage, parts, place } of followedBy(plan)) {
      const pitfalls = parts.filter(({ countedAs }) => countedAs === 'pitfall');
      const open = pitfalls.filter(({ isMet }) => !isMet);
      if (open.length === 0) continue;
      yield {
        ...place,
        message: (messages) =>
          messages.frameworks.pitfalls(
            messages.called(titleIn(messages.locale, coverage.part)),
            phraseOf(open)(messages),
            open.length,
            pitfalls.length,
          ),
        related: relatedParts(open, ({ frameworks }) => frameworks.nothingAnswers),
        fixes: [addRisks(plan, open)],
      };
    }
  },
};

function addRisks(plan: Plan, open: readonly Coverage[]): AddElement {
  return {
    title: ({ frameworks }) => frameworks.addRisks(open.length),
    names: idsOf(open),
    declaration: ({ locale }) => {
      const names = freeNames(
        plan,
        open.map(({ part }) => part.name),
      );
      const risks = open.map(({ part }, at) => {
        const lines = [`covers ${partReference(plan, part.id)}`, ...responsesTo(part)];
        const body = lines.map((line) => `  ${line}\n`).join('');
        return `risk ${names[at]} ${quote(titleIn(locale, part))} {\n${body}}`;
      });
      return risks.join('\n\n');
    },
  };
}

function responsesTo(pitfall: Coverage['part'] | Part): string[] {
  if (!('responses' in pitfall)) return [];
  return pitfall.responses.map((response) => `response reduce ${quote(response)}`);
}
