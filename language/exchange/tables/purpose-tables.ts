import { valueMeaning } from '../../locale/keywords.ts';
import { formatShare } from '../../locale/numbers.ts';
import { wordsOf } from '../../locale/words.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import { flows, measuring, naming, owning, remarks } from './common-columns.ts';
import { dayCell, listCell, rhythmCell, type Table, tableOf, titleCell, titlesCell } from './table.ts';

/** Goals, indicators with what has been measured, deliverables, outcomes, benefits and costs. */
export function purposeTables(plan: Plan): Table[] {
  const indicators = ownOfKind(plan, 'indicator');
  return [
    tableOf('goal', ownOfKind(plan, 'goal'), [
      ...naming,
      ['within', ({ partOf }) => titleCell(plan, partOf)],
      ...measuring(plan),
      ['serves', ({ serves }) => titlesCell(plan, serves)],
      ['why', ({ why }) => why],
      ...remarks,
    ]),
    tableOf('indicator', indicators, [
      ...naming,
      ['unit', ({ unit }) => unit],
      ['better', ({ better }) => better && wordsOf(plan.locale).indicators.better[better]],
      ['dataSource', ({ dataSource }) => dataSource],
      ['rhythm', ({ measured }) => rhythmCell(plan, measured?.every)],
      ['by', ({ measured }) => titleCell(plan, measured?.by)],
      ...remarks,
    ]),
    tableOf(
      'value',
      indicators.flatMap(({ title, values }) => values.map((value) => ({ title, ...value }))),
      [
        ['indicator', ({ title }) => title],
        ['period', ({ on }) => on.text],
        ['date', ({ on }) => dayCell(on.last)],
        ['value', ({ value }) => value],
      ],
    ),
    ...effectTables(plan),
  ];
}

function effectTables(plan: Plan): Table[] {
  return [
    tableOf('deliverable', ownOfKind(plan, 'deliverable'), [
      ...naming,
      ['from', ({ from }) => titlesCell(plan, from)],
      ['serves', ({ serves }) => titlesCell(plan, serves)],
      ...owning(plan),
      ...remarks,
    ]),
    tableOf('outcome', ownOfKind(plan, 'outcome'), [
      ...naming,
      ['from', ({ from }) => titlesCell(plan, from)],
      ['assuming', ({ assuming }) => listCell(assuming)],
      ...measuring(plan),
      ['serves', ({ serves }) => titlesCell(plan, serves)],
      ...remarks,
    ]),
    tableOf('benefit', ownOfKind(plan, 'benefit'), [
      ...naming,
      ['kind', ({ is }) => is && valueMeaning(plan.locale, is)],
      ['from', ({ from }) => titlesCell(plan, from)],
      ['assuming', ({ assuming }) => listCell(assuming)],
      ['audience', (benefit) => titlesCell(plan, benefit.for)],
      ...flows(plan),
      ...measuring(plan),
      [
        'realised',
        ({ realised }) =>
          listCell(
            realised.map(({ value, on }) =>
              [formatShare(plan.locale, value), on?.text].filter(Boolean).join(' '),
            ),
          ),
      ],
      ['serves', ({ serves }) => titlesCell(plan, serves)],
      ...remarks,
    ]),
    tableOf('cost', ownOfKind(plan, 'cost'), [
      ...naming,
      ['audience', (cost) => titlesCell(plan, cost.for)],
      ['by', ({ by }) => titlesCell(plan, by)],
      ...flows(plan),
      ...remarks,
    ]),
  ];
}
