import type { Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { calendarsOf } from './calendars.ts';
import { lastDay } from './civil-days.ts';
import { reportDates } from './date-problems.ts';
import { lengthOf } from './length.ts';
import type { Node, Shape } from './network.ts';
import type { PlanDates } from './plan-dates.ts';
import type { Problem } from './problem.ts';
import { isTooLong, oneDay, type Span } from './span.ts';
import { WorkCalendar } from './work-calendar.ts';
import type { WorkIndex } from './work-index.ts';
import type { WrittenDates } from './written-dates.ts';

/** Open every day: for points whose own calendar has no working day. */
const everyDay = new WorkCalendar([]);

/** Returns the work of the plan as nodes, in the same order; `parents` are the indexes of what encloses each, or -1. */
export function nodesOf(
  plan: Plan,
  works: readonly Work[],
  written: readonly WrittenDates[],
  parents: Int32Array,
  { start }: PlanDates,
  problems: Problem[],
): Node[] {
  const isSummary = new Uint8Array(works.length);
  for (const parent of parents) if (parent >= 0) isSummary[parent] = 1;
  const calendarOf = calendarsOf(plan);
  const nodes: Node[] = [];
  let known: WorkCalendar | undefined;
  let isWorkable = true;
  for (let at = 0; at < works.length; at++) {
    const work = works[at] as Work;
    const parent = parents[at] as number;
    const dates = written[at] as WrittenDates;
    const calendar = calendarOf(work);
    const isPoint = work.kind === 'milestone' || work.kind === 'gate';
    if (calendar !== known) isWorkable = calendar.rank(lastDay + 1) > calendar.rank(start);
    known = calendar;
    const length = isPoint || isSummary[at] ? undefined : lengthOf(plan, work, calendar, problems);
    const shape = isSummary[at]
      ? 'summary'
      : isPoint
        ? 'point'
        : shapeOfLeaf(work, isWorkable, length, problems);
    const node: Node = {
      id: work.id,
      kind: work.kind,
      work,
      shape,
      calendar: isWorkable ? calendar : everyDay,
      dates,
      length: length ?? oneDay,
      elastic: shape === 'bar' && length === undefined && hasStart(work, dates) && hasEnd(work, dates),
      asLateAsPossible: work.timing.asLateAsPossible,
      done: dates.finished === undefined ? Math.min(1, Math.max(0, work.timing.done ?? 0)) : 1,
      waitsFor: work.timing.waitsFor,
      inherited: parent < 0 ? undefined : earliestOf(nodes[parent] as Node),
    };
    reportDates(node, problems);
    nodes.push(node);
  }
  return nodes;
}

/** Returns the index of the work that encloses each work, or -1. It mostly encloses the work before, too, or is that. */
export function parentsOf(works: readonly Work[], index: WorkIndex): Int32Array {
  const places = new Int32Array(works.length);
  for (let at = 0; at < works.length; at++) {
    const { parent } = works[at] as Work;
    let place = at - 1;
    if (parent === undefined) place = -1;
    else while (place >= 0 && (works[place] as Work).id !== parent) place = places[place] as number;
    places[at] = place < 0 && parent !== undefined ? (index.get(parent, at) ?? -1) : place;
  }
  return places;
}

function shapeOfLeaf(work: Work, isWorkable: boolean, length: Span | undefined, problems: Problem[]): Shape {
  if (work.kind === 'phase' && !isTimed(work)) return 'undated';
  const obstacle = !isWorkable ? 'no-working-day' : length && isTooLong(length) ? 'too-long' : undefined;
  if (obstacle) {
    problems.push({ type: obstacle, element: work.id });
    return 'undated';
  }
  return work.timing.every ? 'recurring' : 'bar';
}

/** Whether a phase without children says anything about when it is. */
function isTimed({ timing }: Work): boolean {
  const { takes, effort, starts, ends, notBefore, due, started, finished, every, waitsFor } = timing;
  return (
    waitsFor.length > 0 ||
    [takes, effort, starts, ends, notBefore, due, started, finished, every].some(
      (value) => value !== undefined,
    )
  );
}

function hasStart({ timing }: Work, { starts, started }: WrittenDates): boolean {
  return (
    starts !== undefined ||
    started !== undefined ||
    timing.waitsFor.some(({ type }) => type === 'finish-start' || type === 'start-start')
  );
}

function hasEnd({ timing }: Work, { ends }: WrittenDates): boolean {
  return ends !== undefined || timing.waitsFor.some(({ type }) => type === 'finish-finish');
}

/** The later of what the phase itself says and what those around it do. */
function earliestOf({ id, dates, inherited }: Node): Node['inherited'] {
  const day = Math.max(dates.starts ?? Number.NEGATIVE_INFINITY, dates.notBefore ?? Number.NEGATIVE_INFINITY);
  return day > (inherited?.day ?? Number.NEGATIVE_INFINITY) ? { day, from: id } : inherited;
}
