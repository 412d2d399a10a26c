import type { RiskWords } from '../locale/words/risks.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import { type Assessment, assess, bandLimits, bandOf, bands, scoreOf } from '../plan/risk-rating.ts';
import type { Rating } from '../plan/uncertainty.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn, offerFor } from './diagram-type.ts';
import { bandInks } from './palette.ts';
import { type DrawnRisk, type Moment, riskId, riskMap } from './risk-map.ts';

/** The risks by likelihood and impact. */
export const risks: DiagramType = {
  shows: [['risk']],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).risks.title, 'risk'),
  draw: drawRisks,
};

/** Today and, where responses change any, once they have worked. */
function drawRisks(plan: Plan, _: Schedule, { difference }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).risks;
  const all = elementsOfKind(plan, 'risk');
  const open = all
    .filter((risk) => risk.status !== 'closed')
    .map((risk, index) => ({
      number: index + 1,
      risk,
      assessed: assess(risk),
      earlier: difference?.ratings.get(risk.id),
    }));
  const closed = all
    .filter((risk) => risk.status === 'closed')
    .map((risk) => ({ risk, assessed: assess(risk) }));
  const table = tableOf(words, [...open, ...closed]);
  if (open.length === 0) {
    return nothingDrawn(words.title, all.length === 0 ? words.empty : words.allClosed, table);
  }
  const moments = momentsOf(open);
  const high = (moment: Moment) =>
    open.filter(({ assessed }) => assessed && bandOf(assessed[moment]) === 'high').length;
  return {
    title: words.title,
    table,
    description: words.description({
      plan: plan.title,
      rated: open.filter(({ assessed }) => assessed).length,
      highToday: high('today'),
      highAfter: high('after'),
    }),
    source: riskMap(plan, open, moments),
    ids: idsOf(open, moments),
    legend: legendOf(words, moments),
  };
}

function legendOf(words: RiskWords, moments: readonly Moment[]): LegendEntry[] {
  const shades = bands.map((band): LegendEntry => {
    const [from, to] = bandLimits[band];
    return {
      mark: `■ ${from}–${to}`,
      colour: bandInks[band].stroke,
      text: words.bandLegend(words.bands[band], from, to),
    };
  });
  const change = { mark: '→', text: `${words.today} → ${words.after.toLowerCase()}` };
  return moments.length > 1 ? [...shades, change] : shades;
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

function tableOf(words: RiskWords, rows: readonly Row[]): Table {
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
