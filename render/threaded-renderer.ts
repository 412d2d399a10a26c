import { DrawingThread } from './document/drawing-thread.ts';
import type { PngOptions, ToPng } from './png.ts';
import type { DrawOptions, Renderer } from './renderer.ts';

/** A renderer without a browser that draws beside the process's other work: its thread begins to load at once. */
export class ThreadedRenderer implements Pick<Renderer, 'svg' | 'png' | 'dispose'> {
  readonly #thread = new DrawingThread();
  #toPng: Promise<ToPng> | undefined;

  svg(mermaid: string, options: DrawOptions): Promise<string> {
    return this.#thread.svg(mermaid, options);
  }

  async png(svg: string, options: PngOptions): Promise<Uint8Array> {
    const { createToPng } = await import('./png.ts');
    this.#toPng ??= createToPng();
    return (await this.#toPng)(svg, options);
  }

  dispose(): Promise<void> {
    return this.#thread.stop();
  }
}
