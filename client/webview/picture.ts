import type { DiagramName } from '../../language/diagrams/diagram.ts';
import type { ThemeName } from '../../render/draw/theme.ts';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';

/** A picture as it came, and the theme to draw it in. */
export interface Picture {
  readonly result: DiagramRequest.Result;
  readonly theme: ThemeName;
}

/** What a picture is of: one subject keeps its zoom and place through every edit. */
export interface Subject {
  /** The file that holds the plan. */
  readonly uri: string;
  readonly diagram: DiagramName;
  readonly of?: string;
  readonly view?: string;
}

/** What a picture from the host is of. */
export function subjectOf({ plan, diagram }: DiagramRequest.Result): Subject {
  const { name, of, view } = diagram;
  return {
    uri: plan.uri,
    diagram: name,
    ...(of !== undefined && { of }),
    ...(view !== undefined && { view }),
  };
}

/** Whether two subjects are the same. */
export function sameSubject(a: Subject, b: Subject): boolean {
  return a.uri === b.uri && a.diagram === b.diagram && a.of === b.of && a.view === b.view;
}

/** Whether two pictures look the same, so that the one need not be drawn where the other is seen. */
export function looksAlike(a: Picture, b: Picture): boolean {
  return looks(a) === looks(b);
}

/** Whether a picture may be seen on the way to `wanted`: it is of the same, in the same theme. */
export function leadsTo(picture: Picture, wanted: Picture): boolean {
  return picture.theme === wanted.theme && sameSubject(subjectOf(picture.result), subjectOf(wanted.result));
}

function looks({ result, theme }: Picture): string {
  const { mermaid, empty, title } = result.diagram;
  return JSON.stringify([theme, subjectOf(result), mermaid, empty, title]);
}
