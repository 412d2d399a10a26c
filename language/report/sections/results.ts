import { coverageOf } from '../../plan/coverage.ts';
import { coverageCounts } from '../../plan/coverage-text.ts';
import type { Id } from '../../plan/element.ts';
import { isPart, titleIn } from '../../plan/framework.ts';
import { ownElements, ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deliverable } from '../../plan/purpose.ts';
import { elementById } from '../../plan/query.ts';
import { scheduledById } from '../../schedule/schedule.ts';
import { paragraph } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { gathered } from '../gathered.ts';
import type { Subject } from '../subject.ts';
import { tableOf } from '../table.ts';
import { dayText, finishText, namesOf } from '../texts.ts';

/** What the work has made and is still to make. */
export function deliverablesTable(subject: Subject): Block[] {
  const { plan, report, words } = subject;
  const makers = workBehind(plan);
  const work = ({ id }: Deliverable) => [...new Set(makers.get(id))];
  return tableOf(report.kinds.deliverable, ownOfKind(plan, 'deliverable'), [
    { title: words.effects.kinds.deliverable, cell: ({ title }) => title },
    { title: words.effects.columns.from, cell: (one) => namesOf(subject, work(one)) },
    { title: report.columns.when, cell: (one) => finishText(subject, work(one)) },
    { title: words.work.columns.status, cell: (one) => deliveredCell(subject, work(one)) },
  ]);
}

/** What the plan takes care of in each framework that it follows. */
export function coverageTable({ plan, report }: Subject): Block[] {
  return tableOf(report.tables.coverage, coverageOf(plan), [
    { title: report.chapters.method, cell: ({ part }) => titleIn(plan.locale, part) },
    { title: report.columns.coverage, cell: (coverage) => coverageCounts(plan, coverage) },
  ]);
}

/** The notes of the plan and its answers to the questions of frameworks; a sentence where there are none. */
export function learning(subject: Subject): Block[] {
  const { plan, report } = subject;
  const notes = ownElements(plan).flatMap(({ title, notes: own }) => own.map((note) => ({ title, note })));
  const found = [
    ...tableOf(report.columns.note, notes, [
      { title: report.columns.what, cell: ({ title }) => title },
      { title: report.columns.note, cell: ({ note }) => note },
    ]),
    ...reflectionsTable(subject),
  ];
  return found.length > 0 ? found : paragraph(report.noLearning);
}

/** What has been answered to the questions of frameworks. */
export function reflectionsTable(subject: Subject): Block[] {
  const { plan, report } = subject;
  const { what, answer, byWhom, day } = report.columns;
  return tableOf(report.tables.reflections, ownOfKind(plan, 'answer'), [
    { title: what, cell: ({ of }) => titleOfPart(plan, of) },
    { title: answer, cell: ({ text }) => text },
    { title: byWhom, cell: ({ by }) => namesOf(subject, by) },
    { title: day, cell: ({ on }) => dayText(subject, on) },
  ]);
}

function titleOfPart(plan: Plan, id: Id): string {
  const part = elementById(plan, id);
  return part && isPart(part) ? titleIn(plan.locale, part) : id;
}

/** By deliverable, the work that makes it. */
function workBehind(plan: Plan): ReadonlyMap<Id, readonly Id[]> {
  const work = ownOfKind(plan, 'phase', 'activity', 'milestone', 'gate');
  return gathered([
    ...ownOfKind(plan, 'deliverable').flatMap(({ id, from }) => from.map((one): [Id, Id] => [id, one])),
    ...work.flatMap(({ id, produces }) => produces.map((made): [Id, Id] => [made, id])),
  ]);
}

function deliveredCell({ schedule, words }: Subject, work: readonly Id[]): Cell {
  const done = work.map((id) => scheduledById(schedule, id)?.done ?? 0);
  if (done.length > 0 && Math.min(...done) >= 1) return { text: words.work.done, tone: 'good' };
  return { text: done.some((share) => share > 0) ? words.work.underWay : words.work.planned };
}
