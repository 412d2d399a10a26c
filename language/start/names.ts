import { nameFromTitle } from '../syntax/name-from-title.ts';

/** The names that one block has given away. */
export class Names {
  private readonly taken = new Set<string>();

  /** Returns a name for what has the title, one that nothing else has; it is taken from then on. */
  of(title: string, otherwise = 'Unnamed'): string {
    const name = nameFromTitle(title, this.taken, otherwise);
    this.taken.add(name);
    return name;
  }
}
