import type { LangiumDocument } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { isActivity, isPhase, isVardeFile, type Phase } from '../../language/generated/syntax/ast.ts';
import { scheduledById } from '../../language/schedule/schedule.ts';
import { Draft } from '../edits/draft.ts';
import { extentOf } from '../edits/extent.ts';
import { elementOf } from '../plans/element-of.ts';
import type { VardeServerServices } from '../services.ts';
import { headedAt } from './heading.ts';
import type { Offers } from './offer.ts';

/** Offers to put the phases that stand beside each other into the order in which they begin; those without dates come last. */
export const sortPhases: Offers = function* (document, range, services) {
  const phase = headedAt(document, range);
  if (!isPhase(phase)) return;
  const phases = besides(phase);
  const sorted = byStart(phases, document, services);
  if (!sorted || sorted.every((each, at) => each === phases[at])) return;
  yield {
    title: services.shared.workspace.ReaderLanguage.messages.actions.sortPhases,
    kind: CodeActionKind.RefactorRewrite,
    draft: () => {
      const draft = new Draft();
      for (const [at, place] of phases.entries()) {
        const phase = sorted[at];
        const { start, end } = extentOf(place);
        if (phase && phase !== place) draft.replace(document, start, end, extentOf(phase));
      }
      return draft;
    },
  };
};

function besides({ $container: around }: Phase): Phase[] {
  if (isVardeFile(around)) return around.elements.filter(isPhase);
  return isPhase(around) || isActivity(around) ? around.children.filter(isPhase) : [];
}

function byStart(
  phases: readonly Phase[],
  { uri }: LangiumDocument,
  { shared }: VardeServerServices,
): Phase[] | undefined {
  const known = shared.workspace.Plans.planOf(uri);
  if (!known) return undefined;
  const starts = new Map(
    phases.map((phase) => {
      const element = elementOf(phase, known.plan);
      const dates = element && scheduledById(known.schedule, element.id);
      return [phase, dates?.start ?? Number.POSITIVE_INFINITY];
    }),
  );
  return phases.toSorted((a, b) =>
    starts.get(a) === starts.get(b) ? 0 : Number(starts.get(a)) - Number(starts.get(b)),
  );
}
