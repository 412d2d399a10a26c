import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { titleOf } from '../../plan/query.ts';
import { writtenMoney } from '../../plan/written.ts';
import { workingDays } from '../../schedule/span.ts';
import { constraintXml } from './constraints.ts';
import { type Length, lengthOf } from './length.ts';
import { linkXml } from './links.ts';
import { type People, resourceName } from './people.ts';
import { progressOf } from './progress.ts';
import type { Row } from './rows.ts';
import { endMoment, startMoment, stretch } from './units.ts';

const format = { days: 7, elapsedDays: 8 };
const types = { fixedDuration: 1, fixedWork: 2 };
const usualPriority = 500;
/** The longest name of a task in Microsoft Project. */
const longestName = 255;

/** Returns the tasks in the order of the schema, and assigns people to them. */
export function tasksXml(plan: Plan, rows: readonly Row[], people: People, currency: string): object[] {
  const rowOf = new Map<Id, Row>(
    rows.flatMap((row) => (row.occurrence ? [] : [[row.node.work.id, row] as const])),
  );
  return rows.map((row) => taskXml({ plan, rowOf, people, currency }, row));
}

/** What holds for all tasks of a project. */
interface Project {
  readonly plan: Plan;
  /** The tasks that are no occurrences of others. */
  readonly rowOf: ReadonlyMap<Id, Row>;
  readonly people: People;
  readonly currency: string;
}

function taskXml({ plan, rowOf, people, currency }: Project, row: Row): object {
  const { node, uid, outline } = row;
  const { work, calendar, shape } = node;
  const { start, finish } = row.occurrence ?? row.dates;
  const hours = calendar.hoursPerDay;
  const isSummary = shape === 'summary' || (shape === 'recurring' && !row.occurrence);
  const isPoint = shape === 'point';
  const length = lengthOf(row);
  const workHours = isSummary ? undefined : assigned(people, row, length);
  const progress = progressOf(row, length);
  const [link] = work.links;
  const isUsual = work.costs?.currency === currency;
  const otherCosts = work.costs && !isUsual && !row.occurrence ? writtenMoney(work.costs) : '';
  const notes = [work.why ?? '', otherCosts, ...work.notes].filter((text) => text !== '').join('\n\n');
  return {
    UID: uid,
    ID: uid,
    Name: nameOf(work.title),
    Type: isEffort(row) ? types.fixedWork : types.fixedDuration,
    IsNull: 0,
    ...(work.owner === undefined ? {} : { Contact: nameOf(resourceName(titleOf(plan, work.owner))) }),
    WBS: outline.join('.'),
    OutlineNumber: outline.join('.'),
    OutlineLevel: outline.length,
    Priority: usualPriority,
    Start: isPoint ? endMoment(start, hours) : startMoment(start, hours),
    Finish: endMoment(finish, hours),
    Duration: stretch(length.hours),
    DurationFormat: length.isElapsed ? format.elapsedDays : format.days,
    ...(workHours === undefined ? {} : { Work: stretch(workHours) }),
    ...progress.split,
    EffortDriven: 0,
    Recurring: shape === 'recurring' && isSummary ? 1 : 0,
    Estimated: 0,
    Milestone: isPoint ? 1 : 0,
    Summary: isSummary ? 1 : 0,
    ...(work.costs && isUsual && !row.occurrence ? { FixedCost: hundredths(work.costs.amount) } : {}),
    ...progress.actual,
    ...constraintXml(row),
    ...(link === undefined ? {} : { HyperlinkAddress: link }),
    IgnoreResourceCalendar: 0,
    ...(notes === '' ? {} : { Notes: notes }),
    ...(row.occurrence ? {} : { PredecessorLink: linksOf(row, rowOf) }),
    ...(work.timing.baseline && !row.occurrence ? { Baseline: baselineOf(row) } : {}),
  };
}

/** Whether the plan says how much work it is, and its length follows. */
function isEffort({ node: { shape, work } }: Row): boolean {
  return shape === 'bar' && work.timing.effort !== undefined && !work.timing.takes;
}

/** Assigns people to the task, and returns the hours of work that it takes of them. */
function assigned(people: People, row: Row, { workingHours: hours }: Length): number {
  const { work, calendar } = row.node;
  const { effort } = work.timing;
  const known =
    effort && isEffort(row) ? { effort: workingDays(effort, calendar) * calendar.hoursPerDay } : {};
  return people.assign({ task: row.uid, work, hours, ...known });
}

function nameOf(title: string): string {
  return title.replace(/\s+/g, ' ').slice(0, longestName);
}

/** Sums of money are counted in hundredths. */
function hundredths(amount: number): number {
  return Math.round(amount * 100);
}

function linksOf({ node }: Row, rowOf: ReadonlyMap<Id, Row>): object[] {
  const { id } = node.work;
  return node.waitsFor.flatMap((link) => {
    const from = rowOf.get(link.predecessor);
    const isKnown = node.shape !== 'summary' || link.type === 'finish-start' || link.type === 'start-start';
    const isOutside = !`${id}.`.startsWith(`${link.predecessor}.`) && !link.predecessor.startsWith(`${id}.`);
    return from && isKnown && isOutside ? [linkXml(node, link, from.uid, from.dates)] : [];
  });
}

function baselineOf({ node }: Row): object {
  const { first, last } = node.work.timing.baseline as { first: number; last: number };
  const { calendar, shape } = node;
  const hours = calendar.hoursPerDay;
  const isPoint = shape === 'point';
  return {
    Number: 0,
    Start: isPoint ? endMoment(last, hours) : startMoment(first, hours),
    Finish: endMoment(last, hours),
    Duration: stretch(isPoint ? 0 : (calendar.rank(last + 1) - calendar.rank(first)) * hours),
    DurationFormat: format.days,
  };
}
