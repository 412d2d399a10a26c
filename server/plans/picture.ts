import { type Cancellation, interruptAndCheck } from 'langium';
import { URI } from 'vscode-uri';
import { choicesOf, type DiagramChoice } from '../../language/diagrams/choices.ts';
import type { Diagram, DiagramName } from '../../language/diagrams/diagram.ts';
import { drawDiagram } from '../../language/diagrams/draw-diagram.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { elementById } from '../../language/plan/query.ts';
import type { DiagramRequest } from '../protocol/diagrams.ts';
import type { Place } from '../protocol/places.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { placeOf } from './place-of.ts';
import type { KnownPlan } from './plans.ts';
import { firstProblem } from './problem.ts';

/**
 * Returns one picture of the plan that a file belongs to; undefined for a file that is not in the workspace.
 * Files must be linked. Throws `OperationCancelled` when it is cancelled.
 */
export async function pictureOf(
  services: VardeServerSharedServices,
  { uri, diagram: wanted, of, view }: DiagramRequest.Params,
  token: Cancellation.CancellationToken,
): Promise<DiagramRequest.Result | undefined> {
  const {
    Plans: plans,
    Comparisons: comparisons,
    LangiumDocuments: documents,
    ReaderLanguage: reader,
  } = services.workspace;
  const known = plans.planOf(URI.parse(uri));
  if (!known) return undefined;
  const { plan } = known;
  const comparison = comparisons.of(known);
  const drawn = comparison?.compared ?? known;
  const choices = choicesOf(drawn.plan);
  await interruptAndCheck(token);
  const { schedule } = drawn;
  await interruptAndCheck(token);
  const name = wantedName(wanted, choices);
  const diagram = drawDiagram(drawn.plan, schedule, name, {
    of,
    view,
    plans: plansIn(known),
    difference: comparison?.compared.difference,
  });
  const { noPlanYet, wholePlan } = reader.messages.completion;
  const isDeclared = drawn.plan.elements.length > 0;
  const problem = firstProblem(documents, [uri, ...plan.files], reader.messages);
  return {
    plan: { title: plan.title, locale: plan.locale, uri: plan.uri },
    choices,
    diagram: isDeclared ? diagram : { ...diagram, empty: noPlanYet(wholePlan) },
    ...(problem && { problem }),
    ...(comparison && { comparedWith: comparison.name }),
    places: placesIn(plan, diagram),
  };
}

/** Returns the diagram that is wanted, or else the first that there is. */
export function wantedName(wanted: DiagramName | undefined, choices: readonly DiagramChoice[]): DiagramName {
  return wanted ?? choices[0]?.diagram ?? 'gantt';
}

/** Returns the plans that a portfolio sees; none for a plan. */
export function plansIn({ plan, plansSeen }: KnownPlan): readonly KnownPlan[] {
  return plan.head?.kind === 'portfolio' ? plansSeen() : [];
}

/** Where the names stand of all that the picture and its table show. */
function placesIn(plan: Plan, { ids, table }: Diagram): Record<string, Place> {
  const shown = new Set([...Object.values(ids), ...table.rows.flatMap(({ element }) => element ?? [])]);
  const declared = [...shown].flatMap((id) => elementById(plan, id) ?? []);
  return Object.fromEntries(declared.map((element) => [element.id, placeOf(element)]));
}
