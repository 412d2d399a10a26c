import type { Ladder } from '../plan/ladders.ts';
import type { Day, Period } from '../plan/literals.ts';
import type { Process } from '../plan/process.ts';

/** A rung that a process has climbed or means to. */
export interface Climb {
  /** From 1 at the foot of the ladder. */
  readonly rung: number;
  readonly on?: Period;
  readonly isPlanned: boolean;
}

/** A process on a ladder. */
export interface Climber {
  readonly process: Process;
  /** In the order of the rungs, each rung once. */
  readonly climbs: readonly Climb[];
  /** The highest climb that is not planned. */
  readonly stands: Climb | undefined;
  /** The lowest climb planned above that. */
  readonly next: Climb | undefined;
}

/**
 * Returns where a process is on a ladder. What lies behind the as-of day is planned; a number counts the rungs of
 * the only ladder, and so says nothing where there are several.
 */
export function climberOf(process: Process, { rungs }: Ladder, isOnly: boolean, asOf?: Day): Climber {
  const places = new Map(rungs.map(({ id }, index) => [id, index + 1]));
  const placeOf = (rung: string | number) => {
    if (typeof rung === 'string') return places.get(rung);
    return isOnly && rung >= 1 && rung <= rungs.length ? rung : undefined;
  };
  const byRung = new Map<number, Climb>();
  for (const { rung: written, on } of process.maturity) {
    const rung = placeOf(written);
    if (rung === undefined) continue;
    const isPlanned = on !== undefined && asOf !== undefined && on.first > asOf;
    byRung.set(rung, { rung, ...(on && { on }), isPlanned });
  }
  const climbs = [...byRung.values()].sort((a, b) => a.rung - b.rung);
  const stands = climbs.findLast(({ isPlanned }) => !isPlanned);
  const next = climbs.find(({ rung, isPlanned }) => isPlanned && rung > (stands?.rung ?? 0));
  return { process, climbs, stands, next };
}
