import type { ThemeName } from '../../render/draw/theme.ts';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import type { Place } from '../../server/protocol/places.ts';
import { looksAlike, type Picture, sameSubject, subjectOf } from './picture.ts';
import { type Trouble, troubleWith } from './trouble.ts';

type Result = DiagramRequest.Result;

/** Decides which picture is seen: the newest, or the last good one while the text or the drawing is broken. */
export class Presentation {
  #newest: Result | undefined;
  #good: Result | undefined;
  #shown: Picture | undefined;
  #failure: string | undefined;
  #unavailable: string | undefined;

  /** What is seen now. */
  get shown(): Picture | undefined {
    return this.#shown;
  }

  /** Takes the newest picture from the host. */
  receive(result: Result): void {
    this.#newest = result;
    this.#unavailable = undefined;
  }

  /** Takes word that the host can make no pictures for now. */
  lose(message: string): void {
    this.#unavailable = message;
  }

  /** The picture that has to be drawn in `theme`; undefined where what is seen looks so already. */
  toDraw(theme: ThemeName): Picture | undefined {
    if (!this.#newest) return undefined;
    const next = { result: this.#toShow(this.#newest), theme };
    if (!this.#shown || this.#failure !== undefined || !looksAlike(this.#shown, next)) return next;
    this.drawn(next);
    return undefined;
  }

  /** Whether nothing of the same subject is seen that `picture` would take the place of. */
  isFirst({ result }: Picture): boolean {
    const before = this.#shown?.result;
    return !before || before.diagram.mermaid === '' || !sameSubject(subjectOf(before), subjectOf(result));
  }

  /** Takes word that `picture` is seen now. */
  drawn(picture: Picture): void {
    this.#shown = picture;
    this.#failure = undefined;
    if (!picture.result.problem) this.#good = picture.result;
  }

  /** Takes word that `picture` cannot be drawn; a picture of something else does not stand in for it. */
  failed(picture: Picture, reason: string): void {
    this.#failure = reason;
    if (this.isFirst(picture)) this.#shown = undefined;
  }

  /** The one thing to tell the reader. */
  get trouble(): Trouble | undefined {
    if (this.#unavailable !== undefined) return { text: this.#unavailable };
    if (this.#newest?.problem) return troubleWith(this.#newest.problem);
    if (this.#failure !== undefined) return { text: this.#failure };
    return this.#newest?.warning && troubleWith(this.#newest.warning);
  }

  /** Whether what is seen is older than the text. */
  get isStale(): boolean {
    if (this.#unavailable !== undefined || this.#failure !== undefined) return true;
    return this.#newest?.problem !== undefined && this.#shown?.result.problem === undefined;
  }

  /** Where an element is declared; undefined for one that neither the newest text nor the picture seen knows. */
  place(name: string): Place | undefined {
    for (const places of [this.#newest?.places, this.#shown?.result.places])
      if (places && Object.hasOwn(places, name)) return places[name];
    return undefined;
  }

  #toShow(newest: Result): Result {
    const good = this.#good;
    const keep = good && newest.problem && sameSubject(subjectOf(good), subjectOf(newest));
    return keep ? good : newest;
  }
}
