import { wordsOf } from '../locale/words.ts';
import type { PlanDifference } from '../plan/difference.ts';
import type { Id } from '../plan/element.ts';
import type { Kind, Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Showable } from '../plan/view.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type DatedPlan, scheduleTogether } from '../schedule/schedule-together.ts';
import type { Diagram, DiagramName } from './diagram.ts';
import type { Drawing, DrawOptions } from './diagram-type.ts';
import { markedPlan, withDifference } from './difference.ts';
import { splitToFit } from './parts.ts';
import { diagramTypes } from './registry.ts';
import { selectBy, selectionOf, selectOver } from './selection.ts';
import { mermaidText } from './source.ts';
import { isReadable, type Target, type TargetName, targets } from './target.ts';

/** Which picture of a diagram is wanted. */
export interface Wanted {
  /** The process of `lanes` or `process`; without it, the plan's first. */
  readonly of?: Id | undefined;
  /** The view that narrows and names it. */
  readonly view?: Id | undefined;
  /** The plans of a portfolio: their work has its dates from them. */
  readonly plans?: readonly DatedPlan[];
  /** What is shown besides what the view asks for. */
  readonly show?: readonly Showable[];
  /** How the plan differs from an earlier state, where that is to be seen. */
  readonly difference?: PlanDifference | undefined;
  /** Whether all that is the same as in the earlier state is left out. */
  readonly isOnlyDifference?: boolean;
}

/** Draws one diagram of a plan, whole. Where there is nothing to draw, or too much, the diagram says so in `empty`. */
export function drawDiagram(plan: Plan, schedule: Schedule, name: DiagramName, wanted: Wanted = {}): Diagram {
  const { selected, dated, options } = narrowed(plan, schedule, name, wanted, 'image');
  const drawing = drawn(selected, dated, name, options);
  const diagram = finished(name, drawing, options);
  if (fits(diagram, drawing, options.target)) return diagram;
  const sentence = wordsOf(plan.locale).tooLarge(Object.keys(diagram.ids).length);
  return { ...diagram, description: sentence, empty: sentence, mermaid: '', ids: {}, legend: [] };
}

/**
 * Draws one diagram for a place that shows Mermaid text, in as many parts as its limits ask for; their titles say
 * which of how many each is. There is at least one part.
 */
export function drawParts(
  plan: Plan,
  schedule: Schedule,
  name: DiagramName,
  wanted: Wanted,
  target: TargetName,
): Diagram[] {
  const type = diagramTypes[name];
  const { selected, dated, options } = narrowed(plan, schedule, name, wanted, target);
  const { part } = wordsOf(plan.locale);
  const drawings = splitToFit(
    selected,
    type.units?.(selected, dated, options) ?? [],
    (some, own) =>
      drawn(some, dated, name, own ? { ...options, part: { whole: selected, own: new Set(own) } } : options),
    (drawing, isWithinOne) =>
      fits(finished(name, drawing, options, part(99, 99)), drawing, options.target) &&
      hasRoom(drawing, options.target, isWithinOne),
  );
  return drawings.map((drawing, index) =>
    finished(name, drawing, options, drawings.length > 1 ? part(index + 1, drawings.length) : undefined),
  );
}

function drawn(plan: Plan, schedule: Schedule, name: DiagramName, options: DrawOptions): Drawing {
  const drawing = diagramTypes[name].draw(plan, schedule, options);
  return options.difference ? withDifference(plan, drawing, options.difference) : drawing;
}

function fits({ mermaid }: Diagram, { source }: Drawing, { characters, edges }: Target): boolean {
  return mermaid.length <= characters && (source?.edges ?? 0) <= edges;
}

function hasRoom({ source }: Drawing, { rooms }: Target, isWithinOne: boolean): boolean {
  return !source?.extent || !rooms || isReadable(source.extent, rooms, isWithinOne);
}

/** What of the plan is drawn, with which dates, and how. */
interface Narrowed {
  readonly selected: Plan;
  readonly dated: Schedule;
  readonly options: DrawOptions;
}

function narrowed(
  unmarked: Plan,
  schedule: Schedule,
  name: DiagramName,
  { of, view: id, plans = [], show = [], difference, isOnlyDifference = false }: Wanted,
  target: TargetName,
): Narrowed {
  const marked = difference ? markedPlan(unmarked, difference) : unmarked;
  const plan =
    difference && isOnlyDifference
      ? selectionOf(marked, ({ id: own, kind }) => !isShown(name, kind) || difference.elements.has(own))
      : marked;
  const view = id === undefined ? undefined : elementById(plan, id);
  const dated = plans.length > 0 ? scheduleTogether(plan, plans) : schedule;
  const common = {
    target: targets[target],
    plans,
    show,
    ...(difference && { difference }),
    ...(of !== undefined && { of }),
  };
  if (view?.kind !== 'view') return { selected: plan, dated, options: common };
  const selected = selectBy(plan, view, diagramTypes[name].shows);
  return {
    selected: view.over ? selectOver(selected, dated, view.over) : selected,
    dated,
    options: { ...common, view },
  };
}

function isShown(name: DiagramName, kind: Kind): boolean {
  return diagramTypes[name].shows.some((kinds) => kinds.includes(kind));
}

function finished(
  name: DiagramName,
  { source, title: ownTitle, ...drawing }: Drawing,
  { view, target }: DrawOptions,
  part?: string,
): Diagram {
  const whole = view?.title ?? ownTitle;
  const title = part === undefined ? whole : `${whole} (${part})`;
  const isDrawable = source !== undefined && target.types.has(source.type);
  return {
    name,
    ...(view && { view: view.id }),
    ...drawing,
    title,
    mermaid: isDrawable ? mermaidText(source, { title, description: drawing.description }, target) : '',
  };
}
