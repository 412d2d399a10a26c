import { choicesOf, type DiagramChoice } from '../diagrams/choices.ts';
import { drawParts } from '../diagrams/draw-diagram.ts';
import type { Figure } from './document.ts';
import type { Subject } from './subject.ts';

/** Every picture that the plan has of a diagram; nothing where there is none, or where it is empty. */
export function figuresOf(subject: Subject, name: string): Figure[] {
  return choicesOf(subject.plan)
    .filter(({ diagram, view }) => diagram === name && view === undefined)
    .flatMap((choice) => figuresOfChoice(subject, choice));
}

/** The picture, in as many parts as it takes. */
export function figuresOfChoice(
  { plan, schedule, plans, target }: Subject,
  { diagram, ...wanted }: DiagramChoice,
): Figure[] {
  return drawParts(plan, schedule, diagram, { ...wanted, plans }, target)
    .filter(({ mermaid }) => mermaid !== '')
    .map((drawn) => ({ type: 'figure', caption: drawn.title, diagram: drawn }));
}
