import { countries } from '../plan/calendar.ts';
import type { Id } from '../plan/element.ts';
import type { DayRange } from '../plan/literals.ts';
import type { Element, Plan, PlanHead } from '../plan/plan.ts';
import { Names } from '../start/names.ts';
import { newHead } from './draft.ts';
import { type Imported, type ImportOptions, Losses } from './imported.ts';
import { readCalendars } from './mspdi/calendars.ts';
import { readOutline, type Task } from './mspdi/outline.ts';
import { ownerCalled, readPeople } from './mspdi/people.ts';
import { dayIn, lastDayIn } from './mspdi/units.ts';
import { readWorks } from './mspdi/works.ts';
import { flagIn, numberIn, projectIn, textIn, type XmlNode } from './mspdi/xml.ts';

/**
 * Reads a project of Microsoft Project's XML (MSPDI): its calendars, people, and tasks with links, limits, progress and
 * baselines. Throws `Unreadable` where the text is no such project.
 */
export function readMspdi(text: string, options: ImportOptions): Imported {
  const project = projectIn(text);
  const losses = new Losses();
  const names = new Names();
  for (const country of countries) names.of(country);
  const title =
    textIn(project, 'Title') ?? textIn(project, 'Name')?.replace(/\.(mpp|xml)$/i, '') ?? options.title;
  const name = names.of(title, 'Plan');
  const calendars = readCalendars(project, names, losses);
  const calendar = calendars.refOf(numberIn(project, 'CalendarUID'));
  const people = readPeople(project, calendars, names, losses);
  const tasks = readOutline(project, names, losses);
  const dates = datesOf(tasks);
  const head: PlanHead = {
    ...newHead({ name, title }),
    locale: options.locale,
    ...(calendar ? { calendar } : {}),
    ...startOf(project),
    ...statusOf(project, tasks, losses),
    ...ownerCalled(people, textIn(project, 'Manager')),
  };
  if (textIn(project, 'ScheduleFromStart') !== undefined && !flagIn(project, 'ScheduleFromStart')) {
    losses.add('fromFinish', title);
  }
  const plan = (elements: readonly Element[]): Plan => ({
    uri: '',
    head,
    title,
    locale: options.locale,
    files: [],
    elements: [head, ...calendars.elements, ...people.roles, ...elements],
  });
  return { plan: plan(readWorks(project, tasks, people, plan([]), losses)), dates, losses };
}

function startOf(project: XmlNode): Pick<PlanHead, 'starts'> {
  const starts = dayIn(project, 'StartDate');
  return starts === undefined ? {} : { starts };
}

/** In a plan work that is not done cannot lie before the status date; where it does the date is not taken over. */
function statusOf(project: XmlNode, tasks: readonly Task[], losses: Losses): Pick<PlanHead, 'asOf'> {
  const asOf = lastDayIn(project, 'StatusDate');
  if (asOf === undefined) return {};
  const behind = tasks.find(({ node, kind }) => {
    if (kind === 'phase' || numberIn(node, 'PercentComplete') === 100) return false;
    const day = dayIn(node, 'ActualStart') === undefined ? dayIn(node, 'Start') : lastDayIn(node, 'Finish');
    return day !== undefined && day < asOf;
  });
  if (!behind) return { asOf };
  losses.add('statusDate', behind.title);
  return {};
}

/** When the file says that tasks are; phases span what is in them. */
function datesOf(tasks: readonly Task[]): Map<Id, DayRange> {
  const dates = new Map<Id, DayRange>();
  for (const { id, kind, node } of tasks) {
    const [first, last] = [dayIn(node, 'Start'), lastDayIn(node, 'Finish')];
    if (kind === 'phase' || first === undefined || last === undefined) continue;
    dates.set(id, kind === 'milestone' ? { first: last, last } : { first, last });
  }
  return dates;
}
