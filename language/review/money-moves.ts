import { fromDay, toDay } from '../plan/days.ts';
import type { Id } from '../plan/element.ts';
import type { DayRange, Money } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { yearlyAmounts } from '../plan/yearly-amounts.ts';
import type { Matching } from './matching.ts';
import type { Version } from './version.ts';

/** An amount of money that is another than before. */
export interface MoneyMove {
  /** In the later state; in the earlier for what was removed. */
  readonly element: Id;
  readonly type: 'cost' | 'benefit';
  readonly currency: string;
  /** How much more falls in each year, and less where it is negative; only years in which it differs. */
  readonly years: readonly { readonly year: number; readonly amount: number }[];
  /** How much more in all: for what falls in no year, the difference of the amounts themselves. */
  readonly total: number;
}

/** How many years behind the plan's end are looked at, for what flows without an end. */
const yearsBehind = 5;

/** Returns the costs and valued benefits that changed, were added or removed. */
export function moneyMoves(before: Version, after: Version, matching: Matching): MoneyMove[] {
  const span = spanOf(before, after);
  const olds = amountsIn(before.plan);
  const news = amountsIn(after.plan);
  const partners = [
    ...Array.from(news.keys(), (id) => [matching.beforeOf.get(id), id] as const),
    ...Array.from(olds.keys(), (id) => [id, matching.afterOf.get(id)] as const).filter(
      ([, id]) => !news.has(id ?? ''),
    ),
  ];
  return partners.flatMap(([oldId, newId]) => {
    const old = olds.get(oldId ?? '');
    const now = news.get(newId ?? '');
    const element = newId ?? oldId;
    if (element === undefined || JSON.stringify(old?.money) === JSON.stringify(now?.money)) return [];
    const isOtherCurrency = old && now && old.money.currency !== now.money.currency;
    const moves = isOtherCurrency
      ? [moveOf(element, old, undefined, span), moveOf(element, undefined, now, span)]
      : [moveOf(element, old, now, span)];
    return moves.filter(({ total, years }) => total !== 0 || years.length > 0);
  });
}

interface Amount {
  readonly type: MoneyMove['type'];
  readonly money: Money;
}

function amountsIn(plan: Plan): Map<Id, Amount> {
  return new Map(
    plan.elements.flatMap((element): [Id, Amount][] => {
      if (element.kind === 'benefit' && element.amount)
        return [[element.id, { type: 'benefit', money: element.amount }]];
      if (element.kind === 'cost' && element.amount)
        return [[element.id, { type: 'cost', money: element.amount }]];
      if ('costs' in element && element.costs) return [[element.id, { type: 'cost', money: element.costs }]];
      return [];
    }),
  );
}

function moveOf(element: Id, old: Amount | undefined, now: Amount | undefined, span: DayRange): MoneyMove {
  const { type, money } = (now ?? old) as Amount;
  const was = old ? yearlyAmounts(old.money, span) : new Map<number, number>();
  const is = now ? yearlyAmounts(now.money, span) : new Map<number, number>();
  const years = [...new Set([...was.keys(), ...is.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, amount: Math.round((is.get(year) ?? 0) - (was.get(year) ?? 0)) }))
    .filter(({ amount }) => amount !== 0);
  const total =
    was.size + is.size > 0
      ? years.reduce((sum, { amount }) => sum + amount, 0)
      : (now?.money.amount ?? 0) - (old?.money.amount ?? 0);
  return { element, type, currency: money.currency, years, total };
}

/** Whole years, from the one in which the first of the two states begins to some years behind the last end. */
function spanOf(before: Version, after: Version): DayRange {
  const days = [before, after]
    .flatMap(({ schedule }) => [schedule.start, schedule.finish])
    .filter((day) => day !== undefined);
  const [first, last] = days.length > 0 ? [Math.min(...days), Math.max(...days)] : [0, 0];
  return { first: toDay(fromDay(first).year, 1, 1), last: toDay(fromDay(last).year + yearsBehind, 12, 31) };
}
