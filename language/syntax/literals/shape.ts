import type { Shape } from '../../locale/messages/literals.ts';

const shapes: readonly (readonly [RegExp, Shape])[] = [
  [/^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/, 'day'],
  [/^\d{4}-[Ww]\d+$/, 'week'],
  [/^\d{4}-[Qq]\d+$/, 'quarter'],
  [/^\d{4}-\d+$/, 'month'],
  [/^\d+([.,]\d+)?(min|h|d|w|m|y)$/, 'duration'],
  [/%$/, 'percentage'],
  [/[kKM]$/, 'money'],
  [/^-?[\d_., \u00a0]+$/, 'number'],
];

/** Returns what the text looks like. */
export function shapeOf(text: string): Shape {
  return shapes.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
