import type { Rule } from './rule.ts';
import { closedDay } from './time/closed-day.ts';
import { contradictingDates } from './time/contradicting-dates.ts';
import { dependencyCycle } from './time/dependency-cycle.ts';
import { effortWithoutPeople } from './time/effort-without-people.ts';
import { endlessPredecessor } from './time/endless-predecessor.ts';
import { finishedInFuture } from './time/finished-in-future.ts';
import { impossibleLength } from './time/impossible-length.ts';
import { latePhase } from './time/late-phase.ts';
import { missedDeadline } from './time/missed-deadline.ts';
import { noWorkingDay } from './time/no-working-day.ts';
import { outsidePlan } from './time/outside-plan.ts';
import { overdue } from './time/overdue.ts';
import { overloaded } from './time/overloaded.ts';
import { unscheduled } from './time/unscheduled.ts';

/** Every rule about what a plan says, in the order of the handbook. */
export const planRules: readonly Rule[] = [
  dependencyCycle,
  contradictingDates,
  missedDeadline,
  outsidePlan,
  closedDay,
  unscheduled,
  overdue,
  finishedInFuture,
  overloaded,
  latePhase,
  impossibleLength,
  noWorkingDay,
  effortWithoutPeople,
  endlessPredecessor,
];
