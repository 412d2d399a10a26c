import type { Element, Plan, Track } from './plan.ts';
import { elementsOfKind } from './query.ts';

const tracks = new WeakMap<Plan, ReadonlyMap<string, readonly Track[]>>();

/**
 * Returns the plans that a portfolio joins, in the order of its text, each with the elements of its own files;
 * what stands in a file that two of them use belongs to both. Elements are named as in the portfolio.
 */
export function plansIn(portfolio: Plan): Plan[] {
  const inFile = new Map<string, Element[]>();
  for (const element of portfolio.elements) addTo(inFile, element.source.uri, element);
  return elementsOfKind(portfolio, 'plan').map((head) => ({
    uri: head.source.uri,
    head,
    title: head.title,
    locale: head.locale ?? portfolio.locale,
    files: head.files,
    elements: head.files.flatMap((file) => inFile.get(file) ?? []),
  }));
}

/** Returns the tracks of the portfolio in whose plans the element stands. The index is built once per portfolio. */
export function tracksAround(selection: Plan, element: Element): readonly Track[] {
  const portfolio = selection.within ?? selection;
  let inFile = tracks.get(portfolio);
  if (!inFile) {
    inFile = tracksByFile(portfolio);
    tracks.set(portfolio, inFile);
  }
  return inFile.get(element.source.uri) ?? [];
}

function tracksByFile(portfolio: Plan): Map<string, Track[]> {
  const heads = new Map(elementsOfKind(portfolio, 'plan').map((head) => [head.id, head]));
  const inFile = new Map<string, Track[]>();
  for (const track of elementsOfKind(portfolio, 'track')) {
    const files = new Set(track.plans.flatMap((plan) => heads.get(plan)?.files ?? []));
    for (const file of files) addTo(inFile, file, track);
  }
  return inFile;
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
