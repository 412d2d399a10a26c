import type { Day } from '../../plan/literals.ts';
import type { Activity } from '../../plan/work.ts';
import { type Schedule, scheduledById } from '../../schedule/schedule.ts';
import type { Related } from '../rule.ts';

interface Dated {
  readonly activity: Activity;
  readonly day: Day;
}

/** Work that begins before any of what should come before it has ended. */
export interface TooEarly {
  /** The first to begin, and its start. */
  readonly first: Dated;
  /** The first of what should come before it to end, and its finish; absent where there is none. */
  readonly awaited?: Dated;
  /** That, and whatever else begins too early. */
  readonly related: readonly Related[];
}

/** Returns the work that begins before any of the other has ended and is not done yet, if there is such work. */
export function tooEarly(
  schedule: Schedule,
  works: readonly Activity[],
  before: readonly Activity[],
): TooEarly | undefined {
  const awaited = firstToEnd(schedule, before);
  if (before.length > 0 && !awaited) return undefined;
  const [first, ...others] = begunBy(schedule, works, awaited?.day ?? Number.POSITIVE_INFINITY);
  if (!first) return undefined;
  const related = others.map(
    ({ activity }): Related => ({ element: activity.id, message: ({ change }) => change.tooEarly }),
  );
  if (!awaited) return { first, related };
  const end: Related = { element: awaited.activity.id, message: ({ change }) => change.endsTooLate };
  return { first, awaited, related: [end, ...related] };
}

/** Of recurring work the first time counts. */
function firstToEnd(schedule: Schedule, activities: readonly Activity[]): Dated | undefined {
  const ends = activities.flatMap((activity) => {
    const dates = scheduledById(schedule, activity.id);
    return dates ? [{ activity, day: dates.occurrences?.[0]?.finish ?? dates.finish }] : [];
  });
  return ends.reduce<Dated | undefined>(
    (first, each) => (first && first.day <= each.day ? first : each),
    undefined,
  );
}

/** The earliest first. */
function begunBy(schedule: Schedule, activities: readonly Activity[], day: Day): Dated[] {
  return activities
    .flatMap((activity) => {
      const dates = scheduledById(schedule, activity.id);
      return dates && dates.done < 1 && dates.start <= day ? [{ activity, day: dates.start }] : [];
    })
    .sort((a, b) => a.day - b.day);
}
