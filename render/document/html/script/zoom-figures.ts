/**
 * Lets the reader zoom into the figures of a report, drag them, and see one in the whole window. It runs in the page, as
 * source text: it uses nothing from outside.
 */
export function zoomFigures(): void {
  const step = 1.25;
  const smallest = 0.1;
  const largest = 8;
  const dialog = document.querySelector('dialog');
  for (const figure of document.querySelectorAll('figure')) {
    const picture = figure.querySelector<HTMLElement>('.picture');
    const view = figure.querySelector<HTMLElement>('.view');
    const svg = figure.querySelector<SVGSVGElement>('.view > svg');
    if (picture && view && svg) zoomFigure(figure, picture, view, svg);
  }

  function zoomFigure(figure: Element, picture: HTMLElement, view: HTMLElement, svg: SVGSVGElement): void {
    const natural = svg.viewBox.baseVal.width;
    const middle = () => {
      const { left, top, width, height } = view.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };

    /** Makes the picture `width` wide, with what lies at a point of the window staying there. */
    const widen = (width: number, { x, y } = middle()) => {
      const before = svg.getBoundingClientRect();
      const next = Math.min(Math.max(width, natural * smallest), natural * largest);
      svg.style.width = `${next}px`;
      const after = svg.getBoundingClientRect();
      const ratio = next / before.width;
      view.scrollBy(after.left + (x - before.left) * ratio - x, after.top + (y - before.top) * ratio - y);
    };
    const zoom = (factor: number, at = middle()) => widen(svg.getBoundingClientRect().width * factor, at);
    const acts: Readonly<Record<string, () => void>> = {
      in: () => zoom(step),
      out: () => zoom(1 / step),
      actual: () => widen(natural),
      fit: () => {
        svg.style.width = '';
      },
      whole: () => fillWindow(figure, picture),
    };
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      '+': acts.in,
      '=': acts.in,
      '-': acts.out,
      '0': acts.actual,
    };

    for (const button of picture.querySelectorAll('button')) {
      button.addEventListener('click', () => acts[button.dataset.act ?? '']?.());
    }
    view.addEventListener('keydown', (event) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
      act?.();
      if (act) event.preventDefault();
    });
    view.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        zoom(step ** (-event.deltaY / 100), { x: event.clientX, y: event.clientY });
      },
      { passive: false },
    );
    dragToScroll(view);
    picture.querySelector('.buttons')?.removeAttribute('hidden');
  }

  /** A finger scrolls by itself. */
  function dragToScroll(view: HTMLElement): void {
    view.addEventListener('pointerdown', ({ pointerType, pointerId, button }) => {
      if (pointerType === 'mouse' && button === 0) view.setPointerCapture(pointerId);
    });
    view.addEventListener('pointermove', ({ pointerId, movementX, movementY }) => {
      if (view.hasPointerCapture(pointerId)) view.scrollBy(-movementX, -movementY);
    });
  }

  function fillWindow(figure: Element, picture: HTMLElement): void {
    if (!dialog || dialog.open) return;
    const opener = document.activeElement;
    dialog.setAttribute('aria-labelledby', figure.querySelector('figcaption')?.id ?? '');
    dialog.append(picture);
    dialog.showModal();
    dialog.addEventListener(
      'close',
      () => {
        figure.prepend(picture);
        if (opener instanceof HTMLElement) opener.focus();
      },
      { once: true },
    );
  }
}
