import type { Calendar } from '../plan/calendar.ts';
import type { Id } from '../plan/element.ts';
import type { Day, DayRange } from '../plan/literals.ts';
import type { Element } from '../plan/plan.ts';
import type { Link, Timing, Work } from '../plan/work.ts';
import { decodeText } from './decode-text.ts';
import { newActivity, newCalendar, newMilestone, newPhase, type Place } from './draft.ts';
import { type Imported, type ImportOptions, Losses, Unreadable } from './imported.ts';
import { dayReader } from './mermaid-gantt/day-format.ts';
import { type TimedTask, timedTasks } from './mermaid-gantt/spans.ts';
import { type Chart, statementsOf } from './mermaid-gantt/statements.ts';
import { type WorkingDays, workingDaysOf } from './mermaid-gantt/working-days.ts';
import { PlanDraft } from './plan-draft.ts';

/**
 * Reads a gantt chart of Mermaid: its sections as phases, its tasks and milestones with the days that Mermaid gives them.
 * Throws `Unreadable` where the bytes hold none.
 */
export async function readMermaidGantt(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const chart = statementsOf(decodeText(bytes));
  const readDay = dayReader(chart.dateFormat);
  const working = workingDaysOf(chart, (text) => readDay(text));
  const starts = chart.tasks.flatMap(({ start }) => (start === undefined ? [] : (readDay(start) ?? [])));
  const origin = Math.floor(starts.length === 0 ? Number.NaN : Math.min(...starts));
  if (chart.tasks.length === 0) throw new Unreadable('Its chart has no tasks.');
  if (Number.isNaN(origin)) throw new Unreadable('No task of its chart begins on a date.');
  const losses = new Losses();
  const draft = new PlanDraft(options, chart.title || options.title);
  const calendar = working.calendar && calendarOf(draft, working.calendar);
  const tasks = timedTasks(chart, readDay, working.isOpen, origin);
  const { works, dates } = worksOf(chart, tasks, working, draft, losses);
  const head = { starts: origin, ...(calendar ? { calendar: { calendar: calendar.id } } : {}) };
  return { plan: draft.plan([...(calendar ? [calendar] : []), ...works], head), dates, losses };
}

function calendarOf(draft: PlanDraft, days: NonNullable<WorkingDays['calendar']>): Calendar {
  return { ...newCalendar(draft.place('Mermaid', 'Calendar')), ...days };
}

/** No calendar is closed for so many days. */
const longestPause = 400;

interface Item {
  readonly task: TimedTask;
  readonly place: Place;
  readonly id: Id;
  readonly isMilestone: boolean;
}

function worksOf(
  chart: Chart,
  tasks: readonly TimedTask[],
  { isOpen }: WorkingDays,
  draft: PlanDraft,
  losses: Losses,
): { readonly works: readonly Element[]; readonly dates: ReadonlyMap<Id, DayRange> } {
  const used = new Set(tasks.map(({ written }) => written.section));
  const phases = chart.sections.map((title, index) =>
    used.has(index) ? newPhase(draft.place(title, 'Phase')) : undefined,
  );
  const items = tasks.map((task): Item => {
    const { title, section, marks } = task.written;
    const place = draft.place(title, 'Activity', section === undefined ? undefined : phases[section]?.id);
    const id = place.parent === undefined ? place.name : `${place.parent}.${place.name}`;
    return { task, place, id, isMilestone: marks.has('milestone') || task.span.end === task.span.start };
  });
  const dates = new Map<Id, DayRange>();
  const ofSection = new Map<number | undefined, Work[]>();
  for (const item of items) {
    const { task, place, id } = item;
    noteLosses(task, losses);
    if (task.written.marks.has('vert')) continue;
    const days = daysOf(item, isOpen);
    dates.set(id, days);
    const address = chart.links.get(task.written.id ?? '');
    const common = {
      timing: timingOf(item, days, items, isOpen),
      links: address === undefined ? [] : [address],
    };
    const work: Work = item.isMilestone
      ? { ...newMilestone(place), ...common }
      : { ...newActivity(place), ...common };
    const others = ofSection.get(task.written.section);
    if (others) others.push(work);
    else ofSection.set(task.written.section, [work]);
  }
  const inPhases = phases.flatMap((phase, index) => (phase ? [phase, ...(ofSection.get(index) ?? [])] : []));
  return { works: [...(ofSection.get(undefined) ?? []), ...inPhases], dates };
}

function noteLosses({ written, unknown, unread }: TimedTask, losses: Losses): void {
  for (const id of unknown) losses.add('unknownLink', `${written.title}: ${id}`);
  for (const text of unread) losses.add('value', `${written.title}: ${text}`);
  if (written.marks.has('crit') || written.marks.has('vert')) losses.add('mark', written.title);
}

/**
 * The days that are worked: a task may end over days that are excluded. A milestone that waits for something lies at the
 * end of the last day before, which Mermaid draws as the morning after.
 */
function daysOf({ task: { span, after }, isMilestone }: Item, isOpen: (day: Day) => boolean): DayRange {
  const start = Math.floor(span.start);
  if (isMilestone) {
    const day = after.length > 0 ? lastOpen(start - 1, isOpen) : start;
    return { first: day, last: day };
  }
  let first = start;
  const end = Math.max(start, Math.ceil(span.end) - 1);
  while (first < end && !isOpen(first)) first++;
  return { first, last: Math.max(first, lastOpen(end, isOpen)) };
}

function lastOpen(day: Day, isOpen: (day: Day) => boolean): Day {
  let open = day;
  while (!isOpen(open) && day - open < longestPause) open--;
  return open;
}

function timingOf(
  { task, isMilestone }: Item,
  days: DayRange,
  items: readonly Item[],
  isOpen: (day: Day) => boolean,
): Timing {
  const { marks } = task.written;
  const waitsFor = task.after.flatMap((index) => {
    const other = items[index];
    return other && !other.task.written.marks.has('vert') ? [linkTo(other)] : [];
  });
  const isFixed = waitsFor.length === 0;
  return {
    waitsFor,
    asLateAsPossible: false,
    ...(isMilestone
      ? {}
      : { takes: { value: Math.max(1, countOpen(days, isOpen)), unit: 'd', elapsed: false } }),
    ...(isFixed && (isMilestone ? { on: days.first } : { starts: days.first })),
    ...(marks.has('active') && !isMilestone ? { started: days.first } : {}),
    ...(marks.has('done') ? { done: 1 } : {}),
  };
}

/** A milestone on a date is at its morning, so that what is after it begins on the same day. */
function linkTo({ id, isMilestone, task }: Item): Link {
  const isAtMorning = isMilestone && task.after.length === 0;
  return { type: isAtMorning ? 'start-start' : 'finish-start', predecessor: id };
}

function countOpen({ first, last }: DayRange, isOpen: (day: Day) => boolean): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (isOpen(day)) count++;
  return count;
}
