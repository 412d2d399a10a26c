import type { ElementBase, Id } from '../../plan/element.ts';
import type { Money } from '../../plan/literals.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Measured } from '../../plan/purpose.ts';
import { type ColumnOf, dayCell, listCell, rhythmCell, titleCell } from './table.ts';

/** What every table begins with: the name that is used in the plan, and the title. */
export const naming: readonly ColumnOf<ElementBase>[] = [
  ['name', ({ id }) => id],
  ['title', ({ title }) => title],
];

/** What every table ends with. */
export const remarks: readonly ColumnOf<ElementBase>[] = [
  ['tags', ({ tags }) => listCell(tags)],
  ['notes', ({ notes }) => listCell(notes)],
];

/** Who answers for it. */
export function owning(plan: Plan): readonly ColumnOf<{ readonly owner?: Id }>[] {
  return [['owner', ({ owner }) => titleCell(plan, owner)]];
}

/** How something is measured, where it stood and what it is to reach. */
export function measuring(plan: Plan): readonly ColumnOf<Measured>[] {
  return [
    [
      'measure',
      ({ measure }) =>
        measure && ('indicator' in measure ? titleCell(plan, measure.indicator) : measure.text),
    ],
    ['baseline', ({ baseline }) => baseline?.value],
    ['baselineOn', ({ baseline }) => dayCell(baseline?.on?.last)],
    ['target', ({ target }) => target?.value],
    ['targetOn', ({ target }) => dayCell(target?.on?.last)],
    ...owning(plan),
  ];
}

/** An amount of money: the number and its currency. */
export function amounts<E>(moneyOf: (element: E) => Money | undefined): readonly ColumnOf<E>[] {
  return [
    ['amount', (element) => moneyOf(element)?.amount],
    ['currency', (element) => moneyOf(element)?.currency],
  ];
}

/** An amount of money and when it falls: on a day, or every year from one day to another. */
export function flows(plan: Plan): readonly ColumnOf<{ readonly amount?: Money }>[] {
  return [
    ...amounts<{ readonly amount?: Money }>(({ amount }) => amount),
    ['date', ({ amount }) => dayCell(amount?.on?.last)],
    ['rhythm', ({ amount }) => rhythmCell(plan, amount?.perYear && { interval: 1, unit: 'year' })],
    ['start', ({ amount }) => dayCell(amount?.perYear?.from?.first)],
    ['finish', ({ amount }) => dayCell(amount?.perYear?.until?.last)],
  ];
}
