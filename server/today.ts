import { toDay } from '../language/plan/days.ts';
import type { Day } from '../language/plan/literals.ts';

/** Returns the day it is where the server runs. */
export function today(): Day {
  const now = new Date();
  return toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
