import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { PageWords } from '../../language/locale/page.ts';
import type { Place } from '../../server/protocol/places.ts';
import { ComparisonBar } from './comparison-bar.ts';
import { element } from './dom.ts';
import type { Finder } from './finder.ts';
import { FindingsList } from './findings-list.ts';
import { Footer } from './footer.ts';
import type { Minimap } from './minimap.ts';
import { Notice } from './notice.ts';
import { Panes, type PanesShown } from './panes.ts';
import { ProblemLine } from './problem-line.ts';
import { factTable } from './table.ts';
import { Toolbar, type ToolbarActions } from './toolbar.ts';
import type { Viewport } from './viewport.ts';

/** What lies over the picture. */
export interface Overlays {
  readonly viewport: Viewport;
  readonly finder: Finder;
  readonly minimap: Minimap;
}

/** What the reader does around the picture that is no matter of how it is looked at. */
export interface SurroundingActions extends Pick<ToolbarActions, 'choose' | 'pin' | 'more'> {
  /** Goes to a place in the text. */
  go(place: Place): void;
  panesChanged(): void;
  endComparison(): void;
}

/** All that stands around the picture: the toolbar, the line about problems, the table, the legend, the findings. */
export class Surroundings {
  readonly toolbar: Toolbar;
  readonly problem: ProblemLine;
  readonly comparison: ComparisonBar;
  readonly findings: FindingsList;
  readonly panes: Panes;
  readonly notice = new Notice();
  readonly parts: readonly HTMLElement[];
  readonly #words: PageWords;
  readonly #finder: Finder;
  readonly #heading = element('h1', { class: 'for-ears' });
  readonly #table: HTMLElement;
  readonly #footer: Footer;
  /** Fills the table, which may be long, when it is seen. */
  #fillTable: () => void = () => {};

  constructor(
    { viewport, finder, minimap }: Overlays,
    actions: SurroundingActions,
    shown: PanesShown,
    words: PageWords,
    signal: AbortSignal,
  ) {
    this.#words = words;
    this.#finder = finder;
    const looking = {
      find: () => this.find(),
      zoomIn: () => viewport.zoomIn(),
      zoomOut: () => viewport.zoomOut(),
      actualSize: () => viewport.actualSize(),
      fit: () => viewport.fitWhole(),
    };
    this.toolbar = new Toolbar({ ...actions, ...looking }, words, signal);
    this.problem = new ProblemLine(words.goToProblem, actions.go);
    this.comparison = new ComparisonBar(actions.endComparison, words, signal);
    this.findings = new FindingsList(actions.go, words, signal);
    this.#table = element('div', {
      class: 'facts',
      role: 'region',
      tabindex: '0',
      'aria-label': words.table,
    });
    const picture = element('div', { class: 'picture' }, viewport.box, minimap.box, finder.box);
    const changed = () => {
      this.#fillTable();
      actions.panesChanged();
    };
    this.panes = new Panes(picture, this.#table, shown, changed, words, signal);
    this.panes.box.prepend(this.#heading);
    this.panes.box.append(this.problem.box, this.notice.box);
    this.#footer = new Footer(this.findings, this.panes.switches, words);
    this.parts = [this.toolbar.bar, this.comparison.box, this.panes.box, this.#footer.box];
  }

  /** Opens the search, if there is a picture to be seen. */
  find(): void {
    if (this.panes.shown !== 'table') this.#finder.open();
  }

  /** Shows the legend and the table of a diagram; `go` opens the text of an element that `canGo`. */
  show(diagram: Diagram, canGo: (name: string) => boolean, go: (name: string) => void): void {
    this.#heading.textContent = diagram.title;
    this.#footer.show(diagram);
    this.#fillTable = () => this.#table.replaceChildren(factTable(diagram, this.#words, canGo, go));
    if (this.panes.shown !== 'picture') this.#fillTable();
  }
}
