import { countries } from '../plan/calendar.ts';
import type { Id } from '../plan/element.ts';
import type { DayRange, Money } from '../plan/literals.ts';
import type { Element, Plan, PlanHead } from '../plan/plan.ts';
import type { Timing, Work } from '../plan/work.ts';
import { calendarsOf } from '../schedule/calendars.ts';
import { lengthOf } from '../schedule/length.ts';
import type { WorkCalendar } from '../schedule/work-calendar.ts';
import { Names } from '../start/names.ts';
import { newActivity, newHead, newMilestone, newPhase } from './draft.ts';
import { type Imported, type ImportOptions, Losses } from './imported.ts';
import { readCalendars } from './mspdi/calendars.ts';
import { linksOf } from './mspdi/links.ts';
import { readOutline, type Task } from './mspdi/outline.ts';
import { type People, readPeople } from './mspdi/people.ts';
import { timingOf } from './mspdi/timing.ts';
import { dayIn, daysOf, lastDayIn, minutesIn } from './mspdi/units.ts';
import { flagIn, nodes, numberIn, projectIn, textIn, type XmlNode } from './mspdi/xml.ts';

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
    ...ownerOf(people, textIn(project, 'Manager')),
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
  const work = worksOf(project, tasks, people, plan([]), losses);
  return { plan: plan(work), dates, losses };
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

function ownerOf(people: People, title: string | undefined): { readonly owner?: Id } {
  return title === undefined ? {} : { owner: people.called(title) };
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

function worksOf(
  project: XmlNode,
  tasks: readonly Task[],
  people: People,
  plan: Plan,
  losses: Losses,
): Work[] {
  const byUid = new Map(tasks.map((task) => [task.uid, task]));
  const calendarOf = calendarsOf(plan);
  const currency = textIn(project, 'CurrencyCode') ?? '';
  const ofProject = numberIn(project, 'CalendarUID') ?? -1;
  const opening = openingOf(project);
  return tasks.map((task): Work => {
    const { node, kind, title } = task;
    const by = kind === 'phase' ? [] : people.by(task.uid);
    const calendar = calendarOf({ by });
    const own = numberIn(node, 'CalendarUID') ?? -1;
    if (own >= 0 && own !== ofProject) losses.add('taskCalendar', title);
    if (nodes(node, 'ExtendedAttribute').length > 0) losses.add('customField', title);
    const [note, link] = [textIn(node, 'Notes'), textIn(node, 'HyperlinkAddress')];
    const empty = { phase: newPhase, activity: newActivity, milestone: newMilestone }[kind](task);
    const work: Work = {
      ...empty,
      by,
      ...ownerOf(people, textIn(node, 'Contact')),
      ...costsOf(node, currency),
      notes: note === undefined ? [] : [note],
      links: link === undefined ? [] : [link],
      timing: {
        ...timingOf(task, calendar.hoursPerDay, losses),
        waitsFor: linksOf(task, byUid, calendar.hoursPerDay, opening, losses),
      },
    };
    return { ...work, timing: withEffort(plan, work, node, calendar) };
  });
}

/** The time at which working days begin, in minutes. */
function openingOf(project: XmlNode): number {
  const [, hours = '8', minutes = '0'] =
    /^(\d\d):(\d\d)/.exec(textIn(project, 'DefaultStartTime') ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Sums are counted in hundredths. */
function costsOf(node: XmlNode, currency: string): { readonly costs?: Money } {
  const amount = (numberIn(node, 'FixedCost') ?? 0) / 100;
  return amount > 0 && /^[A-Z]{3}$/.test(currency) ? { costs: { amount, currency } } : {};
}

const fixedWork = 2;

/** Fixed work is an effort where that gives the length that the file has. */
function withEffort(plan: Plan, work: Work, node: XmlNode, calendar: WorkCalendar): Timing {
  const { takes, ...timing } = work.timing;
  const minutes = minutesIn(node, 'Work');
  const isFixed = numberIn(node, 'Type') === fixedWork && work.by.length > 0;
  if (!isFixed || !takes || takes.elapsed || !minutes) return work.timing;
  const effort = daysOf(minutes, calendar.hoursPerDay, false);
  const length = lengthOf(plan, { ...work, timing: { ...timing, effort } }, calendar, []);
  return length?.amount === Math.ceil(takes.value) ? { ...timing, effort } : work.timing;
}
