import { Worker } from 'node:worker_threads';
import { DrawError } from './draw/draw-error.ts';
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
export class DrawingThread implements Pick<Renderer, 'svg' | 'dispose'> {
  readonly #worker = new Worker(workerScript, { resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  readonly #loaded = new Promise((resolve) => this.#worker.once('message', resolve).once('exit', resolve));
  readonly #waiting: Waiting[] = [];
  /** Why it has ended, where it has. */
  #end: Error | undefined;

  constructor() {
    this.#worker.on('message', (said: Said) => this.#hear(said));
    this.#worker.on('error', (error) => this.#endWith(error));
    this.#worker.on('exit', () => this.#endWith(new Error('The thread that draws has ended.')));
  }

  /** Rejects with a `DrawError` where Mermaid refuses the text, and with another error where the thread has ended. */
  svg(mermaid: string, options: DrawOptions): Promise<string> {
    if (this.#end) return Promise.reject(this.#end);
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

  #endWith(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#end);
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
