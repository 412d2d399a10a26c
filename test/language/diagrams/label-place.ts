import type { DiagramName } from '../../../language/diagrams/diagram.ts';
import type { Element, PlanHead } from '../../../language/plan/plan.ts';
import type { Scheduled } from '../../../language/schedule/schedule.ts';

/** A place in a diagram where a label of the plan stands. */
export interface LabelPlace {
  readonly diagram: DiagramName;
  /** The most characters that are shown. */
  readonly longest: number;
  /** How many labels one picture has, and how many pictures are tried: some types take long without a browser. */
  readonly labels: number;
  readonly pictures: number;
  readonly elements: (labels: readonly string[]) => readonly Element[];
  /** The plan's own declaration, where the picture depends on it. */
  readonly head?: PlanHead;
  readonly scheduled?: (elements: readonly Element[]) => readonly Scheduled[];
  /** What is to be seen for each label, in their order. */
  readonly seen: (svg: SVGSVGElement, count: number) => (string | null | undefined)[];
}

/** The label without what is said in place of dates. */
export function undated(label: string | null | undefined): string | undefined {
  return label?.replace(/Uten\s*datoer/, '');
}

/** So many of what is made of the numbers from 0. */
export function each<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The texts of all elements that the selector finds, in the order of the picture. */
export function textsOf(svg: SVGSVGElement, selector: string): string[] {
  return [...svg.querySelectorAll(selector)].map((one) => one.textContent ?? '');
}
