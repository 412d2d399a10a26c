import type { Id } from '../../plan/element.ts';
import type { DayRange } from '../../plan/literals.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById, titleOf } from '../../plan/query.ts';
import type { Work } from '../../plan/work.ts';
import { calendarNamed, calendarsOf } from '../../schedule/calendars.ts';
import { shareOf } from '../../schedule/length.ts';
import { type CalendarXml, calendarXml, projectCalendar } from './calendars.ts';
import { stretch } from './units.ts';

/** What a task takes of everyone who carries it out. */
export interface Assigned {
  readonly task: number;
  readonly work: Work;
  /** How long it lasts, in hours of work. */
  readonly hours: number;
  /** The work of all together in hours, where the plan says. */
  readonly effort?: number;
}

/** Those who carry tasks out, as MSPDI has them: work resources with calendars of their own. */
export class People {
  /** That of the project first. */
  readonly calendars: (CalendarXml & { readonly UID: number })[] = [];
  readonly resources: object[] = [];
  readonly assignments: object[] = [];
  private readonly uids = new Map<Id, number>();
  private readonly calendarUids = new Map<Id, number>();
  /** Of a working day, in the calendar of the project. */
  readonly hours: number;
  readonly daysPerWeek: number;
  private readonly plan: Plan;
  private readonly span: DayRange;

  /** Days that differ from the week are told within the span. */
  constructor(plan: Plan, span: DayRange) {
    this.plan = plan;
    this.span = span;
    const { head } = plan;
    this.add(calendarXml(plan, head?.kind === 'plan' ? head.calendar : undefined, span));
    const { hoursPerDay, daysPerWeek } = calendarsOf(plan)({ by: [] });
    this.hours = hoursPerDay;
    this.daysPerWeek = daysPerWeek;
  }

  /** Assigns everyone in the work's `by` to a task; returns the hours of work that this takes of them. */
  assign({ task, work, hours, effort }: Assigned): number {
    const shares = work.by.map((share) => ({ party: share.party, share: shareOf(this.plan, share) }));
    const all = shares.reduce((sum, { share }) => sum + share, 0);
    for (const { party, share } of shares) {
      const own = effort === undefined || all === 0 ? hours * share : (effort * share) / all;
      this.assignments.push({
        UID: this.assignments.length + 1,
        TaskUID: task,
        ResourceUID: this.resource(party),
        Units: share,
        Work: stretch(own),
      });
    }
    return effort ?? hours * all;
  }

  private resource(party: Id): number {
    const known = this.uids.get(party);
    if (known !== undefined) return known;
    const uid = this.uids.size + 1;
    this.uids.set(party, uid);
    const element = elementById(this.plan, party);
    const role = element?.kind === 'role' ? element : undefined;
    const base = role?.calendar === undefined ? projectCalendar : this.base(role.calendar);
    const name = resourceName(titleOf(this.plan, party));
    this.resources.push({
      UID: uid,
      ID: uid,
      Name: name,
      Type: 1,
      IsNull: 0,
      MaxUnits: role?.capacity ?? 1,
      CalendarUID: this.add({ Name: name, IsBaseCalendar: 0, BaseCalendarUID: base }),
    });
    return uid;
  }

  private base(calendar: Id): number {
    const known = this.calendarUids.get(calendar);
    if (known !== undefined) return known;
    const uid = this.add(calendarXml(this.plan, calendarNamed(this.plan, calendar), this.span));
    this.calendarUids.set(calendar, uid);
    return uid;
  }

  private add(calendar: CalendarXml): number {
    const uid = projectCalendar + this.calendars.length;
    this.calendars.push({ UID: uid, ...calendar });
    return uid;
  }
}

/** Returns a title as a name without the signs that Microsoft Project puts between names. */
export function resourceName(title: string): string {
  return title
    .replace(/[[\],;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
