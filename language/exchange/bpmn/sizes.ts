import { widthOf, wrapped } from '../../locale/text-width.ts';
import type { ProcessNode } from '../../plan/process.ts';

/** In pixels, as all measures here. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The usual sizes of the shapes in the editors of bpmn.io. */
export const eventSize: Size = { width: 36, height: 36 };
export const gatewaySize: Size = { width: 50, height: 50 };
export const dataSize: Size = { width: 36, height: 50 };

const leastTask: Size = { width: 120, height: 80 };
const taskFont = 12;
const labelFont = 11;
const lineHeight = 1.2;
const padding = 10;

/** The name of a flow, an event or a data object goes on in a new line after this. */
const longestLine = 96;
/** Between a shape and its name, and between two names. */
export const labelGap = 4;

/** The size of a step with its title inside, wide enough for its data objects side by side. */
export function taskSize(node: ProcessNode): Size {
  const lines = wrapped(node.title, leastTask.width - 2 * padding, taskFont);
  return {
    width: Math.max(
      leastTask.width,
      widest(lines, taskFont) + 2 * padding,
      dataOf(node).length * dataSlot(node),
    ),
    height: Math.max(leastTask.height, Math.ceil(lines.length * taskFont * lineHeight) + 2 * padding),
  };
}

/** The size of a text that stands outside its shape; nothing for no text. */
export function labelSize(text: string): Size {
  if (text === '') return { width: 0, height: 0 };
  const lines = wrapped(text, longestLine, labelFont);
  return { width: widest(lines, labelFont), height: Math.ceil(lines.length * labelFont * lineHeight) };
}

/** The length of a title that runs upwards along a lane. */
export function headingLength(title: string): number {
  return widest([title], taskFont) + 2 * padding;
}

/** The data objects over a step, each time where it is used: first what goes in, then what comes out. */
export function dataOf({
  kind,
  input,
  output,
}: ProcessNode): { readonly name: string; readonly isInput: boolean }[] {
  if (kind !== 'step') return [];
  return [
    ...input.map((name) => ({ name, isInput: true })),
    ...output.map((name) => ({ name, isInput: false })),
  ];
}

/** The width that each of the data objects over a step has for itself. */
export function dataSlot(node: ProcessNode): number {
  const names = dataOf(node).map(({ name }) => labelSize(name).width);
  return Math.max(dataSize.width, ...names) + 2 * labelGap;
}

function widest(lines: readonly string[], fontSize: number): number {
  return Math.ceil(Math.max(...lines.map((line) => widthOf(line, fontSize))));
}
