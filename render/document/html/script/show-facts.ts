/**
 * Shows what the table of a figure says of the shape that the pointer or the keyboard is at. It runs in the page of a
 * report, as source text: it uses nothing from outside.
 */
export function showFacts(): void {
  const gap = 14;
  const rowOf = new Map<Element, HTMLTableRowElement>();
  const facts = document.createElement('dl');
  facts.className = 'facts';
  facts.popover = 'manual';
  facts.ariaHidden = 'true';
  document.body.append(facts);
  for (const figure of document.querySelectorAll('figure')) exploreFigure(figure);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && facts.hidePopover());
  document.addEventListener('scroll', () => facts.hidePopover(), { capture: true, passive: true });

  function exploreFigure(figure: HTMLElement): void {
    const svg = figure.querySelector<SVGSVGElement>('.view > svg');
    if (!svg) return;
    const rows = new Map<string, HTMLTableRowElement>();
    for (const row of figure.querySelectorAll<HTMLTableRowElement>('tr[data-shapes]')) {
      for (const shape of JSON.parse(row.dataset.shapes ?? '[]')) rows.set(withoutSpaces(shape), row);
    }
    for (const part of svg.querySelectorAll('[id], .data-point, .eventWrapper, .legend text')) {
      const row = namesOf(part, `${svg.id}-`)
        .map((name) => rows.get(name))
        .find(Boolean);
      if (row) rowOf.set(part, row);
    }
    svg.addEventListener('pointermove', ({ target, clientX, clientY }) => {
      const part = target instanceof Element ? partAround(target) : undefined;
      if (part) show(part, clientX + gap, clientY + gap);
      else facts.hidePopover();
    });
    svg.addEventListener('pointerleave', () => facts.hidePopover());
    leadKeyboard(svg);
  }

  /** What a shape may be called in the table: its id in the source of the picture, or its label where it has none. */
  function namesOf(part: Element, prefix: string): string[] {
    if (!part.id.startsWith(prefix)) {
      return [withoutSpaces((part.querySelector('text') ?? part).textContent ?? '')];
    }
    const id = part.id.slice(prefix.length);
    return [id, id.replace(/^flowchart-(.+)-\d+$/, '$1'), id.replace(/-text$/, '')];
  }

  /** Lines of a label that is broken have no space between them. */
  function withoutSpaces(text: string): string {
    return text.replace(/\s+/g, '');
  }

  function partAround(target: Element): Element | undefined {
    for (let part: Element | null = target; part; part = part.parentElement) if (rowOf.has(part)) return part;
    return undefined;
  }

  /** One stop for Tab in each picture, and from there from element to element by the arrow keys. */
  function leadKeyboard(svg: SVGSVGElement): void {
    const first = new Map<HTMLTableRowElement, SVGElement>();
    for (const [part, row] of rowOf) {
      if (part instanceof SVGElement && svg.contains(part) && !first.has(row)) first.set(row, part);
    }
    const stops = [...first.values()];
    for (const [row, part] of first) {
      part.tabIndex = part === stops[0] ? 0 : -1;
      part.setAttribute('role', 'img');
      part.setAttribute(
        'aria-label',
        pairsOf(row)
          .map((pair) => pair.join(': '))
          .join('. '),
      );
      part.addEventListener('focus', () => {
        for (const stop of stops) stop.tabIndex = stop === part ? 0 : -1;
        const { left, bottom } = part.getBoundingClientRect();
        if (part.matches(':focus-visible')) show(part, left, bottom + gap);
      });
      part.addEventListener('blur', () => facts.hidePopover());
    }
    svg.addEventListener('keydown', (event) => {
      const at = stops.indexOf(event.target as SVGElement);
      const to = {
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at - 1,
        ArrowUp: at - 1,
        Home: 0,
        End: -1,
      };
      if (!(event.key in to)) return;
      stops.at(to[event.key as keyof typeof to] % stops.length)?.focus();
      event.preventDefault();
      event.stopPropagation();
    });
  }

  /** The heading of each column, with what stands there in the row, where something does. */
  function pairsOf(row: HTMLTableRowElement): [string, string][] {
    const heads = row.closest('table')?.tHead?.rows[0]?.cells;
    return [...row.cells]
      .map((cell, at): [string, string] => [heads?.[at]?.textContent ?? '', cell.textContent ?? ''])
      .filter(([, value]) => value !== '');
  }

  function show(part: Element, x: number, y: number): void {
    const row = rowOf.get(part);
    if (!row) return;
    facts.replaceChildren(
      ...pairsOf(row).flatMap((pair) =>
        pair.map((text, at) => {
          const item = document.createElement(at === 0 ? 'dt' : 'dd');
          item.textContent = text;
          return item;
        }),
      ),
    );
    facts.showPopover();
    const { width, height } = facts.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    facts.style.left = `${Math.max(Math.min(x, clientWidth - width), 0)}px`;
    facts.style.top = `${y + height > clientHeight ? Math.max(y - height - 2 * gap, 0) : y}px`;
  }
}
