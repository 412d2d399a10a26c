/** The organisation's template cannot be used. The message says why, and what to do. */
export class UnfitReference extends Error {
  override readonly name = 'UnfitReference';
}
