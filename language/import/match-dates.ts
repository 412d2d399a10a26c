import { formatDays } from '../locale/dates.ts';
import type { Id } from '../plan/element.ts';
import type { DayRange } from '../plan/literals.ts';
import type { Element, Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import type { Timing, Work } from '../plan/work.ts';
import { calendarsOf } from '../schedule/calendars.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import { schedulePlan } from '../schedule/schedule-plan.ts';
import type { Imported } from './imported.ts';

/** From then on all work is put right at once, rather than the first of each chain. */
const rounds = 12;

/** How the timing of work is changed so that it has the dates of its file. */
interface Correction {
  readonly kind: 'held' | 'fixed' | 'length';
  readonly timing: Timing;
}

/**
 * Returns the plan with the dates of its file: work that would begin earlier or later is held back or fixed, and lasts as
 * long as it does there, from the first of a chain on. Notes what is changed so, and what has other dates all the same.
 */
export function matchDates({ plan: imported, dates, losses }: Imported): Plan {
  let plan = imported;
  for (let round = 1; ; round++) {
    const schedule = schedulePlan(plan);
    const corrections =
      round > rounds + 1 ? new Map<Id, Correction>() : corrected(plan, schedule, dates, round < rounds);
    if (corrections.size === 0) {
      noteOthers(schedule);
      return plan;
    }
    for (const [id, { kind }] of corrections) losses.add(kind, titleOf(plan, id));
    plan = { ...plan, elements: plan.elements.map((element) => withCorrection(element, corrections)) };
  }

  function noteOthers(schedule: Schedule): void {
    for (const [id, { first, last }] of dates) {
      const found = scheduledById(schedule, id);
      if (found && hasDates(found, { first, last })) continue;
      const there = formatDays(plan.locale, first, last);
      const here = found ? formatDays(plan.locale, found.start, found.finish) : '–';
      losses.add('moved', `${titleOf(plan, id)} (${there} → ${here})`);
    }
  }
}

function withCorrection(element: Element, corrections: ReadonlyMap<Id, Correction>): Element {
  const correction = corrections.get(element.id);
  return correction && isLeaf(element) ? { ...element, timing: correction.timing } : element;
}

function isLeaf(element: Element): element is Work {
  return element.kind === 'activity' || isPoint(element);
}

function isPoint(element: Element): boolean {
  return element.kind === 'milestone' || element.kind === 'gate';
}

function hasDates({ start, finish }: Scheduled, { first, last }: DayRange): boolean {
  return start === first && finish === last;
}

/** What puts work right that has other dates; only what waits for nothing else of the kind, where asked. */
function corrected(
  plan: Plan,
  schedule: Schedule,
  dates: ReadonlyMap<Id, DayRange>,
  onlyFirst: boolean,
): Map<Id, Correction> {
  const all = new Map<Id, Correction>();
  const first = new Map<Id, Correction>();
  for (const element of plan.elements) {
    const wanted = dates.get(element.id);
    const found = scheduledById(schedule, element.id);
    if (!wanted || !found || !isLeaf(element) || hasDates(found, wanted)) continue;
    const correction = correctionOf(plan, element, found, wanted);
    if (correction) all.set(element.id, correction);
  }
  const touched = new Set(Array.from(all.keys(), withEnclosing).flat());
  for (const [id, correction] of all) {
    const waitsForOther = correction.timing.waitsFor.some(({ predecessor }) => touched.has(predecessor));
    if (!waitsForOther) first.set(id, correction);
  }
  return onlyFirst && first.size > 0 ? first : all;
}

/** The id of an element and of all that enclose it: `A.B.C`, `A.B` and `A`. */
function withEnclosing(id: Id): Id[] {
  const names = id.split('.');
  return names.map((_, index) => names.slice(0, index + 1).join('.'));
}

function correctionOf(
  plan: Plan,
  work: Work,
  { start }: Scheduled,
  { first, last }: DayRange,
): Correction | undefined {
  if (work.timing.every) return undefined;
  const { effort, ...timing } = work.timing;
  const isFixed = (timing.starts ?? timing.ends ?? timing.on ?? timing.started) !== undefined;
  if (start < first && !isFixed && timing.notBefore !== first) {
    return { kind: 'held', timing: { ...work.timing, notBefore: first } };
  }
  if (start > first && !isFixed) {
    const date = isPoint(work) ? { on: first } : { starts: first };
    return { kind: 'fixed', timing: { ...work.timing, ...date } };
  }
  if (start !== first || isPoint(work)) return undefined;
  const calendar = calendarsOf(plan)(work);
  const days = calendar.rank(last + 1) - calendar.rank(first);
  if (days < 1 || (timing.takes?.value === days && !timing.takes.elapsed && !effort)) return undefined;
  return { kind: 'length', timing: { ...timing, takes: { value: days, unit: 'd', elapsed: false } } };
}
