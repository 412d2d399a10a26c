/** A page has a window already: what jsdom is to Node. */
export class JSDOM {
  readonly window = {
    document,
    SVGElement,
    SVGGraphicsElement,
    SVGTextContentElement,
    close(): void {},
  };
}
