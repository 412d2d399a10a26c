import type { Diagram } from '../../../language/diagrams/diagram.ts';
import { captionOf } from '../../../render/draw/caption-of.ts';
import type { Draw } from '../../../render/draw/draw.ts';
import type { ThemeName } from '../../../render/draw/theme.ts';
import { element, svgElement } from '../dom.ts';
import { currentTheme, onThemeChange } from '../theme.ts';

/** What a place is to show. */
interface Shown {
  readonly wanted: string;
  /** Until the picture is there. */
  isAwaited: boolean;
}

/** Draws the pictures of plans in a page that VS Code makes of Markdown, and keeps them there while the page changes. */
export class Pictures {
  readonly #draw: Draw;
  /** The drawings by what they show and in which theme: the page loses them with each change of its text. */
  readonly #drawings = new Map<string, Promise<string>>();
  readonly #shown = new WeakMap<Element, Shown>();
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
    const wanted = `${currentTheme()} ${place.dataset.varde}`;
    const before = this.#shown.get(place);
    // Drawing changes the page too, so this is called many times until the picture is there.
    if (before?.wanted === wanted && (before.isAwaited || place.firstElementChild)) return;
    const shown: Shown = { wanted, isAwaited: true };
    this.#shown.set(place, shown);
    const drawing = this.#drawings.get(wanted) ?? this.#drawn(place.dataset.varde ?? '', currentTheme());
    this.#drawings.set(wanted, drawing);
    const content = await drawing
      .then((svg) => [svgElement(svg)])
      .catch((error) => [place.ariaLabel ?? '', element('span', { class: 'varde-message' }, String(error))]);
    shown.isAwaited = false;
    if (this.#shown.get(place) === shown) place.replaceChildren(...content);
  }

  #drawn(asked: string, theme: ThemeName): Promise<string> {
    const { plan, diagram } = JSON.parse(asked) as { plan: string; diagram: Diagram };
    const { mermaid, title, description } = diagram;
    const caption = captionOf(plan, diagram);
    return this.#draw(mermaid, { theme, id: `varde${++this.#count}`, title, description, caption });
  }
}
