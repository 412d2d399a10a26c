import { textHeight, textWidth } from './sheet.ts';

/** What stays whole on a page, as wide as the page's text. */
export interface Piece {
  readonly height: number;
  /** Kept free above it, except at the top of a page. */
  readonly gap: number;
  /** Whether the next piece must stand on the same page. */
  readonly keepsNext?: true;
  /** Whether a new page begins with it. */
  readonly startsPage?: true;
  /** Whether it needs a page that is turned, for itself and what it must stand with. */
  readonly needsTurned?: true;
  /** By which links lead to it. */
  readonly name?: string;
  /** What stands above it where it comes first on a page. */
  readonly repeated?: Repeated;
  /** Paints it on the present page, below the given height. */
  paint(top: number): void;
}

export interface Repeated {
  readonly height: number;
  paint(top: number): void;
}

/** Something painted at its place, below the page's upper margin. */
export interface Placed {
  readonly piece: Piece | Repeated;
  readonly top: number;
}

export interface Page {
  readonly isTurned: boolean;
  readonly placed: readonly Placed[];
}

/** Divides pieces over pages. A group that must stay together and is higher than a page breaks where the page ends. */
export function divideIntoPages(pieces: readonly Piece[]): Page[] {
  const pages: Page[] = [];
  let placed: Placed[] = [];
  let used = Number.POSITIVE_INFINITY;

  const put = (piece: Piece, isTurned: boolean) => {
    if (used + piece.gap + piece.height > heightOf(isTurned)) {
      placed = [];
      pages.push({ isTurned, placed });
      used = 0;
    }
    const isFirst = placed.length === 0;
    if (isFirst && piece.repeated) {
      placed.push({ piece: piece.repeated, top: 0 });
      used = piece.repeated.height;
    }
    const top = used + (isFirst ? 0 : piece.gap);
    placed.push({ piece, top });
    used = top + piece.height;
  };

  for (const group of groupsOf(pieces)) {
    const isTurned = group.some(({ needsTurned }) => needsTurned);
    const height = group.reduce((sum, piece) => sum + piece.gap + piece.height, 0);
    const overflows = height <= heightOf(isTurned) && used + height > heightOf(isTurned);
    const turns = isTurned !== pages.at(-1)?.isTurned;
    if (turns || overflows || group[0]?.startsPage) used = Number.POSITIVE_INFINITY;
    for (const piece of group) put(piece, isTurned);
  }
  return pages;
}

function heightOf(isTurned: boolean): number {
  return isTurned ? textWidth : textHeight;
}

/** The pieces in groups that must stay together. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    open = piece.keepsNext === true;
  }
  return groups;
}
