import { URI } from 'vscode-uri';
import { choicesOf } from '../../language/diagrams/choices.ts';
import { drawParts } from '../../language/diagrams/draw-diagram.ts';
import { diagramMarkdown } from '../../language/diagrams/markdown.ts';
import type { DiagramRequest } from '../protocol/diagrams.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { plansIn, wantedName } from './picture.ts';

/**
 * Returns one picture of the plan that a file belongs to as Markdown for GitHub, in as many parts as that takes;
 * undefined for a file that is not in the workspace. Files must be linked.
 */
export function markdownOfPicture(
  services: VardeServerSharedServices,
  { uri, diagram, of, view }: DiagramRequest.Params,
): string | undefined {
  const known = services.workspace.Plans.planOf(URI.parse(uri));
  if (!known) return undefined;
  const { plan, schedule } = known;
  const name = wantedName(diagram, choicesOf(plan));
  const parts = drawParts(plan, schedule, name, { of, view, plans: plansIn(known) }, 'github');
  return parts.map((part) => diagramMarkdown(part, plan.locale)).join('\n');
}
