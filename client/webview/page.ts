import type { PageWords } from '../../language/locale/page.ts';
import type { Draw } from '../../render/draw/draw.ts';
import type { ToPage } from '../../server/protocol/page.ts';
import { Canvas } from './canvas.ts';
import { Drawing } from './drawing.ts';
import { onFindKey } from './find-key.ts';
import { Finder } from './finder.ts';
import { Keeping } from './keeping.ts';
import { Minimap } from './minimap.ts';
import { PageMemory } from './page-memory.ts';
import { type Picture, subjectOf } from './picture.ts';
import { onPointer } from './pointer.ts';
import { Presentation } from './presentation.ts';
import { Surroundings } from './surroundings.ts';
import { currentTheme, onThemeChange } from './theme.ts';
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
  readonly #finder: Finder;
  readonly #minimap: Minimap;
  readonly #around: Surroundings;
  readonly #keeping: Keeping;
  readonly #tooltip = new Tooltip();
  readonly #memory: PageMemory;

  constructor(body: HTMLElement, { transport, draw, words }: PageContext, signal: AbortSignal) {
    this.#transport = transport;
    this.#memory = new PageMemory(transport);
    this.#drawing = new Drawing(draw, {
      drawn: (picture, svg) => this.#drawn(picture, svg),
      failed: (picture, error) => this.#failed(picture, error),
    });
    this.#viewport = new Viewport(words.keys, () => this.#viewChanged(), signal);
    this.#canvas = new Canvas(
      this.#viewport,
      {
        entered: (name, at) => this.#tooltip.show(name, this.#canvas.facts, at),
        left: () => this.#tooltip.hide(),
        open: (name) => this.#reveal(name),
      },
      signal,
    );
    this.#canvas.say(words.reading);
    this.#finder = new Finder(this.#canvas, words, signal);
    this.#minimap = new Minimap((point) => this.#viewport.centreOn(point), signal);
    this.#keeping = new Keeping({
      transport,
      draw,
      stage: this.#viewport.stage,
      words,
      shown: () => this.#presentation.shown?.result,
      say: (text) => this.#around.notice.say(text),
    });
    this.#around = new Surroundings(
      { viewport: this.#viewport, finder: this.#finder, minimap: this.#minimap },
      {
        choose: ({ title, ...chosen }) => transport.send({ type: 'choose', chosen }),
        pin: (pinned) => transport.send({ type: 'pin', pinned }),
        more: this.#keeping.items,
        go: (place) => transport.send({ type: 'reveal', place }),
        panesChanged: () => this.#save(),
        endComparison: () => transport.send({ type: 'endComparison' }),
      },
      this.#memory.panes,
      words,
      signal,
    );
    body.append(...this.#around.parts, this.#tooltip.box);
    onPointer(this.#viewport.box, this.#canvas, this.#tooltip, (name) => this.#reveal(name), signal);
    onFindKey(body, () => this.#around.find(), signal);
    onThemeChange(() => this.#update(), signal);
    transport.listen({ opened: () => this.#opened(), received: (message) => this.#receive(message) }, signal);
  }

  #opened(): void {
    this.#transport.send({ type: 'ready' });
    const { shown } = this.#presentation;
    const subject = shown ? subjectOf(shown.result) : this.#memory.subject;
    if (!subject) return;
    const { diagram, of, view } = subject;
    const chosen = { diagram, ...(of !== undefined && { of }), ...(view !== undefined && { view }) };
    this.#transport.send({ type: 'choose', chosen });
  }

  #receive(message: ToPage): void {
    switch (message.type) {
      case 'show':
        this.#presentation.receive(message.picture);
        this.#around.toolbar.offer(message.picture.choices, message.picture.diagram);
        this.#update();
        break;
      case 'findings':
        this.#around.findings.show(message.findings);
        break;
      case 'highlight':
        this.#canvas.highlight(message.elements, message.isMoved);
        break;
      case 'pinned':
        this.#around.toolbar.pinned = message.pinned;
        this.#save();
        break;
      case 'markdown':
        this.#keeping.take(message.markdown);
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
    const sight = this.#memory.takeSight(subjectOf(result));
    if (sight) this.#viewport.choose(sight);
    else {
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
      this.#canvas.retell(diagram);
      this.#around.comparison.show(shown.result.comparedWith);
      this.#finder.refresh();
      this.#minimap.picture = this.#canvas.svg;
      this.#around.show(
        diagram,
        (name) => this.#presentation.place(name) !== undefined,
        (name) => this.#reveal(name),
      );
    }
    this.#tell();
    this.#viewChanged();
  }

  #tell(): void {
    this.#around.problem.show(this.#presentation.trouble);
    this.#viewport.box.classList.toggle('stale', this.#presentation.isStale);
  }

  #viewChanged(): void {
    const { view, picture, size } = this.#viewport;
    this.#around.toolbar.zoom = view.zoom;
    this.#minimap.show(view, picture, size);
    this.#tooltip.hide();
    this.#save();
  }

  #reveal(name: string): void {
    const place = this.#presentation.place(name);
    if (place) this.#transport.send({ type: 'reveal', place });
  }

  #save(): void {
    const { shown } = this.#presentation;
    if (!shown) return;
    const { toolbar, panes } = this.#around;
    this.#memory.keep(subjectOf(shown.result), {
      sight: this.#viewport.chosenView,
      panes: panes.shown,
      pinned: toolbar.pinned,
    });
  }
}
