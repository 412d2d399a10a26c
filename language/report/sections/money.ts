import { drawDiagram } from '../../diagrams/draw-diagram.ts';
import { amountText } from '../../diagrams/measured.ts';
import type { Money } from '../../plan/literals.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Block } from '../document.ts';
import { figuresOf } from '../figure.ts';
import type { Subject } from '../subject.ts';
import { tableOf, tableOfDiagram } from '../table.ts';
import { namesOf, periodText } from '../texts.ts';

/** Costs and benefits in money, as a picture and year by year. */
export function money(subject: Subject): Block[] {
  const { plan, schedule, report } = subject;
  const { table } = drawDiagram(plan, schedule, 'businesscase');
  return [...figuresOf(subject, 'businesscase'), ...tableOfDiagram(report.tables.money, table)];
}

/** Every cost with who pays it. */
export function costsTable(subject: Subject): Block[] {
  const { plan, report } = subject;
  const { columns, kinds } = report;
  return tableOf(kinds.cost, ownOfKind(plan, 'cost'), [
    { title: columns.what, cell: ({ title }) => title },
    { title: columns.amount, cell: ({ amount }) => (amount ? amountText(plan, amount) : '') },
    { title: columns.when, cell: ({ amount }) => whenOf(subject, amount) },
    { title: columns.affects, cell: (cost) => namesOf(subject, cost.for) },
    { title: columns.paidBy, cell: ({ by }) => namesOf(subject, by) },
  ]);
}

function whenOf(subject: Subject, amount: Money | undefined): string {
  if (!amount?.perYear) return periodText(subject, amount?.on);
  const { from, until } = amount.perYear;
  return from || until ? `${periodText(subject, from)} – ${periodText(subject, until)}`.trim() : '';
}
