import { isPart, titleIn } from '../../plan/framework.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import { naming, owning, remarks } from './common-columns.ts';
import { dayCell, listCell, rhythmCell, type Table, tableOf, titleCell, titlesCell } from './table.ts';

/** Decisions, policies, exemptions, and answers to the questions of frameworks. */
export function governanceTables(plan: Plan): Table[] {
  return [
    tableOf('decision', ownOfKind(plan, 'decision'), [
      ...naming,
      ['by', ({ by }) => titlesCell(plan, by)],
      ['date', ({ on }) => dayCell(on?.last)],
      ['options', ({ options }) => listCell(options)],
      ['chosen', ({ chosen }) => chosen],
      ['why', ({ why }) => why],
      ['affects', ({ affects }) => titlesCell(plan, affects)],
      ...remarks,
    ]),
    tableOf('policy', ownOfKind(plan, 'policy'), [
      ...naming,
      ...owning(plan),
      ['why', ({ why }) => why],
      ['audience', (policy) => titlesCell(plan, policy.for)],
      ['rhythm', ({ review }) => rhythmCell(plan, review?.every)],
      ...remarks,
    ]),
    tableOf('exemption', ownOfKind(plan, 'exemption'), [
      ...naming,
      ['from', ({ from }) => titleCell(plan, from)],
      ['by', ({ by }) => titlesCell(plan, by)],
      ['until', ({ until }) => dayCell(until)],
      ['why', ({ why }) => why],
      ['audience', (exemption) => titlesCell(plan, exemption.for)],
      ['scope', ({ scope }) => scope],
      ['consequence', ({ consequence }) => consequence],
      ...owning(plan),
      ...remarks,
    ]),
    tableOf('answer', ownOfKind(plan, 'answer'), [
      ['name', ({ of }) => of],
      ['question', ({ of }) => questionTitle(plan, of)],
      ['text', ({ text }) => text],
      ['date', ({ on }) => dayCell(on)],
      ['by', ({ by }) => titlesCell(plan, by)],
    ]),
  ];
}

function questionTitle(plan: Plan, id: string): string {
  const part = elementById(plan, id);
  return part && isPart(part) ? titleIn(plan.locale, part) : id;
}
