import { valueMeaning } from '../locale/keywords.ts';
import { wordsOf } from '../locale/words.ts';
import type { ElementBase, Id } from '../plan/element.ts';
import type { Element, Plan } from '../plan/plan.ts';
import { childrenOf, elementById } from '../plan/query.ts';
import type { Grouping } from '../plan/view.ts';
import type { Phase, Work } from '../plan/work.ts';
import type { DatedPlan } from '../schedule/schedule-together.ts';
import { trackFinder } from './tracks.ts';

/** A name as it can be shown. */
export type Heading = Pick<ElementBase, 'title' | 'name'>;

/** A section that work stands in. */
export interface SectionHeading {
  /** Tells sections of the same title apart; empty for what belongs to none. */
  readonly key: string;
  /** From the outermost to the innermost; empty for work outside all phases. */
  readonly path: readonly Heading[];
}

/** The function that finds the sections of work: always one at least, and several for work of several parties, tags or tracks. */
export function headingFinder(
  plan: Plan,
  by: Grouping,
  plans: readonly DatedPlan[],
): (work: Work) => readonly SectionHeading[] {
  if (by === 'phase') return (work) => [headingOfPhase(plan, work)];
  const { without } = wordsOf(plan.locale);
  const outside = [{ key: '', path: by === 'kind' ? [] : [named(without[by])] }];
  const find = finders[by](plan, plans);
  return (work) => {
    const headings = find(work);
    return headings.length > 0 ? headings : outside;
  };
}

type Finder = (plan: Plan, plans: readonly DatedPlan[]) => (work: Work) => SectionHeading[];

const finders: Readonly<Record<Exclude<Grouping, 'phase'>, Finder>> = {
  owner:
    (plan) =>
    ({ owner }) =>
      owner === undefined ? [] : [headingOf(plan, owner)],
  by:
    (plan) =>
    ({ by }) =>
      by.map(({ party }) => headingOf(plan, party)),
  tag:
    () =>
    ({ tags }) =>
      tags.map((tag) => ({ key: tag, path: [named(`#${tag}`)] })),
  kind: ({ locale }) => {
    const { kinds } = wordsOf(locale).work;
    return (work) => {
      const is = work.kind === 'activity' ? work.is : undefined;
      const title = is === undefined ? kinds[work.kind] : (valueMeaning(locale, is) ?? is);
      return [{ key: is ?? work.kind, path: [named(title)] }];
    };
  },
  track: (plan, plans) => {
    const tracksOf = trackFinder(plan, plans);
    return (work) => tracksOf(work).map((track) => ({ key: track.id, path: [track] }));
  },
};

function headingOf(plan: Plan, id: Id): SectionHeading {
  return { key: id, path: [elementById(plan, id) ?? named(id)] };
}

function named(title: string): Heading {
  return { title, name: title };
}

/** A phase that is shown without its work stands in the one around it. */
function headingOfPhase(plan: Plan, work: Work): SectionHeading {
  const around = phaseAround(plan, work);
  const isOwn = work.kind === 'phase' && (!around || childrenOf(plan, work.id).some(isWork));
  const phase = isOwn ? work : around;
  return { key: phase?.id ?? '', path: phase ? enclosing(plan, phase) : [] };
}

function isWork({ kind }: Element): boolean {
  return kind === 'phase' || kind === 'activity' || kind === 'milestone' || kind === 'gate';
}

function phaseAround(plan: Plan, work: Work): Phase | undefined {
  let parent = work.parent === undefined ? undefined : elementById(plan, work.parent);
  while (parent && parent.kind !== 'phase') {
    parent = parent.parent === undefined ? undefined : elementById(plan, parent.parent);
  }
  return parent;
}

function enclosing(plan: Plan, phase: Phase): Phase[] {
  const outer = phaseAround(plan, phase);
  return outer ? [...enclosing(plan, outer), phase] : [phase];
}
