import type { IToken } from 'chevrotain';

/** So many names before the cursor are near: about two activities. */
const reach = 40;

/** How many names lie between each that is near and the cursor; those further off are as far as `far`. */
export class Nearness {
  static readonly far = reach;
  private readonly distances = new Map<string, number>();

  /** `before` is what stands before the cursor, in the order of the text. */
  constructor(before: readonly IToken[]) {
    for (let at = before.length - 1; at >= 0 && this.distances.size < reach; at--) {
      const { image, tokenType } = before[at] as IToken;
      const isName = tokenType.name === 'NAME';
      if (isName && !this.distances.has(image)) this.distances.set(image, this.distances.size);
    }
  }

  of(name: string): number {
    return this.distances.get(name) ?? Nearness.far;
  }
}
