import type { Figure } from '../../language/report/document.ts';

/** What a figure of a report looks like once it is drawn. */
export interface Picture {
  /** A self-contained SVG document, in the light colours. */
  readonly svg: string;
  /** The same as PNG, two pixels for each of `width` and `height`. */
  readonly png: Uint8Array;
  /** In CSS pixels, of which 96 make an inch. */
  readonly width: number;
  readonly height: number;
}

/** The pictures of all figures of a document. */
export type Pictures = ReadonlyMap<Figure, Picture>;
