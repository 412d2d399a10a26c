import { capital } from '../../locale/phrases.ts';
import { wordsOf } from '../../locale/words.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import { titleOf } from '../../plan/query.ts';
import { assess, scoreOf } from '../../plan/risk-rating.ts';
import type { Response } from '../../plan/uncertainty.ts';
import { naming, owning, remarks } from './common-columns.ts';
import { listCell, rhythmCell, type Table, tableOf, titlesCell } from './table.ts';

/** Risks, and what pulls and holds back. */
export function uncertaintyTables(plan: Plan): Table[] {
  const { risks, forces } = wordsOf(plan.locale);
  return [
    tableOf('risk', ownOfKind(plan, 'risk'), [
      ...naming,
      ['likelihood', ({ likelihood }) => likelihood?.today],
      ['impact', ({ impact }) => impact?.today],
      [
        'score',
        (risk) => {
          const assessed = assess(risk);
          return assessed && scoreOf(assessed.today);
        },
      ],
      ['likelihoodAfter', ({ likelihood }) => likelihood?.after],
      ['impactAfter', ({ impact }) => impact?.after],
      ['cause', ({ cause }) => cause],
      ['consequence', ({ consequence }) => consequence],
      ['affects', ({ affects }) => titlesCell(plan, affects)],
      ...owning(plan),
      ['responses', ({ responses }) => listCell(responses.map((response) => responseText(plan, response)))],
      ['rhythm', ({ review }) => rhythmCell(plan, review?.every)],
      ['status', ({ status }) => risks.statuses[status]],
      ...remarks,
    ]),
    tableOf('force', ownOfKind(plan, 'driver', 'barrier'), [
      ...naming,
      ['kind', ({ kind }) => forces.kinds[kind]],
      ['strength', ({ strength }) => strength],
      ['affects', ({ affects }) => titlesCell(plan, affects)],
      ...owning(plan),
      ['responses', ({ responses }) => listCell(responses.map((response) => responseText(plan, response)))],
      ...remarks,
    ]),
  ];
}

/** A response with the work that carries it out: `Reduce: talks on each shift (Talks)`. */
function responseText(plan: Plan, { kind, text, by }: Response): string {
  const words = wordsOf(plan.locale).forces.responses[kind];
  const work = by.map((id) => titleOf(plan, id)).join(', ');
  const what = [text, text && work ? `(${work})` : work].filter(Boolean).join(' ');
  return capital(what ? `${words}: ${what}` : words);
}
