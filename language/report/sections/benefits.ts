import { drawDiagram } from '../../diagrams/draw-diagram.ts';
import { valueMeaning } from '../../locale/keywords.ts';
import { formatShare } from '../../locale/numbers.ts';
import type { Period } from '../../plan/literals.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Benefit } from '../../plan/purpose.ts';
import { bullets, section } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Subject } from '../subject.ts';
import { rowsOfKind, tableOf, tableOfDiagram } from '../table.ts';
import { namesOf, periodText } from '../texts.ts';

/** A degree to which a benefit is expected to be realised. */
export interface ExpectedShare {
  readonly benefit: Benefit;
  /** 0.3 for 30 %. */
  readonly value: number;
  readonly on: Period | undefined;
}

/** The degrees of realisation of all benefits in the order of time; those without a day last. */
export function expectedShares({ plan }: Subject): ExpectedShare[] {
  return ownOfKind(plan, 'benefit')
    .flatMap((benefit) => benefit.realised.map(({ value, on }) => ({ benefit, value, on })))
    .sort((a, b) => (a.on?.last ?? Number.MAX_SAFE_INTEGER) - (b.on?.last ?? Number.MAX_SAFE_INTEGER));
}

/** The goals with where they stand, as the picture of them has it. */
export function goalsTable({ plan, schedule, report, words }: Subject): Block[] {
  const { table } = drawDiagram(plan, schedule, 'goals');
  return tableOfDiagram(report.kinds.goal, table, [words.effects.columns.partOf]);
}

/** The benefits with what they are worth and where they come from. */
export function benefitsTable(subject: Subject): Block[] {
  const { plan, schedule, report } = subject;
  const { table } = drawDiagram(plan, schedule, 'benefits');
  return tableOfDiagram(report.kinds.benefit, table);
}

/** The outcomes with where they come from and what they lead to. */
export function outcomesTable({ plan, schedule, report, words }: Subject): Block[] {
  const { table } = drawDiagram(plan, schedule, 'theory');
  return tableOfDiagram(report.kinds.outcome, rowsOfKind(plan, table, 'outcome'), [
    words.effects.columns.kind,
  ]);
}

/** How much of which benefit is expected when, and who answers for it. */
export function realisationTable(subject: Subject): Block[] {
  const { plan, report, words } = subject;
  return tableOf(report.tables.realisation, expectedShares(subject), [
    { title: report.columns.when, cell: ({ on }) => periodText(subject, on) },
    { title: words.effects.kinds.benefit, cell: ({ benefit }) => benefit.title },
    {
      title: report.columns.kind,
      cell: ({ benefit: { is } }) => (is && valueMeaning(plan.locale, is)) ?? '',
    },
    { title: report.columns.share, cell: ({ value }) => formatShare(plan.locale, value) },
    { title: words.work.columns.owner, cell: ({ benefit }) => namesOf(subject, [benefit.owner]) },
    { title: report.columns.toWhom, cell: ({ benefit }) => namesOf(subject, benefit.for) },
  ]);
}

/** What must hold for outcomes and benefits to come about. */
export function assumptions({ plan, report }: Subject): Block[] {
  const items = ownOfKind(plan, 'outcome', 'benefit').flatMap(({ title, assuming }) =>
    assuming.map((one) => `${title}: ${one}`),
  );
  return section(report.chapters.assumptions, bullets(items));
}
