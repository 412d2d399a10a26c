import { type Evidence, evidenceIn } from './coverage-evidence.ts';
import type { Id } from './element.ts';
import { type Framework, type FrameworkPart, isPart, type Part } from './framework.ts';
import type { Plan } from './plan.ts';
import { childrenOf, elementById } from './query.ts';
import type { ActivityKind } from './work.ts';

/**
 * What is counted: items (stages and factors without any, too), questions, pitfalls, roles (teams, too), the rungs of
 * ladders, and the kinds of activity that parts expect.
 */
export const countedKinds = ['item', 'question', 'pitfall', 'role', 'rung', 'expected'] as const;
export type CountedKind = (typeof countedKinds)[number];

export interface Count {
  readonly met: number;
  readonly all: number;
}

export type CoverageCounts = Readonly<Record<CountedKind, Count>>;

/** A kind of activity that a part expects, and the plan’s activities of that kind. */
export interface Expected {
  readonly kind: ActivityKind;
  readonly metBy: readonly Id[];
}

/** A followed framework or a part of one, and what of it the plan takes care of. */
export interface Coverage {
  readonly part: Framework | Part;
  /** Absent for what only holds other parts. */
  readonly countedAs?: Exclude<CountedKind, 'expected'>;
  /** The elements of the plan that say so; for a rung also the processes that stand on it or above. */
  readonly coveredBy: readonly Id[];
  /** Answers that have a text. */
  readonly answeredBy: readonly Id[];
  readonly expected: readonly Expected[];
  /**
   * An item or role is covered or answered, and so are all items in it; a group has all its items or rungs so; a
   * question is answered; a rung is reached; a pitfall is covered or answered, or all that it is about is.
   */
  readonly isMet: boolean;
  readonly parts: readonly Coverage[];
  /** Of itself and of everything in it. */
  readonly counts: CoverageCounts;
}

const known = new WeakMap<Plan, readonly Coverage[]>();

/** Returns how each framework that the plan follows is covered, in the order of `follows`. It is found once per plan. */
export function coverageOf(plan: Plan): readonly Coverage[] {
  let all = known.get(plan);
  if (!all) {
    const follows = plan.head?.kind === 'plan' ? plan.head.follows : [];
    const judge = new Judge(plan);
    all = [...new Set(follows)].flatMap((id) => {
      const framework = elementById(plan, id);
      return framework?.kind === 'framework' ? [judge.coverage(framework)] : [];
    });
    known.set(plan, all);
  }
  return all;
}

/** Returns the part and everything in it, each before what it holds. */
export function withParts(coverage: Coverage): Coverage[] {
  return [coverage, ...coverage.parts.flatMap(withParts)];
}

class Judge {
  private readonly plan: Plan;
  private readonly evidence: Evidence;
  private readonly judged = new Map<Id, boolean>();

  constructor(plan: Plan) {
    this.plan = plan;
    this.evidence = evidenceIn(plan);
  }

  coverage(part: Framework | Part): Coverage {
    const countedAs = this.countedAs(part);
    const parts = childrenOf(this.plan, part.id)
      .filter(isPart)
      .map((inner) => this.coverage(inner));
    const expected = this.expectedOf(part);
    const counts = nothing();
    if (countedAs) count(counts, countedAs, once(this.isMetByItself(part)));
    for (const { metBy } of expected) count(counts, 'expected', once(metBy.length > 0));
    for (const inner of parts) for (const kind of countedKinds) count(counts, kind, inner.counts[kind]);
    return {
      part,
      ...(countedAs && { countedAs }),
      coveredBy: this.evidence.coveredBy.get(part.id) ?? [],
      answeredBy: this.evidence.answeredBy.get(part.id) ?? [],
      expected,
      isMet: this.isMet(part),
      parts,
      counts,
    };
  }

  private countedAs(part: Framework | Part): Coverage['countedAs'] {
    switch (part.kind) {
      case 'framework':
      case 'ladder':
        return undefined;
      case 'stage':
      case 'factor':
        return this.contentsOf(part).length === 0 ? 'item' : undefined;
      case 'team':
        return 'role';
      default:
        return part.kind;
    }
  }

  /** Pitfalls can be about one another in a circle, in which none answers the other. */
  private isMet(part: Framework | Part): boolean {
    let isMet = this.judged.get(part.id);
    if (isMet === undefined) {
      this.judged.set(part.id, false);
      isMet = this.isMetByItself(part) && this.contentsOf(part).every((inner) => this.isMet(inner));
      this.judged.set(part.id, isMet);
    }
    return isMet;
  }

  private isMetByItself(part: Framework | Part): boolean {
    const { coveredBy, reached, answeredBy } = this.evidence;
    const countedAs = this.countedAs(part);
    if (!countedAs) return true;
    if (countedAs === 'rung') return reached.has(part.id);
    if (answeredBy.has(part.id)) return true;
    if (countedAs === 'question') return false;
    return coveredBy.has(part.id) || (part.kind === 'pitfall' && this.isPrevented(part));
  }

  private isPrevented({ about }: FrameworkPart): boolean {
    const parts = about.flatMap((id) => {
      const part = elementById(this.plan, id);
      return part && isPart(part) ? [part] : [];
    });
    return parts.length > 0 && parts.every((part) => this.isMet(part));
  }

  private contentsOf({ id }: Framework | Part): Part[] {
    return childrenOf(this.plan, id).filter(
      (inner): inner is Part =>
        inner.kind === 'stage' || inner.kind === 'factor' || inner.kind === 'item' || inner.kind === 'rung',
    );
  }

  /** What a factor or an item expects is for those that cover it; the rest is for the plan as a whole. */
  private expectedOf(part: Framework | Part): Expected[] {
    if (part.kind === 'role' || part.kind === 'team') return [];
    const { activitiesOf, activitiesOn } = this.evidence;
    const isPartial = part.kind === 'factor' || part.kind === 'item';
    const activities = isPartial ? activitiesOn.get(part.id) : activitiesOf;
    return part.expects.map((kind) => ({ kind, metBy: [...(activities?.get(kind) ?? [])] }));
  }
}

type Tally = Record<CountedKind, { met: number; all: number }>;

function nothing(): Tally {
  return {
    item: { met: 0, all: 0 },
    question: { met: 0, all: 0 },
    pitfall: { met: 0, all: 0 },
    role: { met: 0, all: 0 },
    rung: { met: 0, all: 0 },
    expected: { met: 0, all: 0 },
  };
}

function count(tally: Tally, kind: CountedKind, { met, all }: Count): void {
  tally[kind].met += met;
  tally[kind].all += all;
}

function once(isMet: boolean): Count {
  return { met: isMet ? 1 : 0, all: 1 };
}
