import type { Locale } from './locale.ts';
import { da } from './page/da.ts';
import { en } from './page/en.ts';
import { nb } from './page/nb.ts';
import { nn } from './page/nn.ts';
import { sv } from './page/sv.ts';

/** What the page of the preview says around its pictures; functions take what is to be named. */
export interface PageWords {
  readonly reading: string;
  readonly diagram: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly actualSize: string;
  /** Read out for the button that shows how large the picture is. */
  readonly zoomed: (percent: string) => string;
  readonly table: string;
  readonly legend: string;
  readonly goToProblem: string;
  readonly goToText: string;
  readonly goToTextOf: (element: string) => string;
  /** Read out for the picture. */
  readonly keys: string;
  /** On the button that makes the preview stay with its file, and on the one that ends that. */
  readonly pin: string;
  readonly unpin: string;
  readonly find: string;
  readonly previousMatch: string;
  readonly nextMatch: string;
  readonly close: string;
  readonly matches: (current: number, count: number) => string;
  readonly noMatch: string;
  /** Read out for the two buttons that show the picture and its table. */
  readonly view: string;
  readonly picture: string;
  readonly more: string;
  readonly copyMermaid: string;
  readonly copyMarkdown: string;
  readonly copyImage: string;
  readonly copied: string;
  readonly saveAs: (format: string) => string;
  readonly failed: (reason: string) => string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  /** What diagrams are for, as headings in the list of them; first, those that the plan declares itself. */
  readonly groups: Readonly<
    Record<'views' | 'time' | 'people' | 'why' | 'how' | 'uncertainty' | 'frameworks' | 'overview', string>
  >;
  /** Above a picture that shows what differs from an earlier version: `v1.0`. */
  readonly comparedWith: (version: string) => string;
  readonly endComparison: string;
  readonly disconnected: string;
  readonly plans: string;
  readonly allPlans: string;
  readonly noPlan: (example: string) => string;
  readonly planGone: string;
}

/** The page's words in each language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = { en, nb, nn, sv, da };
