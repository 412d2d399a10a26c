import type { Figure } from '../../language/report/document.ts';

/** What a figure of a report looks like once it is drawn. */
export interface Picture {
  /** A self-contained SVG document, in the light colours. */
  readonly svg: string;
  /** In CSS pixels, of which 96 make an inch. */
  readonly width: number;
  readonly height: number;
}

/** The pictures of all figures of a document, in its order: each can be worked on while the next is drawn. */
export type Pictures = ReadonlyMap<Figure, Promise<Picture>>;

/** Waits until all are drawn. */
export async function allDrawn(pictures: Pictures): Promise<ReadonlyMap<Figure, Picture>> {
  const drawn = Array.from(pictures, async ([figure, picture]) => [figure, await picture] as const);
  return new Map(await Promise.all(drawn));
}
