import type { ProcessNode } from '../../plan/process.ts';
import {
  dataOf,
  dataSize,
  eventSize,
  gatewaySize,
  labelGap,
  labelSize,
  type Size,
  taskSize,
} from './sizes.ts';

/** What something takes around its middle, where arrows come and leave. */
export interface Room {
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

/** Between a step and its data objects, for the arrow between them. */
export const dataGap = 24;

/** The size of a node's shape alone. */
export function shapeSize(node: ProcessNode): Size {
  if (node.kind === 'step') return taskSize(node);
  return node.kind === 'start' || node.kind === 'end' ? eventSize : gatewaySize;
}

/** What is written beside the shape of an event or gateway: its title, unless that is no more than its name. */
export function outerLabel({ kind, title, name }: ProcessNode): string {
  return kind === 'step' || ((kind === 'fork' || kind === 'join') && title === name) ? '' : title;
}

/** The room for a node with its name below or its data objects above. */
export function roomOf(node: ProcessNode): Room {
  const shape = shapeSize(node);
  const label = labelSize(outerLabel(node));
  const names = dataOf(node).map(({ name }) => labelSize(name).height);
  const data = names.length > 0 ? dataGap + dataSize.height + labelGap + Math.max(...names) : 0;
  return {
    width: Math.max(shape.width, label.width),
    above: shape.height / 2 + data,
    below: shape.height / 2 + (label.height > 0 ? labelGap + label.height : 0),
  };
}

/** The room for an arrow that passes, with its text on it. */
export function roomOfPassing(label: string): Room {
  const { width, height } = labelSize(label);
  return { width: width + 2 * labelGap, above: height + 2 * labelGap, below: 2 * labelGap };
}
