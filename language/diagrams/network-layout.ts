import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { titleWithin } from './labels.ts';
import { depthOf, ranksOf } from './link-ranks.ts';
import { mermaidId, visible } from './mermaid-text.ts';
import type { NetworkLink } from './network-links.ts';
import type { Row, Section } from './work-sections.ts';

const longestTitle = 60;
const longestSign = 40;

/** How much work may follow on each other where the network is shown. */
export interface WayLengths {
  /** A longer way in one strip is too wide to read. */
  readonly strip: number;
  readonly frame: number;
}

/** Work that stands together. */
export interface NetworkFrame {
  /** Empty where no frame is drawn around it. */
  readonly title: string;
  readonly rows: readonly Row[];
  /** Signposts: what the work waits for and that stands elsewhere; ids are of their own. */
  readonly elsewhere: readonly Row[];
  /** Those that lead to its work. */
  readonly arrows: readonly NetworkArrow[];
}

export interface NetworkArrow {
  /** In Mermaid text. */
  readonly from: string;
  readonly to: string;
  readonly link: NetworkLink;
}

export interface NetworkLayout {
  readonly frames: readonly NetworkFrame[];
  /** The names of the frames that an arrow from the work would lead to, were it drawn. */
  readonly onward: ReadonlyMap<Id, ReadonlySet<string>>;
  /** Whether the frames stand beneath each other, and no arrow leads from one to another. */
  readonly isStacked: boolean;
}

/** What a network is of, and what of it is drawn. */
export interface Network {
  readonly plan: Plan;
  /** Of the whole, even where a part is drawn: frames are the same in all parts. */
  readonly sections: readonly Section[];
  readonly links: readonly NetworkLink[];
  readonly isShown: (id: Id) => boolean;
}

/**
 * Lays the sections of a network out: as one strip where the way through it is short, framed if so asked; else frame beneath
 * frame, where arrows between frames begin at a signpost, since Mermaid gives no direction to frames that arrows cross.
 */
export function layoutOf(network: Network, lengths: WayLengths, isFramed: boolean): NetworkLayout {
  const { plan, sections, links, isShown } = network;
  const ids = sections.flatMap(({ rows }) => rows.map(({ work }) => work.id));
  const isStacked = depthOf(ranksOf(ids, links)) > lengths.strip;
  const within = linksWithin(sections, links);
  const pieces = isStacked
    ? sections.flatMap((section, index) => piecesOf(plan, section, within[index] ?? [], lengths.frame))
    : sections.map((section) => pieceOf(section, isFramed));
  const rowOf = new Map(pieces.flatMap(({ rows }) => rows.map((row) => [row.work.id, row] as const)));
  const at = new Map(pieces.flatMap(({ rows }, index) => rows.map(({ work }) => [work.id, index] as const)));
  const signposts = pieces.map(() => new Map<Id, Row>());
  const onward = new Map<Id, Set<string>>();
  const arrows = pieces.map((): NetworkArrow[] => []);
  for (const link of links) {
    const [source, target, frame] = [rowOf.get(link.from), rowOf.get(link.to), at.get(link.to)];
    if (!source || !target || frame === undefined) continue;
    const isTogether = isShown(link.from) && (!isStacked || at.get(link.from) === frame);
    if (!isTogether || !isShown(link.to)) addTo(onward, link.from, pieces[frame]?.sign ?? '');
    if (!isShown(link.to)) continue;
    const begin = isTogether ? source : signpostIn(signposts[frame], source, frame);
    arrows[frame]?.push({ from: begin.id, to: target.id, link });
  }
  const frames = pieces.map(({ title, rows }, index) => ({
    title,
    rows: rows.filter(({ work }) => isShown(work.id)),
    elsewhere: [...(signposts[index]?.values() ?? [])],
    arrows: arrows[index] ?? [],
  }));
  return { frames: frames.filter(({ rows }) => rows.length > 0), onward, isStacked };
}

function signpostIn(signposts: Map<Id, Row> | undefined, { work }: Row, frame: number): Row {
  const post = signposts?.get(work.id) ?? { id: mermaidId(work.id, `post${frame}`), work };
  signposts?.set(work.id, post);
  return post;
}

function addTo(onward: Map<Id, Set<string>>, from: Id, sign: string): void {
  if (sign) onward.set(from, (onward.get(from) ?? new Set()).add(sign));
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

/** Work that stands together in every part of a picture, and what a sign that leads to it says. */
interface Piece {
  readonly title: string;
  readonly sign: string;
  readonly rows: readonly Row[];
}

function pieceOf(section: Section, isFramed: boolean): Piece {
  return { title: isFramed ? titleOf(section) : '', sign: signOf(section), rows: section.rows };
}

function signOf({ path }: Section): string {
  const heading = path.at(-1);
  return heading ? titleWithin(heading, longestSign) : '';
}

/** A section in as many pieces along its way as a frame can hold; none without work. */
function piecesOf(plan: Plan, section: Section, links: readonly NetworkLink[], longest: number): Piece[] {
  const ranks = ranksOf(
    section.rows.map(({ work }) => work.id),
    links,
  );
  const depth = depthOf(ranks);
  const count = Math.ceil(depth / longest);
  const length = Math.ceil(depth / count);
  const title = titleOf(section) || visible(plan.title, longestTitle);
  const sign = signOf(section) || visible(plan.title, longestSign);
  const rows = Array.from({ length: count }, (): Row[] => []);
  for (const row of section.rows) rows[Math.floor((ranks.get(row.work.id) ?? 0) / length)]?.push(row);
  return rows.map((some, index) => {
    const part = count > 1 ? ` (${wordsOf(plan.locale).part(index + 1, count)})` : '';
    return { title: `${title}${part}`, sign: `${sign}${part}`, rows: some };
  });
}
