import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { titleWithin } from './labels.ts';
import { depthOf, ranksOf } from './link-ranks.ts';
import { mermaidId, visible } from './mermaid-text.ts';
import type { NetworkLink } from './network-links.ts';
import type { Row, Section } from './work-sections.ts';

/** A longer way in one strip is too wide to read on a page. */
const longestStrip = 12;
/** How much work follows on each other in a frame. */
const longestPiece = 8;
const longestTitle = 60;

/** Work that stands together. */
export interface NetworkFrame {
  /** Empty where no frame is drawn around it. */
  readonly title: string;
  readonly rows: readonly Row[];
  /** Signposts: what the work waits for and that stands in other frames; ids are of their own. */
  readonly elsewhere: readonly Row[];
}

export interface NetworkArrow {
  /** In Mermaid text. */
  readonly from: string;
  readonly to: string;
  readonly link: NetworkLink;
}

export interface NetworkLayout {
  readonly frames: readonly NetworkFrame[];
  readonly arrows: readonly NetworkArrow[];
  /** Whether the frames stand beneath each other, and no arrow leads from one to another. */
  readonly isStacked: boolean;
}

/**
 * Lays the sections of a network out: as one strip where the way through it is short, framed if so asked; else frame beneath
 * frame, where arrows between frames begin at a signpost, since Mermaid gives no direction to frames that arrows cross.
 */
export function layoutOf(
  plan: Plan,
  sections: readonly Section[],
  links: readonly NetworkLink[],
  isFramed: boolean,
): NetworkLayout {
  const ids = sections.flatMap(({ rows }) => rows.map(({ work }) => work.id));
  const nodeOf = new Map(sections.flatMap(({ rows }) => rows.map((row) => [row.work.id, row] as const)));
  if (depthOf(ranksOf(ids, links)) <= longestStrip) {
    return {
      frames: sections.map((section) => ({
        title: isFramed ? titleOf(section) : '',
        rows: section.rows,
        elsewhere: [],
      })),
      arrows: links.flatMap((link) => arrowsBetween(nodeOf.get(link.from), nodeOf.get(link.to), link)),
      isStacked: false,
    };
  }
  const within = linksWithin(sections, links);
  const pieces = sections.flatMap((section, index) => piecesOf(plan, section, within[index] ?? []));
  const pieceOf = new Map(
    pieces.flatMap(({ rows }, index) => rows.map(({ work }) => [work.id, index] as const)),
  );
  const signposts = pieces.map(() => new Map<Id, Row>());
  const arrows = links.flatMap((link) => {
    const [from, at] = [nodeOf.get(link.from), pieceOf.get(link.to)];
    const posts = at === undefined ? undefined : signposts[at];
    if (!from || !posts || pieceOf.get(link.from) === at) {
      return arrowsBetween(from, nodeOf.get(link.to), link);
    }
    const post = posts.get(link.from) ?? { id: mermaidId(link.from, `post${at}`), work: from.work };
    posts.set(link.from, post);
    return arrowsBetween(post, nodeOf.get(link.to), link);
  });
  const frames = pieces.map((piece, index) => ({
    ...piece,
    elsewhere: [...(signposts[index]?.values() ?? [])],
  }));
  return { frames, arrows, isStacked: true };
}

function arrowsBetween(from: Row | undefined, to: Row | undefined, link: NetworkLink): NetworkArrow[] {
  return from && to ? [{ from: from.id, to: to.id, link }] : [];
}

/** For each section the links that do not leave it. */
function linksWithin(sections: readonly Section[], links: readonly NetworkLink[]): NetworkLink[][] {
  const sectionOf = new Map(
    sections.flatMap(({ rows }, index) => rows.map(({ work }) => [work.id, index] as const)),
  );
  const within = sections.map((): NetworkLink[] => []);
  for (const link of links) {
    const at = sectionOf.get(link.from);
    if (at !== undefined && at === sectionOf.get(link.to)) within[at]?.push(link);
  }
  return within;
}

function titleOf({ path }: Section): string {
  return path.map((heading) => titleWithin(heading, longestTitle)).join(' › ');
}

/** A section in as many pieces along its way as a frame can hold; none without work. */
function piecesOf(
  plan: Plan,
  section: Section,
  links: readonly NetworkLink[],
): Omit<NetworkFrame, 'elsewhere'>[] {
  const ranks = ranksOf(
    section.rows.map(({ work }) => work.id),
    links,
  );
  const depth = depthOf(ranks);
  const count = Math.ceil(depth / longestPiece);
  const longest = Math.ceil(depth / count);
  const title = titleOf(section) || visible(plan.title, longestTitle);
  const pieces = Array.from({ length: count }, (_, index) => ({
    title: count > 1 ? `${title} (${wordsOf(plan.locale).part(index + 1, count)})` : title,
    rows: [] as Row[],
  }));
  for (const row of section.rows) {
    pieces[Math.floor((ranks.get(row.work.id) ?? 0) / longest)]?.rows.push(row);
  }
  return pieces;
}
