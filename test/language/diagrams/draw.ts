import type { Diagram, DiagramName } from '../../../language/diagrams/diagram.ts';
import { drawDiagram, type Wanted } from '../../../language/diagrams/draw-diagram.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import type { Schedule } from '../../../language/schedule/schedule.ts';
import { scheduleOfDates } from '../build-plan.ts';

/** The function that draws one type of diagram, of a plan without dates where none are given. */
export function drawing(name: DiagramName): (plan: Plan, schedule?: Schedule, wanted?: Wanted) => Diagram {
  return (plan, schedule = scheduleOfDates([]), wanted = {}) => drawDiagram(plan, schedule, name, wanted);
}

/** The lines of Mermaid text without their indent, with the signs that stand for themselves only as codes. */
export function linesIn(mermaid: string): string[] {
  return mermaid
    .replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .split('\n')
    .map((line) => line.trim());
}
