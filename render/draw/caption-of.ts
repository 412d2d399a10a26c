import type { Diagram } from '../../language/diagrams/diagram.ts';
import { visible } from '../../language/diagrams/mermaid-text.ts';
import type { Caption } from './caption.ts';

const longestTitle = 160;

/** Returns what stands around a picture that is read on its own: the titles of the plan and the picture, and the legend. */
export function captionOf(planTitle: string, { title, legend }: Diagram): Caption {
  const heading = visible(planTitle, longestTitle);
  return { title: heading || title, subtitle: heading ? title : '', legend };
}
