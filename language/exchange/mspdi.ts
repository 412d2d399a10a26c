import { XMLBuilder } from 'fast-xml-parser';
import { usualCurrencies } from '../locale/currency.ts';
import { xmlText } from '../locale/xml-text.ts';
import { ownOfKind } from '../plan/own-elements.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import { prepare } from '../schedule/prepare.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { projectCalendar } from './mspdi/calendars.ts';
import { People, resourceName } from './mspdi/people.ts';
import { rowsOf } from './mspdi/rows.ts';
import { tasksXml } from './mspdi/tasks.ts';
import { clock, endMoment, openingOf, startMoment } from './mspdi/units.ts';

/** The version of the schema: Microsoft Project 2007, which all later ones read. */
const saveVersion = 12;
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  commentPropName: '#comment',
  format: true,
});

/**
 * Returns a plan as Microsoft Project's XML (MSPDI, schema `mspdi_pj12.xsd`), with the dates of the schedule. It holds
 * the work that has dates, its links, calendars, people, progress and baselines.
 */
export function mspdi(plan: Plan, schedule: Schedule): string {
  const nodes = prepare(plan, [])?.network.nodes ?? [];
  const { start = 0, elements, asOf } = schedule;
  const finish = elements.reduce((last, each) => Math.max(last, each.finish), start);
  const head = plan.head?.kind === 'plan' ? plan.head : undefined;
  const begins = head?.starts ?? schedule.start;
  const people = new People(plan, { first: start - 31, last: finish + 366 });
  const { hours } = people;
  const currency = currencyOf(plan);
  const tasks = tasksXml(plan, rowsOf(nodes, schedule), people, currency);
  const project = {
    '@xmlns': 'http://schemas.microsoft.com/project',
    SaveVersion: saveVersion,
    Name: plan.title,
    Title: plan.title,
    ...(head?.owner === undefined ? {} : { Manager: resourceName(titleOf(plan, head.owner)) }),
    ScheduleFromStart: 1,
    ...(begins === undefined ? {} : { StartDate: startMoment(begins, hours) }),
    ...(elements.length === 0 ? {} : { FinishDate: endMoment(finish, hours) }),
    CurrencyDigits: 2,
    CurrencyCode: currency,
    CalendarUID: projectCalendar,
    DefaultStartTime: clock(openingOf(hours).from),
    DefaultFinishTime: clock(openingOf(hours).to),
    MinutesPerDay: hours * 60,
    MinutesPerWeek: hours * 60 * people.daysPerWeek,
    HonorConstraints: 1,
    NewTasksEffortDriven: 0,
    NewTasksEstimated: 0,
    WeekStartDay: 1,
    ...(asOf === undefined ? {} : { StatusDate: endMoment(asOf, hours) }),
    Calendars: { Calendar: people.calendars },
    Tasks: { Task: tasks },
    Resources: { Resource: people.resources },
    Assignments: { Assignment: people.assignments },
  };
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    '#comment': ' Varde ',
    Project: withXmlCharacters(project),
  });
}

/** A project has one currency: that of its first cost. */
function currencyOf(plan: Plan): string {
  const costs = ownOfKind(plan, 'phase', 'activity', 'milestone', 'gate').flatMap(({ costs }) => costs ?? []);
  return costs[0]?.currency ?? usualCurrencies[plan.locale];
}

/** Returns a tree with a sign in the place of every character that XML cannot hold. */
function withXmlCharacters(tree: object): object {
  return JSON.parse(JSON.stringify(tree), (_, value) => (typeof value === 'string' ? xmlText(value) : value));
}
