import type { Locale } from '../locale/locale.ts';
import type { Id } from '../plan/element.ts';
import { type Framework, type FrameworkPart, isPart, type Part, titleIn } from '../plan/framework.ts';
import { lowerPlan } from '../plan/lower/lower-plan.ts';
import type { Element, Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { ActivityKind } from '../plan/work.ts';
import { frameworkUri } from '../syntax/library.ts';
import type { VardeServices } from '../syntax/services.ts';

/** A part of a method, with its title in the language of the plan where the method knows it. */
interface NamedPart {
  readonly id: Id;
  readonly kind: Part['kind'];
  readonly title: string;
}

/** A stretch of work, with the kinds of activity that belong to it. */
export interface Stage {
  /** The stage of a method; absent where no method asks for it. */
  readonly id?: Id;
  readonly title: string;
  readonly expects: readonly ActivityKind[];
  readonly stages: readonly Stage[];
}

/** What a method asks of a plan, in the order of its text. */
export interface Method {
  readonly name: string;
  /** In the language asked for where the method knows it. */
  readonly title: string;
  /** Kinds of activity, wherever in the plan they are. */
  readonly expects: readonly ActivityKind[];
  readonly stages: readonly Stage[];
  readonly parties: readonly NamedPart[];
  readonly questions: readonly NamedPart[];
}

/** Returns what the method asks of a plan in the language. Throws where none of the name ships with Varde. */
export function methodNamed(name: string, locale: Locale, { shared }: VardeServices): Method {
  const uri = frameworkUri(name);
  const document = uri && shared.workspace.LangiumDocuments.getDocument(uri);
  if (!document) throw new Error(`No method called “${name}” ships with Varde.`);
  return methodIn(lowerPlan(shared, document), locale);
}

function methodIn(plan: Plan, locale: Locale): Method {
  const framework = plan.elements.find(({ kind }) => kind === 'framework') as Framework;
  const named = (part: Part): NamedPart => ({ id: part.id, kind: part.kind, title: titleIn(locale, part) });
  const parts = plan.elements.filter(isPart);
  const stages = parts.filter((part): part is FrameworkPart => part.kind === 'stage');
  const stagesIn = (id: Id): Stage[] =>
    stages
      .filter((stage) => stageAround(plan, stage) === id)
      .map((stage) => ({ ...named(stage), expects: stage.expects, stages: stagesIn(stage.id) }));
  return {
    name: framework.name,
    title: titleIn(locale, framework),
    expects: framework.expects,
    stages: stagesIn(framework.id),
    parties: parts.filter(({ kind }) => kind === 'role' || kind === 'team').map(named),
    questions: parts.filter(({ kind }) => kind === 'question').map(named),
  };
}

/** The stage or framework that the stage lies in; none for one of a ladder, which processes climb and work does not. */
function stageAround(plan: Plan, { parent }: Element): Id | undefined {
  const around = parent === undefined ? undefined : elementById(plan, parent);
  if (!around || around.kind === 'ladder') return undefined;
  return around.kind === 'stage' || around.kind === 'framework' ? around.id : stageAround(plan, around);
}
