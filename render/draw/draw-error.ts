/** Mermaid could not draw the text. `cause` is what Mermaid threw. */
export class DrawError extends Error {
  override readonly name = 'DrawError';
}
