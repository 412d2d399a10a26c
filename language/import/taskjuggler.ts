import type { Calendar } from '../plan/calendar.ts';
import type { Id } from '../plan/element.ts';
import type { PlanHead } from '../plan/plan.ts';
import type { Timing, Work } from '../plan/work.ts';
import { decodeText } from './decode-text.ts';
import { newActivity, newCalendar, newMilestone, newPhase } from './draft.ts';
import { type Imported, type ImportOptions, Losses, Unreadable } from './imported.ts';
import { PlanDraft } from './plan-draft.ts';
import { linksOf, References } from './taskjuggler/links.ts';
import { noteOverloads } from './taskjuggler/overloads.ts';
import { type Resources, resourcesOf } from './taskjuggler/resources.ts';
import { type Statement, statementsOf } from './taskjuggler/statements.ts';
import { type Task, tasksOf } from './taskjuggler/tasks.ts';
import { calendarTime, lastDayBefore, momentIn, workingTime } from './taskjuggler/values.ts';
import { splitAtCommas, type WorkingHours, workingHoursOf } from './taskjuggler/working-hours.ts';

/** What ends a statement on the same line. */
const attributes = new Set([
  ...['task', 'resource', 'start', 'end', 'minstart', 'maxend', 'effort', 'length', 'duration', 'depends'],
  ...[
    'precedes',
    'milestone',
    'allocate',
    'complete',
    'note',
    'responsible',
    'scheduling',
    'priority',
    'vacation',
  ],
  ...['leaves', 'gapduration', 'gaplength', 'onstart', 'onend', 'efficiency', 'flags'],
]);

/** What a project says of itself that has no bearing on dates of whole days. */
const silent = new Set([
  'project',
  'task',
  'resource',
  'vacation',
  'leaves',
  'workinghours',
  'dailyworkinghours',
]);
const ofAppearance =
  /report$|^(timezone|timingresolution|timeformat|numberformat|currencyformat|weekstarts\w+|yearlyworkingdays|now|currency|flags|shorttimeformat|navigator|copyright|extend|scenario|trackingscenario|rate|balance|export|icalreport)$/;

/**
 * Reads a project of TaskJuggler 3 in its plain words: tasks in tasks, with lengths, efforts, dependencies and dates, resources,
 * working hours and holidays. Throws `Unreadable` where the bytes hold none.
 */
export async function readTaskJuggler(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const statements = statementsOf(decodeText(bytes), attributes);
  const project = statements.find(({ keyword }) => keyword === 'project');
  if (!project) throw new Unreadable('It holds no project of TaskJuggler.');
  const ofProject = [...(project.items.find(({ body }) => body)?.body ?? []), ...statements];
  const losses = new Losses();
  for (const { keyword } of ofProject) {
    if (!silent.has(keyword) && !ofAppearance.test(keyword)) losses.add('statement', keyword);
  }
  const draft = new PlanDraft(options, project.items.find(({ isText }) => isText)?.text || options.title);
  const hours = workingHoursOf(ofProject);
  const calendar = calendarOf(hours, draft);
  const resources = resourcesOf(statements, calendar?.id, draft, losses);
  const tasks = tasksOf(statements, draft, losses);
  if (tasks.length === 0) throw new Unreadable('Its project has no tasks.');
  const works = worksOf(tasks, resources, hours, losses);
  const starts = project.items.map(momentIn).find((moment) => moment !== undefined)?.day;
  const head: Partial<PlanHead> = {
    ...(starts === undefined ? {} : { starts }),
    ...(calendar ? { calendar: { calendar: calendar.id } } : {}),
  };
  const plan = draft.plan([...(calendar ? [calendar] : []), ...resources.calendars, ...works], head);
  noteOverloads(plan, losses);
  return { plan, dates: new Map(), losses };
}

/** A plan has Monday to Friday without a calendar. */
function calendarOf({ week, closed }: WorkingHours, draft: PlanDraft): Calendar | undefined {
  if (week.join() === '0,1,2,3,4' && closed.length === 0) return undefined;
  return { ...newCalendar(draft.place('TaskJuggler', 'Calendar')), week, closed };
}

function worksOf(tasks: readonly Task[], resources: Resources, hours: WorkingHours, losses: Losses): Work[] {
  const references = new References(tasks);
  const before = new Map<Id, Task[]>();
  for (const task of tasks) {
    for (const [reference] of listed(task, 'precedes')) {
      const other = reference && references.find(task, reference.text);
      const others = other && before.get(other.id);
      if (others) others.push(task);
      else if (other) before.set(other.id, [task]);
      else losses.add('unknownLink', `${task.place.title}: ${reference?.text ?? ''}`);
    }
  }
  return tasks.map((task): Work => {
    const links = linksOf(task, references, hours.hoursPerDay, losses);
    const precedes = (before.get(task.id) ?? []).map(({ id }) => ({
      type: 'finish-start' as const,
      predecessor: id,
    }));
    const timing = timingOf(task, [...links, ...precedes], hours.hoursPerDay, losses);
    const named = (keyword: string) =>
      listed(task, keyword).flatMap(([reference]) => resources.rolesOf(reference?.text ?? ''));
    const [owner, ...others] = named('responsible');
    if (others.length > 0) losses.add('statement', `${task.place.title}: responsible`);
    if (task.allocate.some(({ body }) => body))
      losses.add('statement', `${task.place.title}: allocate { … }`);
    const notes = (task.said.get('note') ?? []).flatMap(({ items }) =>
      items.slice(0, 1).map(({ text }) => text),
    );
    const common = { timing, notes, ...(owner === undefined ? {} : { owner }) };
    if (task.kind === 'phase') return { ...newPhase(task.place), ...common };
    if (task.kind === 'milestone') return { ...newMilestone(task.place), ...common };
    const by = splitAtCommas(task.allocate).flatMap(([resource]) => resources.rolesOf(resource?.text ?? ''));
    return { ...newActivity(task.place), ...common, by: [...new Set(by)].map((party) => ({ party })) };
  });
}

function listed({ said }: Task, keyword: string) {
  return (said.get(keyword) ?? []).flatMap(({ items }: Statement) => splitAtCommas(items));
}

function timingOf(task: Task, waitsFor: Timing['waitsFor'], hoursPerDay: number, losses: Losses): Timing {
  const value = (keyword: string) => task.said.get(keyword)?.[0]?.items[0];
  const moment = (keyword: string) => momentIn(value(keyword));
  const [start, end, least, latest] = ['start', 'end', 'minstart', 'maxend'].map(moment);
  const length = workingTime(value('length'), hoursPerDay) ?? calendarTime(value('duration'));
  const effort = workingTime(value('effort'), hoursPerDay);
  const complete = Number(value('complete')?.text.replace('%', ''));
  if ([length, effort].some((one) => one && !Number.isInteger(one.value)))
    losses.add('partDay', task.place.title);
  if (length?.elapsed && waitsFor.length > 0) losses.add('calendarDays', task.place.title);
  const isLate = value('scheduling')?.text === 'alap' || task.said.has('precedes');
  const due = latest ?? (task.kind === 'phase' ? end : undefined);
  const earliest = least ?? (task.kind === 'phase' || waitsFor.length > 0 ? start : undefined);
  const isPoint = task.kind === 'milestone';
  const point = isPoint && waitsFor.length === 0 ? (start?.day ?? (end && lastDayBefore(end))) : undefined;
  const isFixed = task.kind === 'activity' && waitsFor.length === 0;
  return {
    waitsFor,
    asLateAsPossible: isLate && task.kind === 'activity',
    ...(length && task.kind === 'activity' ? { takes: length } : {}),
    ...(effort && !length && task.kind === 'activity' ? { effort } : {}),
    ...(isFixed && start ? { starts: start.day } : {}),
    ...(task.kind === 'activity' && end ? { ends: lastDayBefore(end) } : {}),
    ...(point === undefined ? {} : { on: point }),
    ...(earliest ? { notBefore: earliest.day } : {}),
    ...(due ? { due: lastDayBefore(due) } : {}),
    ...(complete > 0 && task.kind !== 'phase' ? { done: Math.min(1, complete / 100) } : {}),
  };
}
