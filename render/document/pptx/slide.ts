import type { Figure } from '../../../language/report/document.ts';
import type { Picture } from '../picture.ts';
import type { TablePart } from './table-parts.ts';
import type { SlideText } from './text.ts';
import type { Box } from './units.ts';

/** One slide: a title, and below it text, a figure or a part of a table. */
export type Slide =
  | (Titled & { readonly layout: 'section'; readonly content?: undefined })
  | (Titled & { readonly layout: 'front' | 'content'; readonly content: TextContent })
  | (Titled & { readonly layout: 'titleOnly'; readonly content: FigureContent | TableContent });

interface Titled {
  readonly title: string;
}

export interface TextContent {
  readonly type: 'text';
  readonly text: SlideText;
}

export interface FigureContent {
  readonly type: 'figure';
  readonly figure: Figure;
  readonly picture: Picture;
  readonly box: Box;
  readonly caption: Caption;
}

/** A table, or what of it has room on one slide. */
export interface TableContent {
  readonly type: 'table';
  readonly part: TablePart;
  readonly box: Box;
  readonly caption: Caption;
}

/** What stands below the title of a slide. */
export type Content = TextContent | FigureContent | TableContent;

/** A line below a figure or above a table. */
export interface Caption {
  readonly text: string;
  readonly box: Box;
}

/** The size of captions, in points. */
export const captionSize = 12;
