import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Diagram, DiagramName } from './diagram.ts';
import { drawGantt } from './gantt.ts';
import { drawLanes, lanesTitle } from './lanes.ts';
import { drawRisks } from './risks.ts';
import { drawStakeholders } from './stakeholders.ts';

/** A picture that can be drawn of a plan. */
export interface DiagramChoice {
  readonly diagram: DiagramName;
  /** The process that `lanes` is of; absent where a plan has one such diagram. */
  readonly of?: Id;
  readonly title: string;
}

/**
 * Draws one diagram of a plan; `of` names the process of `lanes`, by default the plan's first. Where there is
 * nothing to draw, the diagram says so in `empty`.
 */
export function drawDiagram(
  plan: Plan,
  schedule: Schedule,
  name: DiagramName,
  options: { readonly of?: Id } = {},
): Diagram {
  switch (name) {
    case 'gantt':
      return drawGantt(plan, schedule);
    case 'lanes':
      return drawLanes(plan, options.of);
    case 'stakeholders':
      return drawStakeholders(plan);
    case 'risks':
      return drawRisks(plan);
  }
}

/** Returns every diagram that the plan has something for, one of `lanes` for each process. */
export function choicesOf(plan: Plan): DiagramChoice[] {
  const words = wordsOf(plan.locale);
  const has = (...kinds: Parameters<typeof elementsOfKind>[1][]) => elementsOfKind(plan, ...kinds).length > 0;
  return [
    ...(has('phase', 'activity', 'milestone', 'gate')
      ? [{ diagram: 'gantt' as const, title: words.gantt.title }]
      : []),
    ...elementsOfKind(plan, 'process').map((process) => ({
      diagram: 'lanes' as const,
      of: process.id,
      title: lanesTitle(plan, process),
    })),
    ...(has('stakeholder') ? [{ diagram: 'stakeholders' as const, title: words.stakeholders.title }] : []),
    ...(has('risk') ? [{ diagram: 'risks' as const, title: words.risks.title }] : []),
  ];
}
