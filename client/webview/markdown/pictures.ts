import type { Diagram } from '../../../language/diagrams/diagram.ts';
import { captionOf } from '../../../render/draw/caption-of.ts';
import type { Draw } from '../../../render/draw/draw.ts';
import type { ThemeName } from '../../../render/draw/theme.ts';
import { element, svgElement } from '../dom.ts';
import { currentTheme, onThemeChange } from '../theme.ts';

/** Draws the pictures of plans in a page that VS Code makes of Markdown, and keeps them there while the page changes. */
export class Pictures {
  readonly #draw: Draw;
  /** The drawings by what they show and in which theme: the page loses them with each change of its text. */
  readonly #drawings = new Map<string, Promise<string>>();
  /** What is seen at a place. */
  readonly #shown = new WeakMap<Element, string>();
  #count = 0;

  constructor(draw: Draw, signal: AbortSignal) {
    this.#draw = draw;
    const observer = new MutationObserver(() => this.#update());
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-varde'] });
    signal.addEventListener('abort', () => observer.disconnect());
    onThemeChange(() => this.#update(), signal);
    this.#update();
  }

  #update(): void {
    for (const place of document.querySelectorAll<HTMLElement>('.varde-picture')) void this.#show(place);
  }

  async #show(place: HTMLElement): Promise<void> {
    const wanted = wantedAt(place);
    if (this.#shown.get(place) === wanted && place.firstElementChild) return;
    this.#shown.set(place, wanted);
    const drawing = this.#drawings.get(wanted) ?? this.#drawn(place.dataset.varde ?? '', currentTheme());
    this.#drawings.set(wanted, drawing);
    try {
      const svg = svgElement(await drawing);
      if (wantedAt(place) === wanted) place.replaceChildren(svg);
    } catch (error) {
      const message = element('span', { class: 'varde-message' }, String(error));
      if (wantedAt(place) === wanted) place.replaceChildren(place.ariaLabel ?? '', message);
    }
  }

  #drawn(asked: string, theme: ThemeName): Promise<string> {
    const { plan, diagram } = JSON.parse(asked) as { plan: string; diagram: Diagram };
    const { mermaid, title, description } = diagram;
    const caption = captionOf(plan, diagram);
    return this.#draw(mermaid, { theme, id: `varde${++this.#count}`, title, description, caption });
  }
}

function wantedAt(place: HTMLElement): string {
  return `${currentTheme()} ${place.dataset.varde}`;
}
