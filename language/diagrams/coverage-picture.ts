import { type Coverage, coverageOf, withParts } from '../plan/coverage.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';

/** Parts that stand together. */
export interface PartGroup {
  /** What holds them. */
  readonly of: Coverage;
  /** Those that are counted, each before what it holds. */
  readonly parts: readonly Coverage[];
  /** Whether the group has a picture of its own, so that here it is one node. */
  readonly isFolded: boolean;
}

/** More than this are no picture for one page. */
const mostParts = 90;

/** Returns the frameworks and parts that have a picture: a large framework also one for each large part. */
export function picturesOf(plan: Plan): Coverage[] {
  return coverageOf(plan.within ?? plan).flatMap((framework) => [
    framework,
    ...(isLarge(framework) ? framework.parts.filter(isWhole) : []),
  ]);
}

/** Returns the parts of one picture in groups: what lies directly in the whole comes first. */
export function groupsOf(plan: Plan, whole: Coverage): PartGroup[] {
  const left = new Set(plan.elements.map(({ id }) => id));
  const isFolded = whole.part.kind === 'framework' && isLarge(whole);
  const counted = (coverages: readonly Coverage[]) =>
    coverages.filter(({ countedAs, part }) => countedAs && left.has(part.id));
  const single = whole.parts.filter((one) => !isWhole(one)).flatMap(withParts);
  const own = whole.countedAs ? [whole] : [];
  return [
    { of: whole, parts: counted([...own, ...single]), isFolded: false },
    ...whole.parts.filter(isWhole).map((group) => ({
      of: group,
      parts: counted(withParts(group)),
      isFolded,
    })),
  ].filter(({ parts }) => parts.length > 0);
}

/** The ids of the parts of each group. */
export function idsInGroups(groups: readonly PartGroup[]): Id[][] {
  return groups.map(({ parts }) => parts.map(({ part }) => part.id));
}

/** What holds parts is a group of its own; questions within questions are not. */
function isWhole({ part, parts }: Coverage): boolean {
  return parts.length > 0 && part.kind !== 'question';
}

function isLarge(framework: Coverage): boolean {
  return withParts(framework).filter(({ countedAs }) => countedAs).length > mostParts;
}
