import type { Draw } from '../../render/draw/draw.ts';
import { svgElement } from './dom.ts';
import { drawingDelay } from './pace.ts';
import { leadsTo, type Picture } from './picture.ts';

/** Takes what comes of a drawing. */
export interface Outcome {
  drawn(picture: Picture, svg: SVGSVGElement): void;
  failed(picture: Picture, error: unknown): void;
}

/** Draws off screen, one picture at a time, and never one that is no longer wanted. */
export class Drawing {
  readonly #draw: Draw;
  readonly #outcome: Outcome;
  #wanted: Picture | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #lastMs = 0;
  #lastEnd = 0;
  #count = 0;

  constructor(draw: Draw, outcome: Outcome) {
    this.#draw = draw;
    this.#outcome = outcome;
  }

  /** Wants this picture instead of any that was wanted before. */
  want(picture: Picture): void {
    this.#wanted = picture;
    this.#schedule();
  }

  /** Wants no picture any more. */
  forget(): void {
    this.#wanted = undefined;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#isBusy) return;
    const delay = drawingDelay(this.#lastMs, performance.now() - this.#lastEnd);
    this.#timer = setTimeout(() => this.#drawWanted(), delay);
  }

  async #drawWanted(): Promise<void> {
    const picture = this.#wanted;
    if (!picture) return;
    this.#isBusy = true;
    const start = performance.now();
    const report = await this.#drawn(picture);
    this.#isBusy = false;
    this.#lastEnd = performance.now();
    this.#lastMs = this.#lastEnd - start;
    const wanted = this.#wanted;
    // While somebody types, each picture is older than the text, but nearer to it than the one that is seen.
    if (wanted && leadsTo(picture, wanted)) report();
    if (wanted === picture) this.forget();
    else this.#schedule();
  }

  /** Draws the picture, and returns what tells of it. */
  async #drawn(picture: Picture): Promise<() => void> {
    // A title within the picture would come up as a second tooltip; the page names the picture itself.
    const { plan, diagram } = picture.result;
    const settings = {
      theme: picture.theme,
      locale: plan.locale,
      id: `picture${++this.#count}`,
      isLive: true,
    };
    try {
      const svg = svgElement(await this.#draw(diagram.mermaid, settings));
      return () => this.#outcome.drawn(picture, svg);
    } catch (error) {
      return () => {
        if (this.#wanted === picture) this.#outcome.failed(picture, error);
      };
    }
  }
}
