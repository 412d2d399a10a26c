import { Worker } from 'node:worker_threads';
import { DrawError } from './draw/draw-error.ts';
import { lazyPng } from './lazy-png.ts';
import type { DrawOptions, Renderer } from './renderer.ts';

/** A picture that is to be drawn. */
export interface Wanted {
  readonly mermaid: string;
  readonly options: DrawOptions;
}

/** What has come of it. Errors do not pass from thread to thread as what they are. */
export type Drawn = { readonly svg: string } | { readonly problem: string };

/** What the thread says: first that it has loaded, then what comes of each picture. */
export type Said = 'loaded' | Drawn;

interface Waiting {
  resolve(svg: string): void;
  reject(error: Error): void;
}

/**
 * A renderer in a thread of its own, which begins to load at once: there is other work to do until the first picture is
 * wanted, and while the others are drawn. It keeps the process alive only while it loads, as V8 breaks down when a thread
 * is stopped in the midst of that, and while it draws.
 */
export class DrawingThread implements Pick<Renderer, 'svg' | 'png' | 'dispose'> {
  readonly png = lazyPng();
  readonly #worker = new Worker(workerScript, { resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  readonly #loaded = new Promise((resolve) => this.#worker.once('message', resolve).once('exit', resolve));
  readonly #waiting: Waiting[] = [];

  constructor() {
    this.#worker.on('message', (said: Said) => this.#hear(said));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  svg(mermaid: string, options: DrawOptions): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage({ mermaid, options } satisfies Wanted);
    });
  }

  async dispose(): Promise<void> {
    await this.#loaded;
    await this.#worker.terminate();
  }

  /** Pictures come in the order in which they are wanted. */
  #hear(said: Said): void {
    if (said !== 'loaded') {
      const { resolve, reject } = this.#waiting.shift() as Waiting;
      if ('svg' in said) resolve(said.svg);
      else reject(new DrawError(said.problem));
    }
    if (this.#waiting.length === 0) this.#worker.unref();
  }
}

const isSource = import.meta.url.endsWith('/render/drawing-thread.ts');
/** It lies beside the command where that is built. */
const workerScript = new URL(isSource ? './drawing-worker.ts' : 'drawing-worker.js', import.meta.url);
