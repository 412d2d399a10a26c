import { assess, bandOf, scoreOf } from '../../plan/risk-rating.ts';
import type { Rule } from '../rule.ts';
import { openRisks } from './open-risks.ts';
import { respond } from './respond.ts';

export const highRiskUntreated: Rule = {
  id: 'high-risk-untreated',
  severity: 'warning',
  finds:
    'a risk that is not closed, whose likelihood times impact is at least 15 today, and that has no response.',
  source:
    'the Norwegian guide, which brings larger changes in step by step so as to learn on the way and to lower the risk, and the risk analysis in the guide to competence development in schools.',
  why: 'A risk so high happens to most who do nothing about it. To have written it down lowers it by nothing.',
  mend: 'Write `response`, what you do about it and `by` which work: `avoid`, `reduce` or `transfer` it. To `accept` it is a response, too, if those who bear it have said so.',
  *run(plan) {
    for (const risk of openRisks(plan)) {
      const assessed = assess(risk);
      if (!assessed || bandOf(assessed.today) !== 'high' || risk.responses.length > 0) continue;
      const { likelihood, impact } = assessed.today;
      const score = scoreOf(assessed.today);
      yield {
        element: risk.id,
        message: ({ uncertainty, called }) =>
          uncertainty.untreated(called(risk.title), likelihood, impact, score),
        fixes: [respond(plan, risk)],
      };
    }
  },
};
