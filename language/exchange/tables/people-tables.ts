import { valueMeaning } from '../../locale/keywords.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import { naming, remarks } from './common-columns.ts';
import { listCell, rhythmCell, shareCell, type Table, tableOf, titleCell, titlesCell } from './table.ts';

/** Stakeholders, roles and teams. */
export function peopleTables(plan: Plan): Table[] {
  const word = (value: string | undefined) => value && valueMeaning(plan.locale, value);
  return [
    tableOf('stakeholder', ownOfKind(plan, 'stakeholder'), [
      ...naming,
      ['within', ({ partOf }) => titleCell(plan, partOf)],
      ['influence', ({ influence }) => word(influence)],
      ['interest', ({ interest }) => word(interest)],
      ['attitude', ({ attitude }) => word(attitude?.today)],
      ['neededAttitude', ({ attitude }) => word(attitude?.needed)],
      ['size', ({ size }) => size],
      ['concern', ({ concern }) => concern],
      ['needs', ({ needs }) => listCell(needs)],
      ...remarks,
    ]),
    tableOf('role', ownOfKind(plan, 'role'), [
      ...naming,
      ['within', ({ partOf }) => titleCell(plan, partOf)],
      ['heldBy', ({ heldBy }) => heldBy],
      ['mandate', ({ mandate }) => mandate],
      ['duties', ({ duties }) => listCell(duties)],
      ['reportsTo', ({ reportsTo }) => titleCell(plan, reportsTo)],
      ['capacity', ({ capacity }) => shareCell(capacity)],
      ['sitsIn', ({ sitsIn }) => word(sitsIn)],
      ...remarks,
    ]),
    tableOf('team', ownOfKind(plan, 'team'), [
      ...naming,
      ['within', ({ partOf }) => titleCell(plan, partOf)],
      ['members', ({ members }) => titlesCell(plan, members)],
      ['level', ({ level }) => word(level)],
      ['mandate', ({ mandate }) => mandate],
      ['decides', ({ decides }) => listCell(decides)],
      ['rhythm', ({ meets }) => rhythmCell(plan, meets)],
      ['reportsTo', ({ reportsTo }) => titleCell(plan, reportsTo)],
      ...remarks,
    ]),
  ];
}
