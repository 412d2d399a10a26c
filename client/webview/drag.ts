/** In pixels; less is a click. */
const dragFrom = 4;

/**
 * Calls `move` with the pixels that a pointer has gone since the last call, while it drags in `box`.
 * A press that goes nowhere stays a click; one that drags makes none.
 */
export function onDrag(box: HTMLElement, move: (dx: number, dy: number) => void, signal: AbortSignal): void {
  let last: PointerEvent | undefined;
  let dragging = false;

  const press = (event: PointerEvent) => {
    if (event.button > 1) return;
    last = event;
    dragging = false;
  };
  const pull = (event: PointerEvent) => {
    if (!last) return;
    const dx = event.clientX - last.clientX;
    const dy = event.clientY - last.clientY;
    if (!dragging && Math.hypot(dx, dy) < dragFrom) return;
    if (!dragging) box.setPointerCapture(event.pointerId);
    dragging = true;
    last = event;
    move(dx, dy);
  };
  const release = () => {
    last = undefined;
  };
  const click = (event: MouseEvent) => {
    if (dragging) event.stopImmediatePropagation();
  };
  box.addEventListener('pointerdown', press, { signal });
  box.addEventListener('pointermove', pull, { signal });
  box.addEventListener('pointerup', release, { signal });
  box.addEventListener('pointercancel', release, { signal });
  box.addEventListener('click', click, { signal, capture: true });
}
