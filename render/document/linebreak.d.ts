/** The places where a line may break, by Unicode's rules (UAX #14). */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, as an index into the text; null after its end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
