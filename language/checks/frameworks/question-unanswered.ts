import type { Coverage } from '../../plan/coverage.ts';
import type { Id } from '../../plan/element.ts';
import { type Answer, isPart, titleIn } from '../../plan/framework.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import type { AddElement } from '../change.ts';
import type { Found, Rule } from '../rule.ts';
import { type Followed, followedBy, idsOf, phraseOf, relatedParts } from './followed.ts';
import { partReference } from './part-reference.ts';

export const questionUnanswered: Rule = {
  id: 'question-unanswered',
  severity: 'information',
  finds: 'the questions of a followed framework that the plan does not answer, and an answer without a text.',
  source:
    'the guiding questions of the Norwegian guide and of the guide to competence development in schools: they are there to be talked over by those who carry out the plan.',
  why: 'The talk is worth more than the text, but without a text nobody remembers what was said, and those who come later begin anew.',
  mend: 'Talk it over and write what you found: `answer`, the question and a text. `on` and `by` say when, and who.',
  *run(plan) {
    const empty = ownOfKind(plan, 'answer').filter(({ text }) => text.trim() === '');
    const begun = new Set(empty.map(({ of }) => of));
    for (const followed of followedBy(plan)) yield* unanswered(plan, followed, begun);
    for (const answer of empty) yield withoutText(plan, answer);
  },
};

function* unanswered(
  plan: Plan,
  { coverage, parts, place }: Followed,
  begun: ReadonlySet<Id>,
): Generator<Found> {
  const questions = parts.filter(({ countedAs }) => countedAs === 'question');
  const open = questions.filter(({ isMet, part }) => !isMet && !begun.has(part.id));
  if (open.length === 0) return;
  yield {
    ...place,
    message: (messages) =>
      messages.frameworks.unanswered(
        messages.called(titleIn(messages.locale, coverage.part)),
        phraseOf(open)(messages),
        open.length,
        questions.length,
      ),
    related: relatedParts(open, ({ frameworks }) => frameworks.noAnswer),
    fixes: [addAnswers(plan, open)],
  };
}

/** The text is left empty, so that the rule goes on asking for it. */
function addAnswers(plan: Plan, open: readonly Coverage[]): AddElement {
  return {
    title: ({ frameworks }) => frameworks.addAnswers(open.length),
    names: idsOf(open),
    declaration: () => open.map(({ part }) => `answer ${partReference(plan, part.id)} ""`).join('\n\n'),
  };
}

function withoutText(plan: Plan, { id, of }: Answer): Found {
  return {
    element: id,
    message: ({ frameworks, called, locale }) => {
      const part = elementById(plan, of);
      return frameworks.emptyAnswer(called(part && isPart(part) ? titleIn(locale, part) : of));
    },
  };
}
