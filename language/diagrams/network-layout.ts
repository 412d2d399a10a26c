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

/** The frames of a network, before it is known what of it is drawn: the same in all parts of a picture. */
export interface NetworkPlan {
  readonly pieces: readonly Piece[];
  readonly isStacked: boolean;
  readonly rowOf: ReadonlyMap<Id, Row>;
  /** Which piece work stands in. */
  readonly pieceAt: ReadonlyMap<Id, number>;
  /** By piece, those that lead to its work. */
  readonly arriving: readonly (readonly NetworkLink[])[];
  readonly leaving: ReadonlyMap<Id, readonly NetworkLink[]>;
}

/**
 * Divides the sections of a network: as one strip where the way through it is short, framed if so asked; else frame beneath
 * frame, in as many as their lengths ask for.
 */
export function planNetwork(
  plan: Plan,
  sections: readonly Section[],
  links: readonly NetworkLink[],
  lengths: WayLengths,
  isFramed: boolean,
): NetworkPlan {
  const ids = sections.flatMap(({ rows }) => rows.map(({ work }) => work.id));
  const isStacked = depthOf(ranksOf(ids, links)) > lengths.strip;
  const within = linksWithin(sections, links);
  const pieces = isStacked
    ? sections.flatMap((section, index) => piecesOf(plan, section, within[index] ?? [], lengths.frame))
    : sections.map((section) => pieceOf(section, isFramed));
  const pieceAt = new Map(
    pieces.flatMap(({ rows }, index) => rows.map(({ work }) => [work.id, index] as const)),
  );
  const arriving = pieces.map((): NetworkLink[] => []);
  const leaving = new Map<Id, NetworkLink[]>(ids.map((id) => [id, []]));
  for (const link of links) {
    arriving[pieceAt.get(link.to) ?? -1]?.push(link);
    leaving.get(link.from)?.push(link);
  }
  const rowOf = new Map(pieces.flatMap(({ rows }) => rows.map((row) => [row.work.id, row] as const)));
  return { pieces, isStacked, rowOf, pieceAt, arriving, leaving };
}

/**
 * Lays out what is shown of a network. Arrows between stacked frames begin at a signpost, since Mermaid gives no direction
 * to frames that arrows cross; and so do those from what is not shown.
 */
export function layoutOf(network: NetworkPlan, isShown: (id: Id) => boolean): NetworkLayout {
  const { pieces, isStacked, pieceAt } = network;
  const isTogether = ({ from, to }: NetworkLink) =>
    isShown(from) && isShown(to) && (!isStacked || pieceAt.get(from) === pieceAt.get(to));
  const frames = pieces.flatMap(({ title, rows: all }, index): NetworkFrame[] => {
    const rows = all.filter(({ work }) => isShown(work.id));
    return rows.length > 0 ? [{ title, rows, ...arrowsTo(network, index, isShown, isTogether) }] : [];
  });
  const onward = new Map<Id, Set<string>>();
  for (const { work } of frames.flatMap(({ rows }) => rows)) {
    const signs = (network.leaving.get(work.id) ?? [])
      .filter((link) => !isTogether(link))
      .flatMap(({ to }) => pieces[pieceAt.get(to) ?? -1]?.sign || []);
    if (signs.length > 0) onward.set(work.id, new Set(signs));
  }
  return { frames, onward, isStacked };
}

function arrowsTo(
  { arriving, rowOf }: NetworkPlan,
  piece: number,
  isShown: (id: Id) => boolean,
  isTogether: (link: NetworkLink) => boolean,
): Pick<NetworkFrame, 'arrows' | 'elsewhere'> {
  const signposts = new Map<Id, Row>();
  const arrows = (arriving[piece] ?? []).flatMap((link): NetworkArrow[] => {
    const [source, target] = [rowOf.get(link.from), rowOf.get(link.to)];
    if (!source || !target || !isShown(link.to)) return [];
    const begin = isTogether(link) ? source : signpostIn(signposts, source, piece);
    return [{ from: begin.id, to: target.id, link }];
  });
  return { arrows, elsewhere: [...signposts.values()] };
}

function signpostIn(signposts: Map<Id, Row>, { work }: Row, piece: number): Row {
  const post = signposts.get(work.id) ?? { id: mermaidId(work.id, `post${piece}`), work };
  signposts.set(work.id, post);
  return post;
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
    return { title: `${title}${part}`, sign: `${sign}${unbroken(part)}`, rows: some };
  });
}

/** Only its first space may end a line. */
function unbroken(part: string): string {
  return part.replace(/(?<!^) /g, '\u00a0');
}
