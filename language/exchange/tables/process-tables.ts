import { valueMeaning } from '../../locale/keywords.ts';
import { wordsOf } from '../../locale/words.ts';
import { nodesOf } from '../../plan/nodes-of-process.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementsOfKind } from '../../plan/query.ts';
import { writtenDuration } from '../../plan/written.ts';
import { naming, owning, remarks } from './common-columns.ts';
import { listCell, type Table, tableOf, titleCell, titlesCell } from './table.ts';

/** Processes and what they consist of. */
export function processTables(plan: Plan): Table[] {
  const processes = elementsOfKind(plan, 'process');
  const { kinds } = wordsOf(plan.locale).lanes;
  return [
    tableOf('process', processes, [
      ...naming,
      ['kind', ({ is }) => is && valueMeaning(plan.locale, is)],
      ...owning(plan),
      ['lead', ({ lead }) => titleCell(plan, lead)],
      ['audience', (process) => titlesCell(plan, process.for)],
      ['why', ({ why }) => why],
      ...remarks,
    ]),
    tableOf(
      'step',
      processes.flatMap((process) => nodesOf(plan, process)),
      [
        ...naming,
        ['process', ({ parent }) => titleCell(plan, parent)],
        ['kind', ({ kind }) => kinds[kind]],
        ['by', ({ by }) => titlesCell(plan, by)],
        ['input', ({ input }) => listCell(input)],
        ['output', ({ output }) => listCell(output)],
        ['system', ({ system }) => listCell(system)],
        ['takes', ({ takes }) => takes && writtenDuration(takes)],
        ['calls', ({ calls }) => titleCell(plan, calls)],
        ['why', ({ why }) => why],
        ...remarks,
      ],
    ),
  ];
}
