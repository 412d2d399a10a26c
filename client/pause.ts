import { Disposable } from './disposable.ts';

/** Does something once it has been asked for and then not again for a while, as nobody can read faster. */
export class Pause extends Disposable {
  readonly #milliseconds: number;
  readonly #action: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, action: () => void) {
    super();
    this.#milliseconds = milliseconds;
    this.#action = action;
  }

  /** Asks for it. */
  soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(this.#action, this.#milliseconds);
  }

  override dispose(): void {
    clearTimeout(this.#waiting);
    super.dispose();
  }
}
