import type { Rule } from '../rule.ts';
import { openRisks } from './open-risks.ts';

export const responseWithoutEffect: Rule = {
  id: 'response-without-effect',
  severity: 'information',
  finds:
    'a rated risk with a response, whose likelihood and impact do not say what the response leads to. To accept a risk leads to nothing.',
  source:
    'the guide to competence development in schools: the risk analysis is adjusted along the way, which takes that one knows what one hoped for.',
  why: 'Whoever does not say what a response is to achieve cannot see whether it worked, or whether it is worth its price.',
  mend: 'Write after an arrow what the number is to be once the responses have worked: `likelihood 4 -> 2`. If nothing gets lower, find another response.',
  *run(plan) {
    for (const { id, title, likelihood, impact, responses } of openRisks(plan)) {
      if (!likelihood || !impact || responses.every(({ kind }) => kind === 'accept')) continue;
      if (likelihood.after !== undefined || impact.after !== undefined) continue;
      yield { element: id, message: ({ uncertainty, called }) => uncertainty.withoutEffect(called(title)) };
    }
  },
};
