import type { Id } from './element.ts';
import { followedLadders } from './ladders.ts';
import { ownElements } from './own-elements.ts';
import type { Plan } from './plan.ts';
import type { Process } from './process.ts';
import { elementById } from './query.ts';
import type { ActivityKind } from './work.ts';

type ByKind = ReadonlyMap<ActivityKind, ReadonlySet<Id>>;

/** What the elements of a plan say of the parts of frameworks. */
export interface Evidence {
  readonly coveredBy: ReadonlyMap<Id, readonly Id[]>;
  /** The rungs on which a process stands or is to stand, and all below them. */
  readonly reached: ReadonlySet<Id>;
  /** Answers without a text do not count. */
  readonly answeredBy: ReadonlyMap<Id, readonly Id[]>;
  /** The plan’s activities. */
  readonly activitiesOf: ByKind;
  /** By part: the activities that cover it or anything in it, or that lie in work that does. */
  readonly activitiesOn: ReadonlyMap<Id, ByKind>;
}

const known = new WeakMap<Plan, Evidence>();

/** Returns what the plan’s own elements say of the parts of frameworks. It is found once per plan. */
export function evidenceIn(plan: Plan): Evidence {
  const evidence = known.get(plan) ?? findEvidence(plan);
  known.set(plan, evidence);
  return evidence;
}

function findEvidence(plan: Plan): Evidence {
  const coveredBy = new Map<Id, Id[]>();
  const answeredBy = new Map<Id, Id[]>();
  const activitiesOf = new Map<ActivityKind, Set<Id>>();
  const activitiesOn = new Map<Id, Map<ActivityKind, Set<Id>>>();
  const partsOfWork = new Map<Id, ReadonlySet<Id>>();
  const reached = new Set<Id>();
  const rungsOf = rungsReached(plan);
  for (const element of ownElements(plan)) {
    const { id, parent, covers } = element;
    for (const part of covers) add(coveredBy, part, id);
    if (element.kind === 'answer' && element.text.trim() !== '') add(answeredBy, element.of, id);
    for (const rung of element.kind === 'process' ? rungsOf(element) : []) {
      reached.add(rung);
      add(coveredBy, rung, id);
    }
    if (!('timing' in element)) continue;
    const around = parent === undefined ? undefined : partsOfWork.get(parent);
    const parts = new Set([...(around ?? []), ...withWholes(plan, covers)]);
    partsOfWork.set(id, parts);
    if (element.kind !== 'activity' || !element.is) continue;
    addTo(activitiesOf, element.is, id);
    for (const part of parts) {
      const byKind = activitiesOn.get(part) ?? new Map<ActivityKind, Set<Id>>();
      activitiesOn.set(part, byKind);
      addTo(byKind, element.is, id);
    }
  }
  return { coveredBy, reached, answeredBy, activitiesOf, activitiesOn };
}

/** Returns the function that tells which rungs a process reaches. */
function rungsReached(plan: Plan): (process: Process) => Id[] {
  const ladders = followedLadders(plan).map(({ rungs }) => rungs.map(({ id }) => id));
  return ({ maturity }) =>
    ladders.flatMap((rungs) => {
      const steps = maturity.map(({ rung }) => {
        if (typeof rung === 'string') return rungs.indexOf(rung) + 1;
        return ladders.length === 1 ? rung : 0;
      });
      return rungs.slice(0, Math.max(0, ...steps));
    });
}

function withWholes(plan: Plan, parts: readonly Id[]): Set<Id> {
  const all = new Set(parts);
  for (const part of all) {
    const whole = elementById(plan, part)?.parent;
    if (whole !== undefined) all.add(whole);
  }
  return all;
}

function add(map: Map<Id, Id[]>, key: Id, value: Id): void {
  const others = map.get(key);
  if (!others) map.set(key, [value]);
  else if (others.at(-1) !== value) others.push(value);
}

function addTo(map: Map<ActivityKind, Set<Id>>, kind: ActivityKind, id: Id): void {
  const others = map.get(kind);
  if (others) others.add(id);
  else map.set(kind, new Set([id]));
}
