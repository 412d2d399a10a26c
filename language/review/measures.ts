import type { Day } from '../plan/literals.ts';
import { elementsOfKind } from '../plan/query.ts';
import { assess, bandOf } from '../plan/risk-rating.ts';
import { type Covered, coveredIn } from './coverage-moves.ts';
import type { Version } from './version.ts';

/** What is followed of a plan from version to version. */
export interface Measures {
  readonly finish?: Day;
  /** What all costs come to, by currency; of what flows, one year. */
  readonly costs: ReadonlyMap<string, number>;
  readonly openRisks: number;
  /** Of the open risks, those that are red today. */
  readonly redRisks: number;
  /** Of all followed frameworks together; absent where there are none. */
  readonly covered?: Covered;
}

/** Returns the measures of one state of a plan. */
export function measuresOf({ plan, schedule }: Version): Measures {
  const open = elementsOfKind(plan, 'risk').filter(({ status }) => status === 'open');
  const red = open.filter((risk) => {
    const rating = assess(risk);
    return rating !== undefined && bandOf(rating.today) === 'high';
  });
  const frameworks = [...coveredIn(plan).values()];
  return {
    ...(schedule.finish !== undefined && { finish: schedule.finish }),
    costs: costsIn(plan),
    openRisks: open.length,
    redRisks: red.length,
    ...(frameworks.length > 0 && {
      covered: {
        met: frameworks.reduce((sum, { met }) => sum + met, 0),
        all: frameworks.reduce((sum, { all }) => sum + all, 0),
      },
    }),
  };
}

function costsIn(plan: Version['plan']): Map<string, number> {
  const costs = new Map<string, number>();
  const amounts = plan.elements.flatMap((element) => {
    if (element.kind === 'cost') return element.amount ?? [];
    return 'costs' in element && element.costs ? [element.costs] : [];
  });
  for (const { amount, currency } of amounts) costs.set(currency, (costs.get(currency) ?? 0) + amount);
  return costs;
}
