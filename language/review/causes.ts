import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { childrenOf, elementById } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { Change } from './changes.ts';
import { scheduledBefore } from './date-moves.ts';
import type { Matching } from './matching.ts';
import type { Version } from './version.ts';

/** An edit that moves dates: an element that was added or removed, or the properties of it that were changed. */
export interface Cause {
  readonly type: Change['type'];
  readonly element: Id;
  /** As the model calls them; none where the element was added or removed. */
  readonly properties: readonly string[];
}

/** Why a date moved. */
export interface Explanation {
  /** Each edit on the way, the nearest first. */
  readonly causes: readonly Cause[];
  /** From the element that moved back to the one in which the last edit stands. */
  readonly chain: readonly Id[];
}

const timingProperties = new Set(
  [
    'takes effort waitsFor starts ends on notBefore asLateAsPossible every started finished done by',
    'calendar capacity asOf basedOn week closed open day due from until',
  ].flatMap((names) => names.split(' ')),
);

/** Says of elements that moved which edits moved them. */
export class Causes {
  private readonly before: Version;
  private readonly after: Version;
  private readonly matching: Matching;
  private readonly edits: ReadonlyMap<Id, Cause>;

  constructor(before: Version, after: Version, matching: Matching, changes: readonly Change[]) {
    this.before = before;
    this.after = after;
    this.matching = matching;
    this.edits = new Map(changes.flatMap((change) => causeIn(change) ?? []).map((one) => [one.element, one]));
  }

  /** Follows what the element waits for back through all that moved with it, and returns the edits on the way. */
  of(id: Id): Explanation {
    const chain = new Set<Id>();
    const causes = new Set<Cause>();
    let length = 0;
    for (let at: Id | undefined = id; at !== undefined && !chain.has(at); at = this.next(at)) {
      chain.add(at);
      const own = this.own(at);
      if (own.length > 0) length = chain.size;
      for (const cause of own) causes.add(cause);
    }
    return { causes: [...causes], chain: [...chain].slice(0, Math.max(1, length)) };
  }

  /** The edits of the element itself, of those who carry it out and of what its dates rest on. */
  private own(id: Id): Cause[] {
    const element = elementById(this.after.plan, id);
    const { head } = this.after.plan;
    const now = scheduledById(this.after.schedule, id);
    const work = element && 'timing' in element ? element : undefined;
    const calendars = work?.by.flatMap(({ party }) => calendarOf(this.after.plan, party) ?? []) ?? [];
    const edits = [
      ...this.editsOf([id]),
      ...(work?.by.flatMap((share) =>
        this.editsOf([share.party]).filter((edit) => bears(edit, work, share)),
      ) ?? []),
      ...this.editsOf(calendars),
      ...this.editsOf([head?.id]).filter((edit) => now && work && decides(edit, now, work)),
    ];
    return edits.length > 0 || this.next(id) !== undefined ? edits : this.ofWholePlan(id);
  }

  /** What nothing nearer explains is explained by the plan's own dates and calendar. */
  private ofWholePlan(id: Id): Cause[] {
    const { plan } = this.after;
    const calendar = plan.head?.kind === 'plan' ? plan.head.calendar : undefined;
    const ids = [plan.head?.id, calendar && 'calendar' in calendar ? calendar.calendar : undefined];
    const held = this.heldBefore(id);
    const removed = held !== undefined && !this.matching.afterOf.has(held) ? [held] : [];
    return this.editsOf([...ids, ...removed]);
  }

  private editsOf(ids: readonly (Id | undefined)[]): Cause[] {
    return ids.flatMap((id) => (id === undefined ? [] : (this.edits.get(id) ?? [])));
  }

  /** What the element's date rests on now, or rested on before, if that moved too. */
  private next(id: Id): Id | undefined {
    const now = scheduledById(this.after.schedule, id);
    const old = scheduledBefore(this.before, this.matching, id);
    if (!now) return undefined;
    if (old && old.start === now.start) {
      const last = lastChild(this.after.plan, this.after.schedule, now);
      return last !== undefined && this.hasMoved(last) ? last : undefined;
    }
    const held = this.heldBefore(id);
    const nearer = [heldBy(now), held === undefined ? undefined : this.matching.afterOf.get(held)];
    return nearer.find((each) => each !== undefined && this.hasMoved(each));
  }

  /** What held the element in the earlier state, by its name then. */
  private heldBefore(id: Id): Id | undefined {
    const old = scheduledBefore(this.before, this.matching, id);
    return old && heldBy(old);
  }

  private hasMoved(id: Id): boolean {
    const now = scheduledById(this.after.schedule, id);
    const old = scheduledBefore(this.before, this.matching, id);
    return !now || !old || now.start !== old.start || now.finish !== old.finish || this.edits.has(id);
  }
}

function causeIn(change: Change): Cause | undefined {
  const { type, element } = change;
  if (type !== 'changed') return { type, element, properties: [] };
  const properties = change.properties
    .map(({ property }) => property)
    .filter((each) => timingProperties.has(each));
  return properties.length > 0 ? { type, element, properties } : undefined;
}

/** Whether an edit of the plan's own dates can move work: what is left of work under way goes on from the as-of day. */
function decides({ properties }: Cause, { reason, done }: Scheduled, { timing }: Work): boolean {
  if (reason.type === 'as-of' || reason.type === 'plan-start') return true;
  const isUnderWay = done < 1 && (done > 0 || timing.started !== undefined);
  return isUnderWay && reason.type !== 'child' && properties.includes('asOf');
}

/** Whether an edit of somebody who carries work out can move it: capacity only where it decides how long an effort lasts. */
function bears({ type, properties }: Cause, { timing }: Work, { share }: Work['by'][number]): boolean {
  const hasLengthOfEffort = timing.effort !== undefined && !timing.takes && share === undefined;
  return hasLengthOfEffort || type !== 'changed' || properties.some((property) => property !== 'capacity');
}

function heldBy({ reason }: Scheduled): Id | undefined {
  return 'element' in reason ? reason.element : undefined;
}

function calendarOf(plan: Plan, party: Id): Id | undefined {
  const role = elementById(plan, party);
  return role?.kind === 'role' ? role.calendar : undefined;
}

function lastChild(plan: Plan, schedule: Schedule, { id, finish }: Scheduled): Id | undefined {
  return childrenOf(plan, id).find((child) => scheduledById(schedule, child.id)?.finish === finish)?.id;
}
