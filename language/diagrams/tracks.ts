import type { Id } from '../plan/element.ts';
import type { Element, Plan, Track } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import { type DatedPlan, idIn } from '../schedule/schedule-together.ts';

/** The track of each plan of a portfolio that is in one, by what the portfolio calls the plan. */
export function tracksOf(portfolio: Plan): ReadonlyMap<Id, Track> {
  const tracks = elementsOfKind(portfolio.within ?? portfolio, 'track');
  return new Map(tracks.flatMap((track) => track.plans.map((plan) => [plan, track] as const)));
}

/** The function that finds the tracks of an element: those of the plans that it belongs to. */
export function trackFinder(portfolio: Plan, plans: readonly DatedPlan[]): (element: Element) => Track[] {
  const tracks = tracksOf(portfolio);
  const byFile = new Map<string, Set<Track>>();
  for (const { plan } of plans) {
    const id = plan.head && idIn(portfolio, plan, plan.head.id);
    const track = id === undefined ? undefined : tracks.get(id);
    for (const file of track ? plan.files : []) {
      byFile.set(file, (byFile.get(file) ?? new Set()).add(track as Track));
    }
  }
  return ({ source }) => [...(byFile.get(source.uri) ?? [])];
}
