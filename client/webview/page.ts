import type { PageWords } from '../../language/locale/page.ts';
import type { Draw } from '../../render/draw/draw.ts';
import type { ToPage } from '../../server/protocol.ts';
import { Canvas } from './canvas.ts';
import { element } from './dom.ts';
import { Drawing } from './drawing.ts';
import { Facts } from './facts.ts';
import { type Picture, sameSubject, subjectOf } from './picture.ts';
import { Presentation } from './presentation.ts';
import { ProblemLine } from './problem-line.ts';
import type { PageState } from './state.ts';
import { currentTheme, onThemeChange } from './theme.ts';
import { Toolbar } from './toolbar.ts';
import { Tooltip } from './tooltip.ts';
import type { Transport } from './transport.ts';
import { Viewport } from './viewport.ts';

/** What the page works with. */
export interface PageContext {
  readonly transport: Transport;
  readonly draw: Draw;
  readonly words: PageWords;
}

/** The page of a preview: shows the pictures that its host sends, and tells the host what the reader wants. */
export class Page {
  readonly #transport: Transport;
  readonly #presentation = new Presentation();
  readonly #drawing: Drawing;
  readonly #viewport: Viewport;
  readonly #canvas: Canvas;
  readonly #toolbar: Toolbar;
  readonly #problem: ProblemLine;
  readonly #facts: Facts;
  readonly #tooltip = new Tooltip();
  /** What the page kept before it was loaded anew, until the first picture is drawn. */
  #kept: PageState | undefined;

  constructor(body: HTMLElement, { transport, draw, words }: PageContext, signal: AbortSignal) {
    this.#transport = transport;
    this.#kept = transport.load();
    this.#drawing = new Drawing(draw, {
      drawn: (picture, svg) => this.#drawn(picture, svg),
      failed: (picture, error) => this.#failed(picture, error),
    });
    this.#viewport = new Viewport(words.keys, () => this.#viewChanged(), signal);
    this.#canvas = new Canvas(this.#viewport);
    this.#canvas.say(words.reading);
    this.#toolbar = new Toolbar(
      {
        choose: ({ title, ...chosen }) => transport.send({ type: 'choose', chosen }),
        zoomIn: () => this.#viewport.zoomIn(),
        zoomOut: () => this.#viewport.zoomOut(),
        actualSize: () => this.#viewport.actualSize(),
        fit: () => this.#viewport.fitWhole(),
      },
      words,
      signal,
    );
    this.#problem = new ProblemLine(words.goToProblem, (place) => transport.send({ type: 'reveal', place }));
    this.#facts = new Facts(this.#kept?.tableOpen ?? false, () => this.#save(), words, signal);
    const main = element('main', {}, this.#viewport.box, this.#problem.box);
    body.append(this.#toolbar.bar, main, this.#facts.box, this.#tooltip.box);
    this.#followPointer(this.#viewport.box, signal);
    onThemeChange(() => this.#update(), signal);
    transport.listen({ opened: () => this.#opened(), received: (message) => this.#receive(message) }, signal);
  }

  #opened(): void {
    this.#transport.send({ type: 'ready' });
    const { shown } = this.#presentation;
    const subject = shown ? subjectOf(shown.result) : this.#kept;
    if (!subject) return;
    const { diagram, of, view } = subject;
    const chosen = { diagram, ...(of !== undefined && { of }), ...(view !== undefined && { view }) };
    this.#transport.send({ type: 'choose', chosen });
  }

  #receive(message: ToPage): void {
    switch (message.type) {
      case 'show':
        this.#presentation.receive(message.picture);
        this.#toolbar.offer(message.picture.choices, message.picture.diagram);
        this.#update();
        break;
      case 'highlight':
        this.#canvas.highlight(message.elements);
        break;
      case 'unavailable':
        this.#presentation.lose(message.message);
        if (!this.#presentation.shown) this.#canvas.say('');
        this.#tell();
    }
  }

  #update(): void {
    const picture = this.#presentation.toDraw(currentTheme());
    if (!picture) {
      this.#drawing.forget();
      this.#describe();
    } else if (picture.result.diagram.mermaid === '') {
      this.#drawing.forget();
      this.#presentation.drawn(picture);
      this.#canvas.say(picture.result.diagram.empty ?? '');
      this.#describe();
    } else {
      this.#drawing.want(picture);
      this.#tell();
    }
  }

  #drawn(picture: Picture, svg: SVGSVGElement): void {
    const first = this.#presentation.isFirst(picture);
    this.#presentation.drawn(picture);
    this.#canvas.swap(svg, picture.result.diagram);
    if (first) this.#settle(picture);
    this.#update();
  }

  #failed(picture: Picture, error: unknown): void {
    this.#presentation.failed(picture, error instanceof Error ? error.message : String(error));
    if (!this.#presentation.shown) this.#canvas.say('');
    this.#tell();
  }

  /** Gives a picture that is seen for the first time its zoom and place. */
  #settle({ result }: Picture): void {
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept?.sight && sameSubject(kept, subjectOf(result))) {
      this.#viewport.choose(kept.sight);
    } else {
      this.#viewport.fitFirst();
      this.#canvas.bringOutlineIntoView();
    }
  }

  /** Brings everything around the picture in line with it. */
  #describe(): void {
    const { shown } = this.#presentation;
    if (shown) {
      const { diagram } = shown.result;
      this.#viewport.box.setAttribute('aria-label', `${diagram.title}. ${diagram.description}`);
      this.#facts.show(
        diagram,
        (name) => this.#presentation.place(name) !== undefined,
        (name) => this.#reveal(name),
      );
    }
    this.#tell();
    this.#save();
  }

  #tell(): void {
    this.#problem.show(this.#presentation.trouble);
    this.#viewport.box.classList.toggle('stale', this.#presentation.isStale);
  }

  #viewChanged(): void {
    this.#toolbar.zoom = this.#viewport.zoom;
    this.#tooltip.hide();
    this.#save();
  }

  #followPointer(box: HTMLElement, signal: AbortSignal): void {
    const point = (event: MouseEvent) => {
      const table = this.#presentation.shown?.result.diagram.table;
      if (table && event.buttons === 0) this.#tooltip.show(this.#canvas.nameAt(event.target), table, event);
    };
    const click = (event: MouseEvent) => this.#reveal(this.#canvas.nameAt(event.target));
    box.addEventListener('pointermove', point, { signal });
    box.addEventListener('pointerleave', () => this.#tooltip.hide(), { signal });
    box.addEventListener('click', click, { signal });
  }

  #reveal(name: string | undefined): void {
    const place = name === undefined ? undefined : this.#presentation.place(name);
    if (place) this.#transport.send({ type: 'reveal', place });
  }

  #save(): void {
    const { shown } = this.#presentation;
    if (!shown) return;
    const sight = this.#viewport.chosenView;
    this.#transport.save({
      ...subjectOf(shown.result),
      ...(sight && { sight }),
      tableOpen: this.#facts.open,
    });
  }
}
