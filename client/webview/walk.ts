import type { ElementFacts } from './element-facts.ts';
import type { Located, Shape } from './located.ts';
import { type Direction, neighbour } from './neighbours.ts';

/** A place that the keyboard can go to: one shape of an element. */
interface Stop {
  readonly name: string;
  readonly shape: Shape;
  readonly part: SVGElement;
}

/** What is done with the element that the keyboard has led to. */
export interface WalkActions {
  entered(name: string, shape: Shape): void;
  left(): void;
  open(name: string): void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Leads the keyboard through a picture: one stop for Tab, and from there from element to element by the arrow keys. */
export class Walk {
  readonly #stage: HTMLElement;
  readonly #actions: WalkActions;
  #stops: readonly Stop[] = [];
  #current = 0;

  constructor(stage: HTMLElement, actions: WalkActions, signal: AbortSignal) {
    this.#stage = stage;
    this.#actions = actions;
    stage.addEventListener('keydown', (event) => this.#key(event), { signal });
    stage.addEventListener('focusin', ({ target }) => this.#focused(target), { signal });
    stage.addEventListener('focusout', () => actions.left(), { signal });
  }

  /** The element that has the focus, if one has. */
  get focused(): string | undefined {
    return this.#stage.contains(document.activeElement) ? this.#stops[this.#current]?.name : undefined;
  }

  /** Makes stops of the elements of a picture, and gives the focus to the element `focused` if it is there. */
  lead(located: Located, facts: ElementFacts, focused: string | undefined): void {
    const before = focused ?? this.#stops[this.#current]?.name;
    this.#stops = [...located.all()].flatMap(([name, shape]) => {
      const [part] = shape;
      return part ? [{ name, shape, part }] : [];
    });
    for (const stop of this.#stops) makeStop(stop);
    this.label(facts);
    const index = this.#stops.findIndex(({ name }) => name === before);
    this.#move(Math.max(index, 0));
    if (focused !== undefined && index >= 0) this.#stops[index]?.part.focus({ preventScroll: true });
  }

  /** Gives every stop its facts, to be read out. */
  label(facts: ElementFacts): void {
    for (const { name, shape, part } of this.#stops) {
      const drawn = shape.map(({ textContent }) => textContent?.trim()).join(' ');
      part.setAttribute('aria-label', facts.spoken(name) || drawn || name);
    }
  }

  #move(index: number): void {
    this.#stops[this.#current]?.part.setAttribute('tabindex', '-1');
    this.#current = index;
    this.#stops[index]?.part.setAttribute('tabindex', '0');
  }

  #focused(target: EventTarget | null): void {
    const index = this.#stops.findIndex(({ part }) => part === target);
    const stop = this.#stops[index];
    if (!stop) return;
    this.#move(index);
    if (stop.part.matches(':focus-visible')) this.#actions.entered(stop.name, stop.shape);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stop = this.#stops[this.#current];
    if (!stop) return;
    const next = this.#next(event.key);
    if (next !== undefined) this.#stops[next]?.part.focus({ preventScroll: true });
    else if (event.key === 'Enter' || event.key === ' ') this.#actions.open(stop.name);
    else if (!(event.key in directions)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #next(key: string): number | undefined {
    if (key === 'Home') return 0;
    if (key === 'End') return this.#stops.length - 1;
    const direction = directions[key];
    if (!direction) return undefined;
    const boxes = this.#stops.map(({ part }) => part.getBoundingClientRect());
    return neighbour(boxes, this.#current, direction);
  }
}

/** The first part of a shape speaks for all of it. */
function makeStop({ shape, part }: Stop): void {
  part.setAttribute('role', 'button');
  part.setAttribute('tabindex', '-1');
  for (const other of shape.slice(1)) if (!part.contains(other)) other.setAttribute('aria-hidden', 'true');
}
