import { type RiskWords, wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Rating } from '../plan/uncertainty.ts';
import type { Diagram, LegendEntry } from './diagram.ts';
import { bandInks } from './palette.ts';
import { type DrawnRisk, type Moment, riskId, riskMapMermaid } from './risk-map.ts';
import { type Assessment, assess, bandLimits, bandOf, bands, scoreOf } from './risk-rating.ts';

/** The risks by likelihood and impact, today and, where responses change any, once they have worked. */
export function drawRisks(plan: Plan): Diagram {
  const words = wordsOf(plan.locale).risks;
  const all = elementsOfKind(plan, 'risk');
  const risks = all
    .filter((risk) => risk.status !== 'closed')
    .map((risk, index) => ({ number: index + 1, risk, assessed: assess(risk) }));
  const closed = all
    .filter((risk) => risk.status === 'closed')
    .map((risk) => ({ risk, assessed: assess(risk) }));
  const common = { name: 'risks', title: words.title, table: tableOf(words, [...risks, ...closed]) } as const;
  if (risks.length === 0) {
    const sentence = all.length === 0 ? words.empty : words.allClosed;
    return { ...common, description: sentence, empty: sentence, mermaid: '', ids: {}, legend: [] };
  }
  const moments = momentsOf(risks);
  const high = (moment: Moment) =>
    risks.filter(({ assessed }) => assessed && bandOf(assessed[moment]) === 'high').length;
  return {
    ...common,
    description: words.description({
      plan: plan.title,
      rated: risks.filter(({ assessed }) => assessed).length,
      highToday: high('today'),
      highAfter: high('after'),
    }),
    mermaid: riskMapMermaid(plan, risks, moments),
    ids: idsOf(risks, moments),
    legend: bands.map((band): LegendEntry => {
      const [from, to] = bandLimits[band];
      return {
        mark: `■ ${from}–${to}`,
        colour: bandInks[band].stroke,
        text: words.bandLegend(words.bands[band], from, to),
      };
    }),
  };
}

function momentsOf(risks: readonly DrawnRisk[]): Moment[] {
  const changes = risks.some(
    ({ assessed }) =>
      assessed &&
      (assessed.today.likelihood !== assessed.after.likelihood ||
        assessed.today.impact !== assessed.after.impact),
  );
  return changes ? ['today', 'after'] : ['today'];
}

function idsOf(risks: readonly DrawnRisk[], moments: readonly Moment[]): Record<string, string> {
  return Object.fromEntries(
    risks.flatMap(({ risk, assessed }) =>
      ['key' as const, ...(assessed ? moments : [])].map((place) => [riskId(risk, place), risk.id]),
    ),
  );
}

type Row = Pick<DrawnRisk, 'risk' | 'assessed'> & { readonly number?: number };

function tableOf(words: RiskWords, rows: readonly Row[]): Diagram['table'] {
  const { number, risk, status } = words.columns;
  return {
    head: [number, risk, words.likelihood, words.impact, words.today, words.after, status],
    rows: rows.map((row) => ({
      element: row.risk.id,
      cells: [
        row.number === undefined ? '' : String(row.number),
        row.risk.title,
        ratingCell(row.risk.likelihood),
        ratingCell(row.risk.impact),
        scoreCell(words, row.assessed?.today),
        scoreCell(words, row.assessed?.after),
        words.statuses[row.risk.status],
      ],
    })),
  };
}

function ratingCell(rating: Rating | undefined): string {
  if (!rating) return '';
  return rating.after === undefined ? String(rating.today) : `${rating.today} → ${rating.after}`;
}

function scoreCell(words: RiskWords, assessment: Assessment | undefined): string {
  return assessment
    ? `${scoreOf(assessment)}, ${words.bands[bandOf(assessment)].toLowerCase()}`
    : words.unrated;
}
