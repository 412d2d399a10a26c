/** The types of Mermaid diagrams that Varde writes. */
export type MermaidType =
  | 'flowchart'
  | 'gantt'
  | 'timeline'
  | 'quadrantChart'
  | 'block'
  | 'kanban'
  | 'xychart';

/** What a place that shows Mermaid text can draw. */
export interface Target {
  readonly types: ReadonlySet<MermaidType>;
  /** The most characters and the most edges of one text. */
  readonly characters: number;
  readonly edges: number;
  /** Whether it knows what came after Mermaid 10.7: shapes by name, lines across a gantt chart, colours of points. */
  readonly isRecent: boolean;
  /** Whether settings and accessible titles may stand in the text; Azure DevOps knows neither front matter nor `flowchart`. */
  readonly isAzure: boolean;
  /** Whether the text says its title and description itself, because nothing around it does. */
  readonly isDescribed: boolean;
  /** The sizes of pictures that can be read there, each of which will do; without them, a picture may be of any size. */
  readonly rooms?: readonly Extent[];
}

/** In CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Whether a picture can be read in one of the rooms; one that cannot be made narrower may be as wide as it is. */
export function isReadable(
  { width, height }: Extent,
  rooms: readonly Extent[],
  isNarrowest: boolean,
): boolean {
  return rooms.some((room) => (isNarrowest || width <= room.width) && height <= room.height);
}

const portable = ['flowchart', 'gantt'] as const;
const all = [...portable, 'timeline', 'quadrantChart', 'block', 'kanban', 'xychart'] as const;

const image = {
  types: new Set(all),
  characters: 60_000,
  edges: 600,
  isRecent: true,
  isAzure: false,
  isDescribed: false,
} as const satisfies Target;

/**
 * Where Mermaid text is shown: `image` is Varde's own drawing, which takes more than anyone can read; `page` is the same
 * on paper, where an A4 page, upright or turned, holds letters of 13 pixels in 6.7 points. Mermaid itself stops at 50,000
 * characters and 500 edges; GitLab shows texts above 2,000 characters only on request.
 */
export const targets = {
  image,
  page: {
    ...image,
    rooms: [
      { width: 930, height: 1_190 },
      { width: 1_400, height: 715 },
    ],
  },
  github: {
    types: new Set(all),
    characters: 50_000,
    edges: 500,
    isRecent: true,
    isAzure: false,
    isDescribed: true,
  },
  gitlab: {
    types: new Set([...portable, 'timeline', 'quadrantChart']),
    characters: 2_000,
    edges: 500,
    isRecent: false,
    isAzure: false,
    isDescribed: true,
  },
  ado: {
    types: new Set(portable),
    characters: 50_000,
    edges: 500,
    isRecent: false,
    isAzure: true,
    isDescribed: false,
  },
} as const satisfies Readonly<Record<string, Target>>;

export type TargetName = keyof typeof targets;
