import { AstUtils } from 'langium';
import type * as ast from '../../generated/syntax/ast.ts';
import type { DatedValue } from '../../syntax/value-files/read-values.ts';
import type { ElementBase } from '../element.ts';
import type { DatedNumber } from '../literals.ts';
import {
  type Benefit,
  benefitKinds,
  type Cost,
  type Deliverable,
  type Goal,
  type Indicator,
  type Measured,
  type Outcome,
} from '../purpose.ts';
import { type Context, compact, oneOf } from './context.ts';
import { moneyOf, numberOf, percentOf, periodOf, routineOf } from './literals.ts';

/** Lowers a goal. */
export function lowerGoal(node: ast.Goal, base: ElementBase, context: Context): Goal {
  return compact<Goal>({
    ...base,
    ...measured(node, context),
    kind: 'goal',
    why: node.why,
    partOf: context.id(node.partOf),
    serves: context.all(node.serves),
  });
}

/** Lowers an indicator, with the values of its files; those without a readable period or number are left out. */
export function lowerIndicator(node: ast.Indicator, base: ElementBase, context: Context): Indicator {
  return compact<Indicator>({
    ...base,
    kind: 'indicator',
    unit: node.unit,
    better: oneOf(['lower', 'higher'], node.better),
    dataSource: node.source,
    measured: routineOf(node.measured, context),
    values: node.values.flatMap((value): readonly DatedValue[] => {
      if (value.file !== undefined) return valuesOfFile(node, value.file, context);
      const [on, number] = [periodOf(value.on), numberOf(value.value)];
      return on && number !== undefined ? [{ on, value: number }] : [];
    }),
    valueFiles: node.values.flatMap((value) => value.file ?? []),
  });
}

function valuesOfFile(node: ast.Indicator, path: string, context: Context): readonly DatedValue[] {
  const file = context.valuesIn(AstUtils.getDocument(node).uri, path);
  return 'values' in file ? file.values : [];
}

/** Lowers a deliverable. */
export function lowerDeliverable(node: ast.Deliverable, base: ElementBase, context: Context): Deliverable {
  return compact<Deliverable>({
    ...base,
    kind: 'deliverable',
    from: context.all(node.from),
    serves: context.all(node.serves),
    owner: context.id(node.owner),
  });
}

/** Lowers an outcome. */
export function lowerOutcome(node: ast.Outcome, base: ElementBase, context: Context): Outcome {
  return compact<Outcome>({
    ...base,
    ...measured(node, context),
    kind: 'outcome',
    from: context.all(node.from),
    assuming: node.assuming,
    serves: context.all(node.serves),
  });
}

/** Lowers a benefit. */
export function lowerBenefit(node: ast.Benefit, base: ElementBase, context: Context): Benefit {
  return compact<Benefit>({
    ...base,
    ...measured(node, context),
    kind: 'benefit',
    is: oneOf(benefitKinds, node.is),
    from: context.all(node.from),
    assuming: node.assuming,
    amount: moneyOf(node.amount),
    for: context.all(node.for),
    serves: context.all(node.serves),
    realised: node.realised.flatMap(({ degree, on }) => datedNumber(percentOf(degree, 'realised'), on) ?? []),
  });
}

/** Lowers a cost. */
export function lowerCost(node: ast.Cost, base: ElementBase, context: Context): Cost {
  return compact<Cost>({
    ...base,
    kind: 'cost',
    amount: moneyOf(node.amount),
    for: context.all(node.for),
    by: context.all(node.by),
  });
}

function measured(node: ast.Measured, context: Context): Measured {
  const indicator = context.id(node.measure);
  const text = node.measureText;
  return compact<Measured>({
    measure: indicator ? { indicator } : text !== undefined ? { text } : undefined,
    baseline: node.baseline && datedNumber(numberOf(node.baseline.value), node.baseline.on),
    target: node.target && datedNumber(numberOf(node.target.value), node.target.on),
    owner: context.id(node.owner),
  });
}

function datedNumber(value: number | undefined, on: string | undefined): DatedNumber | undefined {
  return value === undefined ? undefined : compact<DatedNumber>({ value, on: periodOf(on) });
}
