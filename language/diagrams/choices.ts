import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { View } from '../plan/view.ts';
import { type DiagramName, diagramNames } from './diagram.ts';
import { titleWithin } from './labels.ts';
import { diagramTypes } from './registry.ts';
import { selectBy } from './selection.ts';

const longestTitle = 100;

/** A picture that can be drawn of a plan. */
export interface DiagramChoice {
  readonly diagram: DiagramName;
  /** The process that `lanes` is of; absent where a plan has one such diagram. */
  readonly of?: Id;
  /** The view that narrows and names it; absent for what is drawn without being declared. */
  readonly view?: Id;
  readonly title: string;
}

/** Returns every diagram that the plan has something for, and then every view that is as a diagram there is. */
export function choicesOf(plan: Plan): DiagramChoice[] {
  return [
    ...diagramNames.flatMap((diagram) =>
      diagramTypes[diagram].offers(plan).map((offer) => ({ diagram, ...offer })),
    ),
    ...elementsOfKind(plan, 'view').flatMap((view) => choicesOfView(plan, view)),
  ];
}

/** One, and more only where a view includes several of what a picture is of: then their titles tell them apart. */
function choicesOfView(plan: Plan, view: View): DiagramChoice[] {
  const diagram = diagramNames.find((name) => name === view.as);
  if (!diagram) return [];
  const { shows, offers } = diagramTypes[diagram];
  const title = titleWithin(view, longestTitle);
  const several = offers(selectBy(plan, view, shows));
  if (several.length < 2) return [{ diagram, ...several[0], view: view.id, title }];
  return several.map((offer) => ({ diagram, ...offer, view: view.id, title: `${title}: ${offer.title}` }));
}
