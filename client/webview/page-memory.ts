import type { PanesShown } from './panes.ts';
import { type Subject, sameSubject } from './picture.ts';
import type { PageState } from './state.ts';
import type { Transport } from './transport.ts';
import type { View } from './view.ts';

/** How a picture is looked at, as `PageState` has it. */
interface Look {
  readonly sight: View | undefined;
  readonly panes: PanesShown;
  readonly pinned: boolean | undefined;
}

/** What the page has kept from before its window was loaded anew, and keeps for the next time. */
export class PageMemory {
  readonly #transport: Transport;
  /** Until the first picture is seen. */
  #before: PageState | undefined;

  constructor(transport: Transport) {
    this.#transport = transport;
    this.#before = transport.load();
  }

  /** What was shown before, as long as nothing is seen yet. */
  get subject(): Subject | undefined {
    return this.#before;
  }

  get panes(): PanesShown {
    return this.#before?.panes ?? 'picture';
  }

  /** Returns, for the first picture that is seen, how it was looked at before; undefined where it was fitted to its box. */
  takeSight(subject: Subject): View | undefined {
    const before = this.#before;
    this.#before = undefined;
    return before && sameSubject(before, subject) ? before.sight : undefined;
  }

  /** Keeps what is shown now and how it is looked at. */
  keep(subject: Subject, { sight, panes, pinned }: Look): void {
    this.#transport.save({
      ...subject,
      ...(sight && { sight }),
      panes,
      ...(pinned !== undefined && { pinned }),
    });
  }
}
