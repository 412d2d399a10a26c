import { locales } from '../locale/locale.ts';
import { weekdays } from '../plan/calendar.ts';
import { attitudes, levels, type Role, teamLevels } from '../plan/people.ts';
import type { Process } from '../plan/process.ts';
import { benefitKinds, type Indicator } from '../plan/purpose.ts';
import { type Risk, responseKinds } from '../plan/uncertainty.ts';
import { groupings, showables, viewDiagrams } from '../plan/view.ts';
import { activityKinds } from '../plan/work.ts';
import type { Blocks } from './blocks.ts';

/** The words that a property takes, by type of node and property, or by property where all types agree. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  locale: locales,
  expects: activityKinds,
  'Stakeholder.influence': levels,
  'Stakeholder.interest': levels,
  'Stakeholder.attitude': attitudes,
  'Stakeholder.attitudeNeeded': attitudes,
  'Role.sitsIn': ['project', 'line'] satisfies Role['sitsIn'][],
  'Team.level': teamLevels,
  'Indicator.better': ['lower', 'higher'] satisfies Indicator['better'][],
  'Benefit.is': benefitKinds,
  'Activity.is': activityKinds,
  'Process.is': ['as-is', 'to-be'] satisfies Process['is'][],
  'Risk.status': ['open', 'occurred', 'closed'] satisfies Risk['status'][],
  'Response.kind': responseKinds,
  'Weekdays.first': weekdays,
  'Weekdays.last': weekdays,
  'View.as': viewDiagrams,
  'View.groupBy': groupings,
  'View.show': showables,
  'ReportItem.diagram': viewDiagrams,
};

/** The names of all properties that take a few fixed words on some type of node. */
export const wordProperties: ReadonlySet<string> = new Set([
  ...Object.keys(allowed).map((key) => key.slice(key.indexOf('.') + 1)),
  'table',
]);

/** Returns the words that the property of a node takes; undefined where it takes others than a few fixed ones. */
export function allowedWords(type: string, property: string, blocks: Blocks): readonly string[] | undefined {
  if (type === 'ReportItem' && property === 'table') return blocks.kinds;
  return allowed[`${type}.${property}`] ?? allowed[property];
}
