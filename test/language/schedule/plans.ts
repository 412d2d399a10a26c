import type { Calendar } from '../../../language/plan/calendar.ts';
import { fromDay } from '../../../language/plan/days.ts';
import type { Day } from '../../../language/plan/literals.ts';
import type { Element, Plan, PlanHead } from '../../../language/plan/plan.ts';
import type { Timing, Work } from '../../../language/plan/work.ts';
import { type Schedule, type Scheduled, scheduledById } from '../../../language/schedule/schedule.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import * as build from '../build-plan.ts';
import { planOf } from '../parse.ts';

/** Returns the schedule of a plan in text: the lines inside `plan`, and everything else. */
export async function scheduleOf(head: string, rest: string): Promise<Schedule> {
  return schedulePlan(await planOf(`plan Test "Test" {\n${head}\n}\n${rest}`));
}

/** Returns the dates of one element, which must have some. */
export function of(schedule: Schedule, id: string): Scheduled {
  const found = scheduledById(schedule, id);
  if (!found) throw new Error(`${id} has no dates`);
  return found;
}

/** Returns first and last day as text, `2026-03-02 .. 2026-03-06`, or one day alone. */
export function span(schedule: Schedule, id: string): string {
  const { start, finish } = of(schedule, id);
  return start === finish ? iso(start) : `${iso(start)} .. ${iso(finish)}`;
}

/** Returns the day as `2026-03-02`. */
export function iso(day: Day): string {
  const { year, month, day: date } = fromDay(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Returns a plan of elements made by hand, for where there are many. */
export function planFrom(head: Partial<PlanHead>, elements: readonly Element[]): Plan {
  const base = build.activity('Test', 'Test');
  const { id, name, title, tags, notes, links, covers, source } = base;
  const plan: PlanHead = {
    id,
    name,
    title,
    tags,
    notes,
    links,
    covers,
    source,
    kind: 'plan',
    follows: [],
    files: [],
    ...head,
  };
  return build.planOfElements([plan, ...elements], { head: plan });
}

/** Returns the work with the timing. */
export function timed<W extends Work>(work: W, timing: Partial<Timing>, by: Work['by'] = []): W {
  return { ...work, timing: { ...work.timing, ...timing }, by };
}

/** A calendar in which every day is a working day. */
export function everyDay(id: string): Calendar {
  const { kind: _, ...base } = build.stakeholder(id, id);
  const { name, title, tags, notes, links, covers, source } = base;
  const week = [0, 1, 2, 3, 4, 5, 6];
  return {
    id,
    name,
    title,
    tags,
    notes,
    links,
    covers,
    source,
    kind: 'calendar',
    week,
    closed: [],
    open: [],
  };
}
