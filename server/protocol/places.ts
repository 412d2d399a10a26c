import type { DiagramName } from '../../language/diagrams/diagram.ts';
import type { Range } from '../../language/plan/element.ts';

/** A place in a file: lines and characters from 0, as in the Language Server Protocol. */
export interface Place {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** A stretch of a file, from its start up to, not including, its end. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** A picture that can be chosen: a diagram, and the element it is of where there are several. */
export interface Choice {
  readonly diagram: DiagramName;
  /** Qualified name of a process for `lanes`; absent where a plan has one such diagram. */
  readonly of?: string;
  /** Qualified name of the view that asks for it; absent for what is drawn without being declared. */
  readonly view?: string;
  readonly title: string;
}

/** What keeps the text from being read as it stands: the first syntax error of the plan's files. */
export interface Problem {
  readonly message: string;
  /** The file's name, for people. */
  readonly file: string;
  readonly place: Place;
}
