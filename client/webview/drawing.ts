import type { Draw } from '../../render/draw/draw.ts';
import { svgElement } from './dom.ts';
import { drawingDelay } from './pace.ts';
import type { Picture } from './picture.ts';

/** Takes what comes of a drawing. */
export interface Outcome {
  drawn(picture: Picture, svg: SVGSVGElement): void;
  failed(picture: Picture, error: unknown): void;
}

/** Draws off screen, one picture at a time: only the newest that is wanted is handed over. */
export class Drawing {
  readonly #draw: Draw;
  readonly #outcome: Outcome;
  #wanted: Picture | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastMs = 0;
  #count = 0;

  constructor(draw: Draw, outcome: Outcome) {
    this.#draw = draw;
    this.#outcome = outcome;
  }

  /** Wants this picture instead of any that was wanted before. */
  want(picture: Picture): void {
    this.forget();
    this.#wanted = picture;
    this.#timer = setTimeout(() => this.#start(picture), drawingDelay(this.#lastMs));
  }

  /** Wants no picture any more. */
  forget(): void {
    this.#wanted = undefined;
    clearTimeout(this.#timer);
  }

  async #start(picture: Picture): Promise<void> {
    const { mermaid } = picture.result.diagram;
    // A title within the picture would come up as a second tooltip; the page names the picture itself.
    const settings = { theme: picture.theme, id: `picture${++this.#count}` };
    const start = performance.now();
    try {
      const svg = svgElement(await this.#draw(mermaid, settings));
      if (this.#wanted === picture) this.#outcome.drawn(picture, svg);
    } catch (error) {
      if (this.#wanted === picture) this.#outcome.failed(picture, error);
    }
    this.#lastMs = performance.now() - start;
  }
}
