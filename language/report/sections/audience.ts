import { formatShortMonth } from '../../locale/dates.ts';
import { titleWithin } from '../../locale/titles.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Stakeholder } from '../../plan/people.ts';
import { reachOf } from '../../plan/reach.ts';
import type { ActivityKind, Work } from '../../plan/work.ts';
import { scheduledById } from '../../schedule/schedule.ts';
import type { Block, Cell } from '../document.ts';
import type { Subject } from '../subject.ts';
import { tableOf } from '../table.ts';

/** Kinds of activity by which people hear of a change, and are heard. */
const reaching: ReadonlySet<ActivityKind> = new Set([
  'anchoring',
  'communication',
  'meeting',
  'training',
  'workshop',
]);

/** Who they are, what they want, and how they stand today and are needed to stand. */
export function stakeholdersTable(subject: Subject): Block[] {
  const { plan, words, report } = subject;
  const { stakeholder, influence, interest, today, needed } = words.stakeholders.columns;
  const { levels, attitudes } = words.stakeholders;
  return tableOf(report.kinds.stakeholder, ownOfKind(plan, 'stakeholder'), [
    { title: stakeholder, cell: ({ title }) => title },
    { title: report.columns.size, cell: ({ size }) => (size === undefined ? '' : String(size)) },
    { title: influence, cell: (one) => (one.influence ? levels[one.influence] : '') },
    { title: interest, cell: (one) => (one.interest ? levels[one.interest] : '') },
    { title: today, cell: ({ attitude }) => (attitude ? attitudes[attitude.today] : '') },
    { title: needed, cell: ({ attitude }) => (attitude?.needed ? attitudes[attitude.needed] : '') },
    { title: report.columns.needs, cell: ({ needs }) => needs.join(' ') },
  ]);
}

/** What reaches each stakeholder, in the order of time. */
export function reachTable(subject: Subject): Block[] {
  const { plan, words, report } = subject;
  return tableOf(report.tables.reach, ownOfKind(plan, 'stakeholder'), [
    { title: words.stakeholders.columns.stakeholder, cell: ({ title }) => title },
    { title: report.columns.activities, cell: (one) => reachCell(subject, one) },
  ]);
}

/** What people worry about, and the message that answers it. */
export function concernsTable(subject: Subject): Block[] {
  const { plan, words, report } = subject;
  const worried = ownOfKind(plan, 'stakeholder').filter(({ concern }) => concern !== undefined);
  return tableOf(report.tables.concerns, worried, [
    { title: words.stakeholders.columns.stakeholder, cell: ({ title }) => title },
    { title: report.columns.concern, cell: ({ concern = '' }) => concern },
    { title: report.columns.answer, cell: (one) => answerCell(subject, one) },
  ]);
}

function reachCell(subject: Subject, stakeholder: Stakeholder): Cell {
  const reached = worksReaching(subject, stakeholder, (kind) => reaching.has(kind));
  if (reached.length === 0) return { text: subject.report.nothingYet, tone: 'warning' };
  return {
    text: reached
      .map(({ title, start }) => `${title} (${formatShortMonth(subject.plan.locale, start)})`)
      .join('; '),
  };
}

function answerCell(subject: Subject, stakeholder: Stakeholder): Cell {
  const answers = worksReaching(subject, stakeholder, (kind) => kind === 'communication').map(
    ({ title, message }) =>
      message === undefined ? title : `${titleWithin(subject.plan.locale, message)} (${title})`,
  );
  if (answers.length === 0) return { text: subject.report.nothingYet, tone: 'warning' };
  return { text: answers.join('; ') };
}

function worksReaching(
  { plan, schedule }: Subject,
  { id }: Stakeholder,
  fits: (kind: ActivityKind) => boolean,
) {
  const works = new Set<Work>([...reachOf(plan, id)].map(({ work }) => work));
  return [...works]
    .flatMap((work) => {
      const dates = scheduledById(schedule, work.id);
      if (work.kind !== 'activity' || !work.is || !fits(work.is) || !dates) return [];
      return [{ title: work.title, message: work.message, start: dates.start }];
    })
    .sort((a, b) => a.start - b.start);
}
