import type { Canvas } from './canvas.ts';
import type { Tooltip } from './tooltip.ts';

/** Tells the facts about what lies under the pointer, and calls `open` with the element that is clicked. */
export function onPointer(
  box: HTMLElement,
  canvas: Canvas,
  tooltip: Tooltip,
  open: (name: string) => void,
  signal: AbortSignal,
): void {
  const point = (event: MouseEvent) => {
    const at = { x: event.clientX, y: event.clientY };
    if (event.buttons === 0) tooltip.show(canvas.nameAt(event.target), canvas.facts, at);
  };
  const click = (event: MouseEvent) => {
    const name = canvas.nameAt(event.target);
    if (name !== undefined) open(name);
  };
  box.addEventListener('pointermove', point, { signal });
  box.addEventListener('pointerleave', () => tooltip.hide(), { signal });
  box.addEventListener('click', click, { signal });
}
