import type { EmbedRequest } from '../../server/protocol/diagrams.ts';
import type { Place } from './plugin.ts';

/** Pages show no more than this at a time. */
const most = 200;

interface Entry {
  readonly place: Place;
  readonly answer?: EmbedRequest.Result;
}

/** What is known of the fences and images of pages, those of the pages seen last. */
export class Answers {
  /** In the order in which they were seen last. */
  readonly #entries = new Map<string, Entry>();

  /** Keeps a place among those that are seen; true where nothing has been asked of it. */
  expect(place: Place): boolean {
    const key = keyOf(place);
    const entry = this.#entries.get(key);
    this.#entries.delete(key);
    this.#entries.set(key, { ...entry, place });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > most && oldest !== undefined) this.#entries.delete(oldest);
    return entry === undefined;
  }

  /** Returns the answer. Until there is one, what stood at the same line before stands in for it: the fence is typed in. */
  at(place: Place): EmbedRequest.Result | undefined {
    const { answer } = this.#entries.get(keyOf(place)) ?? {};
    if (answer || place.line === undefined) return answer;
    const before = [...this.#entries.values()].findLast(
      (entry) => entry.answer && entry.place.page === place.page && entry.place.line === place.line,
    );
    return before?.answer;
  }

  /** Takes an answer; true where the page has to be shown anew. */
  receive(place: Place, answer: EmbedRequest.Result): boolean {
    const key = keyOf(place);
    const entry = this.#entries.get(key);
    if (!entry) return false;
    this.#entries.set(key, { ...entry, answer });
    return JSON.stringify(entry.answer) !== JSON.stringify(answer);
  }

  /** Returns the places whose answers come from one of the files. */
  dependingOn(files: readonly string[]): Place[] {
    const changed = new Set(files);
    return [...this.#entries.values()]
      .filter(({ answer }) => answer && 'files' in answer && answer.files.some((file) => changed.has(file)))
      .map(({ place }) => place);
  }

  places(): Place[] {
    return [...this.#entries.values()].map(({ place }) => place);
  }
}

function keyOf({ page, embed }: Place): string {
  return JSON.stringify([page, embed]);
}
