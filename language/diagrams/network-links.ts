import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { childrenOf, elementById, elementsOfKind } from '../plan/query.ts';
import type { Link, LinkType, Work } from '../plan/work.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';

/** An arrow of the network, between work that holds no other work. */
export interface NetworkLink {
  readonly from: Id;
  readonly to: Id;
  readonly type: LinkType;
  readonly lag: Link['lag'];
  /** Whether a delay goes through it to the end of the plan. */
  readonly isCritical: boolean;
}

/** The work of a plan that holds no other work. */
export function leavesOf(plan: Plan): Work[] {
  const all = elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate');
  const parents = new Set(all.map(({ parent }) => parent));
  return all.filter(({ id }) => !parents.has(id));
}

/**
 * The dependencies among the leaves. Where a phase or a summary waits, the arrow leads to its first work; where
 * something waits for it, the arrow comes from its last.
 */
export function linksAmong(plan: Plan, schedule: Schedule, leaves: readonly Work[]): NetworkLink[] {
  const shown = new Set(leaves.map(({ id }) => id));
  const ends = endsOf(plan, schedule, shown);
  const known = new Set<string>();
  return elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate').flatMap((work) =>
    work.timing.waitsFor.flatMap(({ predecessor, type, lag }): NetworkLink[] => {
      const from = ends(predecessor)?.last;
      const to = ends(work.id)?.first;
      const key = `${from} ${to} ${type}`;
      if (from === undefined || to === undefined || from === to || known.has(key)) return [];
      known.add(key);
      return [{ from, to, type, lag, isCritical: isDriving(schedule, from, to) }];
    }),
  );
}

function isDriving(schedule: Schedule, from: Id, to: Id): boolean {
  const dates = scheduledById(schedule, to);
  return Boolean(scheduledById(schedule, from)?.critical && dates?.critical);
}

interface Ends {
  readonly first: Id;
  readonly last: Id;
}

/** The function that finds the earliest and the latest leaf of work: itself, where it is one. */
function endsOf(plan: Plan, schedule: Schedule, shown: ReadonlySet<Id>): (id: Id) => Ends | undefined {
  const found = new Map<Id, Ends | undefined>();
  const startOf = (id: Id) => scheduledById(schedule, id)?.start ?? Number.POSITIVE_INFINITY;
  const finishOf = (id: Id) => scheduledById(schedule, id)?.finish ?? Number.NEGATIVE_INFINITY;
  const find = (id: Id): Ends | undefined => {
    if (shown.has(id)) return { first: id, last: id };
    if (found.has(id)) return found.get(id);
    let ends: Ends | undefined;
    for (const child of elementById(plan, id) ? childrenOf(plan, id) : []) {
      const inner = find(child.id);
      if (!inner) continue;
      ends = {
        first: ends && startOf(ends.first) <= startOf(inner.first) ? ends.first : inner.first,
        last: ends && finishOf(ends.last) >= finishOf(inner.last) ? ends.last : inner.last,
      };
    }
    found.set(id, ends);
    return ends;
  };
  return find;
}
