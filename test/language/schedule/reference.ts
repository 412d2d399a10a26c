import type { LinkType } from '../../../language/plan/work.ts';

/** A link as the reference reads it: a lag in working days of the successor, or in calendar days. */
export interface Tie {
  readonly from: number;
  readonly type: LinkType;
  readonly lag: number;
  readonly elapsed: boolean;
}

/** One leaf, or a phase that spans its children; numbers are places in the list, children after their phase. */
export interface Item {
  readonly shape: 'bar' | 'point' | 'phase';
  readonly parent: number;
  readonly ties: readonly Tie[];
  /** Working days, or calendar days where `elapsed`. */
  readonly length: number;
  readonly elapsed: boolean;
  /** Works only on these weekdays, 0 for Monday. */
  readonly weekdays: readonly number[];
  readonly fixed?: number;
  readonly notBefore?: number;
  readonly due?: number;
}

export interface Problem {
  readonly start: number;
  readonly due?: number;
  /** Closed for all. */
  readonly closed: readonly number[];
  readonly items: readonly Item[];
}

export interface Dates {
  readonly start: number;
  readonly finish: number;
}

/**
 * The dates of every item by trying one day after the other, over and over until nothing changes: slow, and
 * plain enough to be read against the language's own words. `forced` puts one leaf on a day, whatever binds it.
 */
export function place(problem: Problem, forced?: { readonly item: number; readonly start: number }): Dates[] {
  const { items } = problem;
  const dates: Dates[] = items.map(() => ({ start: problem.start, finish: problem.start - 1 }));
  for (let changed = true; changed; ) {
    changed = false;
    items.forEach((item, at) => {
      const now = item.shape === 'phase' ? spanOf(items, dates, at) : placeLeaf(at);
      if (now.start !== dates[at]?.start || now.finish !== dates[at]?.finish) changed = true;
      dates[at] = now;
    });
  }
  return dates;

  function placeLeaf(at: number): Dates {
    const item = items[at] as Item;
    if (forced?.item === at) return withLength(problem, item, forced.start);
    if (item.fixed !== undefined) return withLength(problem, item, firstOpen(problem, item, item.fixed));
    const isBound = item.shape === 'point' && tiesOf(items, at).length > 0;
    for (let start = isBound ? problem.start - 400 : problem.start; ; start++) {
      const tried = withLength(problem, item, firstOpen(problem, item, start));
      if (isAllowed(problem, dates, at, tried)) return tried;
    }
  }
}

/** Whether the leaf's links, `not before` and phases let it lie there. */
export function isAllowed(problem: Problem, dates: readonly Dates[], at: number, tried: Dates): boolean {
  const { items } = problem;
  for (let phase = at; phase >= 0; phase = items[phase]?.parent ?? -1) {
    const { notBefore, fixed } = items[phase] as Item;
    if (tried.start < (notBefore ?? tried.start)) return false;
    if (phase !== at && tried.start < (fixed ?? tried.start)) return false;
  }
  return tiesOf(items, at).every((tie) =>
    holds(problem, items[at] as Item, tie, dates[tie.from] as Dates, tried),
  );
}

/** The leaf's own ties and those of the phases around it. */
export function tiesOf(items: readonly Item[], at: number): Tie[] {
  const ties: Tie[] = [];
  for (let phase = at; phase >= 0; phase = items[phase]?.parent ?? -1)
    ties.push(...(items[phase]?.ties ?? []));
  return ties;
}

/** Whether the link is kept, counted on the fingers. */
export function holds(problem: Problem, item: Item, tie: Tie, before: Dates, after: Dates): boolean {
  const { lag, elapsed } = tie;
  const count = (first: number, last: number) => openDays(problem, item, first, last);
  if (tie.type === 'finish-start' && item.shape === 'bar') {
    if (elapsed) return after.start > before.finish + lag;
    if (lag < 0) return count(after.start, before.finish) <= -lag;
    return after.start > before.finish && count(before.finish + 1, after.start - 1) >= lag;
  }
  if (tie.type === 'start-start') {
    if (elapsed || lag === 0) return after.start >= before.start + lag;
    if (item.shape === 'point') {
      if (lag < 0) return count(after.start + 1, before.start - 1) < -lag;
      return after.start >= before.start && count(before.start, after.start) > lag;
    }
    if (lag < 0) return count(after.start, before.start - 1) <= -lag;
    return after.start >= before.start && count(before.start, after.start - 1) >= lag;
  }
  if (tie.type === 'start-finish') {
    if (elapsed) return count(after.finish + 1, before.start + lag - 1) === 0;
    if (lag <= 0) return count(after.finish + 1, before.start - 1) <= -lag;
    return count(before.start, after.finish) >= lag;
  }
  if (elapsed) return after.finish >= before.finish + lag;
  if (lag < 0) return count(after.finish + 1, before.finish) <= -lag;
  return after.finish >= before.finish && count(before.finish + 1, after.finish) >= lag;
}

/** The plan's last day, or its `due` if that is earlier. */
export function endOf({ items, due }: Problem, dates: readonly Dates[]): number {
  const last = Math.max(...dates.filter((_, at) => items[at]?.shape !== 'phase').map(({ finish }) => finish));
  return Math.min(last, due ?? last);
}

/** Whether no deadline, no end of the plan and no link to a fixed date is broken. */
export function isInTime(problem: Problem, dates: readonly Dates[], end: number): boolean {
  const { items } = problem;
  return items.every((item, at) => {
    const { finish } = dates[at] as Dates;
    if (finish > end || finish > (item.due ?? finish)) return false;
    if (item.shape === 'phase' || item.fixed === undefined) return true;
    return tiesOf(items, at).every((tie) =>
      holds(problem, item, tie, dates[tie.from] as Dates, dates[at] as Dates),
    );
  });
}

/** The first day of the item's own working days after so many more of them; of a point, the day. */
export function movedBy(problem: Problem, item: Item, start: number, days: number): number {
  let day = start;
  for (let left = days; left > 0; ) {
    day++;
    if (isOpen(problem, item, day)) left--;
  }
  return day;
}

export function isOpen({ closed }: Problem, { weekdays }: Item, day: number): boolean {
  return weekdays.includes((((day + 3) % 7) + 7) % 7) && !closed.includes(day);
}

function openDays(problem: Problem, item: Item, first: number, last: number): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (isOpen(problem, item, day)) count++;
  return count;
}

function firstOpen(problem: Problem, item: Item, from: number): number {
  let day = from;
  while (item.shape === 'bar' && !isOpen(problem, item, day)) day++;
  return day;
}

function withLength(problem: Problem, item: Item, start: number): Dates {
  if (item.shape === 'point') return { start, finish: start };
  let finish = start;
  if (item.elapsed) {
    for (let day = start; day < start + item.length; day++) if (isOpen(problem, item, day)) finish = day;
  } else {
    while (openDays(problem, item, start, finish) < item.length) finish++;
  }
  return { start, finish };
}

function spanOf(items: readonly Item[], dates: readonly Dates[], phase: number): Dates {
  const children = dates.filter((_, at) => items[at]?.parent === phase);
  return {
    start: Math.min(...children.map(({ start }) => start)),
    finish: Math.max(...children.map(({ finish }) => finish)),
  };
}
