import type { Package } from '../office/package.ts';

/**
 * The pictures of a Word document, which come into its package last: what the library is given it hashes, copies, and
 * packs and unpacks again.
 */
export class Media {
  readonly #contents = new Map<string, Uint8Array>();

  /** Returns what the library is given instead of the content of a file. */
  ticketFor(content: Uint8Array): Uint8Array {
    const ticket = `Varde’s picture ${this.#contents.size + 1}`;
    this.#contents.set(ticket, content);
    return new TextEncoder().encode(ticket);
  }

  /** Puts the contents in the places of their tickets. */
  putInto(files: Package): void {
    for (const [path, part] of Object.entries(files)) {
      const content = path.startsWith('word/media/') && this.#contents.get(new TextDecoder().decode(part));
      if (content) files[path] = content.slice();
    }
  }
}
