import type { DiagramChoice } from '../../language/diagrams/choices.ts';
import type { Element } from '../../language/plan/plan.ts';

/** Returns the picture that an element stands for: the plan's first, the lanes of a process, that which a view asks for. */
export function diagramOf(element: Element, choices: readonly DiagramChoice[]): DiagramChoice | undefined {
  switch (element.kind) {
    case 'plan':
    case 'portfolio':
      return choices[0];
    case 'view':
      return choices.find(({ view }) => view === element.id);
    default: {
      const own = choices.filter(({ of, view }) => of === element.id && view === undefined);
      return own.find(({ diagram }) => diagram === 'lanes') ?? own[0];
    }
  }
}
