/** Why a template is unfit: told in the reader's own words where there are others than English. */
export type Unfitness = 'unreadable' | 'macros' | 'other kind' | 'no room' | 'refers outside' | 'no layout';

/** The organisation's template cannot be used. The message says why, and what to do. */
export class UnfitReference extends Error {
  override readonly name = 'UnfitReference';
  readonly why: Unfitness;

  constructor(why: Unfitness, message: string, options?: ErrorOptions) {
    super(message, options);
    this.why = why;
  }
}
