import type { PageWords } from '../../language/locale/page.ts';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import type { FromPage, ToPage } from '../../server/protocol/page.ts';
import type { Place } from '../../server/protocol/places.ts';
import type { PlanFinding } from '../../server/protocol/plans.ts';

/** What a page needs of its host. */
export interface PageHost {
  readonly words: PageWords;
  /** The URI of the plan that the page shows; undefined while there is none. */
  plan(): string | undefined;
  picture(params: DiagramRequest.Params): Promise<DiagramRequest.Result | undefined>;
  findings(uri: string): Promise<readonly PlanFinding[] | undefined>;
  markdown(params: DiagramRequest.Params): Promise<string | undefined>;
  send(message: ToPage): void;
  reveal(place: Place): void;
}

/** One open page: remembers what it shows, and sends it anew when it is asked to. */
export class PageSession {
  readonly #host: PageHost;
  #chosen: DiagramRequest.Chosen = {};
  /** Kept, so that a plan whose first line is being rewritten stays the one that is shown. */
  #uri: string | undefined;
  #asked = 0;

  constructor(host: PageHost) {
    this.#host = host;
  }

  /** Does what the page wants. */
  async receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.refresh();
      case 'choose':
        this.#chosen = message.chosen;
        return this.refresh();
      case 'reveal':
        this.#host.reveal(message.place);
        return;
      case 'markdown':
        return this.#sendMarkdown();
    }
  }

  /** Sends the picture as it is now, unless it is asked for again meanwhile, and says why where there is none. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const send = (message: ToPage) => asked === this.#asked && this.#host.send(message);
    try {
      const message = await this.#newest();
      send(message);
      if (message.type !== 'show' || this.#uri === undefined || asked !== this.#asked) return;
      const findings = await this.#host.findings(this.#uri);
      if (findings) send({ type: 'findings', findings });
    } catch (error) {
      send({ type: 'unavailable', message: error instanceof Error ? error.message : String(error) });
    }
  }

  async #sendMarkdown(): Promise<void> {
    if (this.#uri === undefined) return;
    const markdown = await this.#host.markdown({ uri: this.#uri, ...this.#chosen });
    this.#host.send(
      markdown === undefined
        ? { type: 'unavailable', message: this.#host.words.planGone }
        : { type: 'markdown', markdown },
    );
  }

  async #newest(): Promise<ToPage> {
    const { words } = this.#host;
    this.#uri ??= this.#host.plan();
    if (this.#uri === undefined) return { type: 'unavailable', message: words.noPlan(examplePlan) };
    const picture = await this.#host.picture({ uri: this.#uri, ...this.#chosen });
    return picture ? { type: 'show', picture } : { type: 'unavailable', message: words.planGone };
  }
}

const examplePlan = 'plan Move "We move house" {}';
