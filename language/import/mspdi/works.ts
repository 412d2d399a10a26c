import type { Money } from '../../plan/literals.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Timing, Work } from '../../plan/work.ts';
import { calendarsOf } from '../../schedule/calendars.ts';
import { lengthOf } from '../../schedule/length.ts';
import type { WorkCalendar } from '../../schedule/work-calendar.ts';
import { newActivity, newMilestone, newPhase } from '../draft.ts';
import type { Losses } from '../imported.ts';
import { linksOf } from './links.ts';
import type { Task } from './outline.ts';
import { ownerCalled, type People } from './people.ts';
import { timingOf } from './timing.ts';
import { daysOf, minutesIn } from './units.ts';
import { nodes, numberIn, textIn, type XmlNode } from './xml.ts';

/** Returns the work that tasks are, in the same order, in the calendars and with the people of the plan. */
export function readWorks(
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
      ...ownerCalled(people, textIn(node, 'Contact')),
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
