import { ownOfKind } from '../plan/own-elements.ts';
import type { Plan } from '../plan/plan.ts';
import { childrenOf, elementById } from '../plan/query.ts';
import type { Activity, ActivityKind, Phase } from '../plan/work.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';

/** Where new work belongs: a phase, and work in it that it may begin with. */
export interface FittingPlace {
  readonly phase?: Phase;
  readonly beside?: Activity;
}

const known = new WeakMap<Schedule, Map<ActivityKind, FittingPlace>>();

/**
 * Returns where new work of the kind belongs: in the phase with the first unfinished work of that kind, else in the
 * first phase with any; nowhere in particular where nothing is left to do in a phase. It is found once per schedule.
 */
export function fittingPlace(plan: Plan, schedule: Schedule, kind: ActivityKind): FittingPlace {
  const places = known.get(schedule) ?? new Map<ActivityKind, FittingPlace>();
  known.set(schedule, places);
  const place = places.get(kind) ?? findPlace(plan, schedule, kind);
  places.set(kind, place);
  return place;
}

function findPlace(plan: Plan, schedule: Schedule, kind: ActivityKind): FittingPlace {
  const left = ownOfKind(plan, 'activity')
    .flatMap((work) => {
      const dates = scheduledById(schedule, work.id);
      const isLeaf = childrenOf(plan, work.id).length === 0;
      return dates && dates.done < 1 && !dates.occurrences && isLeaf && phaseOf(plan, work)
        ? [{ work, start: dates.start }]
        : [];
    })
    .sort((a, b) => a.start - b.start)
    .map(({ work }) => work);
  const beside = left.find(({ is }) => is === kind) ?? left[0];
  const phase = beside && phaseOf(plan, beside);
  return beside && phase ? { phase, beside } : {};
}

function phaseOf(plan: Plan, { parent }: Activity): Phase | undefined {
  const element = parent === undefined ? undefined : elementById(plan, parent);
  return element?.kind === 'phase' ? element : undefined;
}
