import type { Diagram } from '../../language/diagrams/diagram.ts';
import { visible } from '../../language/diagrams/mermaid-text.ts';
import type { Plan } from '../../language/plan/plan.ts';
import type { Caption } from '../../render/draw/caption.ts';

const longestTitle = 160;

/** Returns what stands around a picture that is read on its own: the titles of the plan and the picture, and the legend. */
export function captionOf(plan: Plan, { title, legend }: Diagram): Caption {
  const heading = visible(plan.title, longestTitle);
  return { title: heading || title, subtitle: heading ? title : '', legend };
}
