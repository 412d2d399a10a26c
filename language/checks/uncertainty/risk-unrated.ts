import type { Rule } from '../rule.ts';
import { write } from '../write.ts';
import { openRisks } from './open-risks.ts';

export const riskUnrated: Rule = {
  id: 'risk-unrated',
  severity: 'warning',
  finds: 'a risk that is not closed and does not say how likely it is, or how much harm it would do.',
  source:
    'the risk analysis in the guide to competence development in schools: it is made at the beginning, talked over with the staff, and adjusted along the way.',
  why: 'A list of risks without numbers is worked through from the top until the time is up, and not from the worst.',
  mend: 'Write `likelihood` and `impact` from 1 to 5, best together with those who know the work: where they disagree there is something to learn.',
  *run(plan) {
    for (const risk of openRisks(plan)) {
      const missing = ratings.filter((rating) => risk[rating] === undefined);
      if (missing.length === 0) continue;
      yield {
        element: risk.id,
        message: ({ uncertainty, called }) => uncertainty.unrated(called(risk.title), missing),
        fixes: missing.map((rating) => write(rating, middle)),
      };
    }
  },
};

const ratings = ['likelihood', 'impact'] as const;

/** From 1 to 5. */
const middle = '3';
