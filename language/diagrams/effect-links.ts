import type { Id } from '../plan/element.ts';
import { ownOfKind } from '../plan/own-elements.ts';
import type { Element, Plan } from '../plan/plan.ts';

/** That one thing leads to another: work to a deliverable, an effect to an effect. */
export interface EffectLink {
  readonly from: Id;
  readonly to: Id;
}

/** The links among what the plan shows, each once, in the order of the text. */
export function effectLinks(plan: Plan): EffectLink[] {
  const shown = new Set(plan.elements.map(({ id }) => id));
  const known = new Set<string>();
  return ownOfKind(
    plan,
    'phase',
    'activity',
    'milestone',
    'gate',
    'deliverable',
    'outcome',
    'benefit',
    'goal',
  )
    .flatMap(linksAt)
    .filter(({ from, to }) => {
      const key = `${from} ${to}`;
      const isNew = from !== to && shown.has(from) && shown.has(to) && !known.has(key);
      known.add(key);
      return isNew;
    });
}

/** What an element says of itself, in either direction. */
function linksAt(element: Element): EffectLink[] {
  const { id } = element;
  const from = 'from' in element && Array.isArray(element.from) ? (element.from as readonly Id[]) : [];
  const serves = 'serves' in element ? element.serves : [];
  const produces = 'produces' in element ? element.produces : [];
  const partOf = element.kind === 'goal' && element.partOf !== undefined ? [element.partOf] : [];
  return [
    ...from.map((one) => ({ from: one, to: id })),
    ...[...produces, ...serves, ...partOf].map((one) => ({ from: id, to: one })),
  ];
}
