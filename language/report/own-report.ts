import { choicesOf } from '../diagrams/choices.ts';
import type { Plan } from '../plan/plan.ts';
import type { Report, ReportItem } from '../plan/view.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Block, Document } from './document.ts';
import { documentOf } from './document-of.ts';
import { tableOfKind } from './element-table.ts';
import { figuresOf, figuresOfChoice } from './figure.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { type ReportContext, type Subject, subjectOf } from './subject.ts';

/** Returns the report that the plan itself declares, with its texts, pictures and tables in the order of the plan. */
export function ownReport(plan: Plan, schedule: Schedule, report: Report, context: ReportContext): Document {
  const subject = subjectOf(plan, schedule, context);
  return documentOf(
    subject,
    report.title,
    report.items.flatMap((item) => blocksOf(subject, item)),
  );
}

function blocksOf(subject: Subject, item: ReportItem): Block[] {
  switch (item.type) {
    case 'text':
      return markdownBlocks(item.markdown);
    case 'view':
      return choicesOf(subject.plan)
        .filter(({ view }) => view === item.view)
        .flatMap((choice) => figuresOfChoice(subject, choice));
    case 'diagram':
      return figuresOf(subject, item.diagram);
    case 'table':
      return tableOfKind(subject, item.kind);
  }
}
