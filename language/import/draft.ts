import type { Calendar } from '../plan/calendar.ts';
import type { ElementBase, Id } from '../plan/element.ts';
import type { Role, Stakeholder } from '../plan/people.ts';
import type { PlanHead } from '../plan/plan.ts';
import type { Risk } from '../plan/uncertainty.ts';
import type { Activity, Gate, Milestone, Phase, Timing } from '../plan/work.ts';

const nowhere = { line: 0, character: 0 };
const range = { start: nowhere, end: nowhere };
const source = { uri: '', range, name: range };

/** The name of a new element and, where it stands in another, that element. */
export interface Place {
  readonly name: string;
  readonly title: string;
  readonly parent?: Id;
}

/** Returns an element that says nothing but its title. */
function element({ name, title, parent }: Place): ElementBase {
  const id = parent === undefined ? name : `${parent}.${name}`;
  const around = parent === undefined ? {} : { parent };
  return { id, name, title, tags: [], notes: [], links: [], covers: [], ...around, source };
}

const timing: Timing = { waitsFor: [], asLateAsPossible: false };
const nobody = { by: [], consults: [], informs: [], for: [], criteria: [], produces: [] };

/** Returns the head of a new plan. */
export function newHead(place: Place): PlanHead {
  return { ...element(place), kind: 'plan', follows: [], files: [] };
}

/** Returns a calendar as its base is: Monday to Friday where it has none. */
export function newCalendar(place: Place): Calendar {
  return { ...element(place), kind: 'calendar', closed: [], open: [] };
}

/** Returns a role that nobody holds. */
export function newRole(place: Place): Role {
  return { ...element(place), kind: 'role', duties: [], sitsIn: 'line' };
}

/** Returns a stakeholder of whom nothing is known. */
export function newStakeholder(place: Place): Stakeholder {
  return { ...element(place), kind: 'stakeholder', needs: [] };
}

/** Returns a phase without anything in it. */
export function newPhase(place: Place): Phase {
  return { ...element(place), kind: 'phase', timing, ...nobody };
}

/** Returns an activity of a day. */
export function newActivity(place: Place): Activity {
  return { ...element(place), kind: 'activity', timing, ...nobody, channel: [], needs: [] };
}

/** Returns a milestone on the plan's first day. */
export function newMilestone(place: Place): Milestone {
  return { ...element(place), kind: 'milestone', timing, ...nobody };
}

/** Returns a gate on the plan's first day. */
export function newGate(place: Place): Gate {
  return { ...element(place), kind: 'gate', timing, ...nobody };
}

/** Returns an open risk that nobody has rated. */
export function newRisk(place: Place): Risk {
  return { ...element(place), kind: 'risk', affects: [], responses: [], status: 'open' };
}
