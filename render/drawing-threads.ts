import { availableParallelism } from 'node:os';
import { DrawingThread } from './drawing-thread.ts';
import { lazyPng } from './lazy-png.ts';
import type { DrawOptions, Renderer } from './renderer.ts';

/** More would need more memory than they save time. */
const most = Math.min(4, availableParallelism());
/** While a thread loads, another draws about so many pictures. */
const worthAThread = 4;

/**
 * A renderer in threads of its own: one that begins to load at once, and others as soon as enough pictures wait. Each
 * picture goes to the first thread that is free.
 */
export class DrawingThreads implements Pick<Renderer, 'svg' | 'png' | 'dispose'> {
  readonly png = lazyPng();
  readonly #threads = [new DrawingThread()];
  readonly #free = [...this.#threads];
  readonly #waiting: ((thread: DrawingThread) => Promise<void>)[] = [];

  svg(mermaid: string, options: DrawOptions): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push((thread) => thread.svg(mermaid, options).then(resolve, reject));
      if (this.#threads.length < most && this.#waiting.length > worthAThread * this.#threads.length)
        this.#add();
      this.#goOn();
    });
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.dispose()));
  }

  #add(): void {
    const thread = new DrawingThread();
    this.#threads.push(thread);
    this.#free.push(thread);
  }

  #goOn(): void {
    const draw = this.#free.length > 0 ? this.#waiting.shift() : undefined;
    if (!draw) return;
    const thread = this.#free.shift() as DrawingThread;
    void draw(thread).finally(() => {
      this.#free.push(thread);
      this.#goOn();
    });
  }
}
