import { valueMeaning } from '../../locale/keywords.ts';
import { listedParties } from '../../locale/party-list.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementsOfKind, titleOf } from '../../plan/query.ts';
import type { Activity, Link, Work } from '../../plan/work.ts';
import { writtenDuration } from '../../plan/written.ts';
import { type Schedule, scheduledById } from '../../schedule/schedule.ts';
import { amounts, naming, owning, remarks } from './common-columns.ts';
import {
  type ColumnOf,
  dayCell,
  listCell,
  rhythmCell,
  shareCell,
  type Table,
  tableOf,
  titleCell,
  titlesCell,
} from './table.ts';

/** Phases, activities, milestones and gates with their dates. */
export function workTables(plan: Plan, schedule: Schedule): Table[] {
  const { place, time, point, people, remainder } = columnsOf(plan, schedule);
  return [
    tableOf('phase', elementsOfKind(plan, 'phase'), [
      ...naming,
      ...place,
      ...owning(plan),
      ...time,
      ...remainder,
    ]),
    tableOf('activity', elementsOfKind(plan, 'activity'), [
      ...naming,
      ...place,
      ['kind', ({ is }) => is && valueMeaning(plan.locale, is)],
      ...owning(plan),
      ...people,
      ...time,
      ...activityColumns(plan),
      ...remainder,
    ]),
    ...(['milestone', 'gate'] as const).map((kind) =>
      tableOf(kind, elementsOfKind(plan, kind), [
        ...naming,
        ...place,
        ...owning(plan),
        ...people,
        ...point,
        ...remainder,
      ]),
    ),
  ];
}

function columnsOf(plan: Plan, schedule: Schedule) {
  const dates = ({ id }: Work) => scheduledById(schedule, id);
  const place: ColumnOf<Work>[] = [['within', ({ parent }) => titleCell(plan, parent)]];
  const people: ColumnOf<Work>[] = [
    [
      'by',
      ({ by }) =>
        listedParties(
          plan.locale,
          by.map(({ party, share }) => ({ name: titleOf(plan, party), ...(share ? { share } : {}) })),
        ) || undefined,
    ],
    ['consults', ({ consults }) => titlesCell(plan, consults)],
    ['informs', ({ informs }) => titlesCell(plan, informs)],
    ['audience', (work) => titlesCell(plan, work.for)],
  ];
  const progress: ColumnOf<Work>[] = [
    ['done', (work) => shareCell(dates(work)?.done)],
    ['slack', (work) => dates(work)?.totalSlack],
    ['critical', (work) => dates(work)?.critical],
    ['after', ({ timing }) => listCell(timing.waitsFor.map(writtenLink))],
    ['due', ({ timing }) => dayCell(timing.due)],
  ];
  const time: ColumnOf<Work>[] = [
    ['start', (work) => dayCell(dates(work)?.start)],
    ['finish', (work) => dayCell(dates(work)?.finish)],
    ['takes', ({ timing }) => timing.takes && writtenDuration(timing.takes)],
    ['effort', ({ timing }) => timing.effort && writtenDuration(timing.effort)],
    ...progress,
    ['baselineStart', ({ timing }) => dayCell(timing.baseline?.first)],
    ['baselineFinish', ({ timing }) => dayCell(timing.baseline?.last)],
    ['started', ({ timing }) => dayCell(timing.started)],
    ['finished', ({ timing }) => dayCell(timing.finished)],
  ];
  const point: ColumnOf<Work>[] = [
    ['date', (work) => dayCell(dates(work)?.finish)],
    ...progress,
    ['baselineFinish', ({ timing }) => dayCell(timing.baseline?.last)],
  ];
  const remainder: ColumnOf<Work>[] = [
    ['why', ({ why }) => why],
    ['scope', ({ scope }) => scope],
    ['criteria', ({ criteria }) => listCell(criteria)],
    ['produces', ({ produces }) => titlesCell(plan, produces)],
    ...amounts<Work>(({ costs }) => costs),
    ...remarks,
  ];
  return { place, people, time, point, remainder };
}

function activityColumns(plan: Plan): ColumnOf<Activity>[] {
  return [
    ['rhythm', ({ timing }) => rhythmCell(plan, timing.every)],
    ['channel', ({ channel }) => listCell(channel)],
    ['message', ({ message }) => message],
    ['needs', ({ needs }) => listCell(needs)],
    ['handedTo', ({ to }) => titleCell(plan, to)],
  ];
}

const linkSigns = {
  'finish-start': '',
  'start-start': ' SS',
  'finish-finish': ' FF',
  'start-finish': ' SF',
} as const;

/** What is waited for as planning tools write it, by its name in the plan: `Prepare.MapNeeds SS + 2d`. */
function writtenLink({ type, predecessor, lag }: Link): string {
  const sign = lag && lag.value < 0 ? '-' : '+';
  const wait = lag ? ` ${sign} ${writtenDuration({ ...lag, value: Math.abs(lag.value) })}` : '';
  return `${predecessor}${linkSigns[type]}${wait}`;
}
