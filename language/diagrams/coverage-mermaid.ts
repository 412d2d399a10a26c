import type { Coverage } from '../plan/coverage.ts';
import { coverageCounts } from '../plan/coverage-text.ts';
import { titleIn } from '../plan/framework.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import type { PartGroup } from './coverage-picture.ts';
import type { Drawing } from './diagram-type.ts';
import { type FlowEdge, type FlowFrame, type FlowNode, flowchartSource, inkStyle } from './flowchart.ts';
import { mermaidId, visible } from './mermaid-text.ts';
import { bandInks } from './palette.ts';
import type { Target } from './target.ts';

const longestLabel = 110;
const longestGroup = 70;
const longestCover = 44;
/** Nodes of a column before the next begins. */
const mostInColumn = { anywhere: 12, onPage: 9 };
/** More folded groups beneath the whole are too wide to read on a page, and stand beside it. */
const mostSideBySide = 6;
/** Of Varde's own pictures, which are what has a size. */
const columnWidth = 270;
const partHeight = 108;
const besideFrames = 60;
const aroundFrames = 120;
const settings = { wrappingWidth: 200, nodeSpacing: 18 };

/**
 * Draws each group as a frame of columns; folded groups hang from the whole as single nodes. Mermaid places frames from
 * the last to the first.
 */
export function coverageDrawn(
  plan: Plan,
  whole: Coverage,
  groups: readonly PartGroup[],
  { rooms }: Target,
): Pick<Drawing, 'source' | 'ids'> {
  const open = groups.filter(({ isFolded }) => !isFolded);
  const folded = groups.filter(({ isFolded }) => isFolded);
  const isList = open.length === 0 && folded.length > mostSideBySide;
  const most = rooms ? mostInColumn.onPage : mostInColumn.anywhere;
  const source = flowchartSource({
    direction: isList ? 'LR' : 'TB',
    settings: { ...settings, rankSpacing: isList ? 80 : 12 },
    frames: open.toReversed().map((group) => frameOf(plan, group)),
    nodes:
      folded.length > 0 ? [foldedNode(plan, whole), ...folded.map(({ of }) => foldedNode(plan, of))] : [],
    edges: [
      ...folded.map(({ of }) => branch(whole, of)),
      ...open.flatMap((group) => columnEdges(group, most)),
    ],
    looks: {
      covered: inkStyle(bandInks.low),
      open: 'stroke-dasharray:6 4,fill:none',
    },
  });
  const columns = open.map(({ parts }) => columnsOf(parts.length, most));
  const extent = {
    width: columns.reduce((sum, { count }) => sum + count * columnWidth, besideFrames),
    height: aroundFrames + Math.max(0, ...columns.map(({ length }) => length)) * partHeight,
  };
  const drawn = [
    ...(folded.length > 0 ? [whole, ...folded.map(({ of }) => of)] : []),
    ...open.flatMap(({ parts }) => parts),
  ].map(({ part }) => [mermaidId(part.id), part.id] as const);
  const frames = open.map(({ of: { part } }) => [mermaidId(part.id, 'group'), part.id] as const);
  return {
    source: { ...source, ...(folded.length === 0 && { extent }) },
    ids: Object.fromEntries([...drawn, ...frames]),
  };
}

/** How a single part stands. */
export function stateOf({ countedAs, isMet, coveredBy }: Coverage): 'covered' | 'answered' | 'open' {
  if (!isMet) return 'open';
  return countedAs === 'question' && coveredBy.length === 0 ? 'answered' : 'covered';
}

function frameOf(plan: Plan, { of, parts }: PartGroup): FlowFrame {
  return {
    id: mermaidId(of.part.id, 'group'),
    title: titleWithin(plan, of, longestGroup),
    direction: 'TB',
    nodes: parts.map((part) => partNode(plan, part)),
  };
}

function titleWithin(plan: Plan, { part }: Coverage, longest: number): string {
  return visible(titleIn(plan.locale, part), longest) || part.name;
}

function partNode(plan: Plan, coverage: Coverage): FlowNode {
  const state = stateOf(coverage);
  const title = titleWithin(plan, coverage, longestLabel);
  const cover = coverOf(plan, coverage);
  return {
    id: mermaidId(coverage.part.id),
    lines: [`${state === 'open' ? '○' : '✓'} ${title}`, ...(cover ? [`(${cover})`] : [])],
    outline: coverage.countedAs === 'question' ? 'stadium' : 'box',
    look: state,
  };
}

/** The first of what covers it, and how many there are besides. */
function coverOf(plan: Plan, { coveredBy }: Coverage): string {
  const [first, ...others] = coveredBy;
  if (first === undefined) return '';
  const title = visible(titleOf(plan, first), longestCover);
  return others.length > 0 ? `${title} +${others.length}` : title;
}

function foldedNode(plan: Plan, coverage: Coverage): FlowNode {
  const counts = coverageCounts(plan, coverage).split(', ');
  const title = titleWithin(plan, coverage, longestLabel);
  const isDone = isComplete(coverage);
  return {
    id: mermaidId(coverage.part.id),
    lines: [isDone ? `✓ ${title}` : title, ...counts],
    outline: coverage.part.kind === 'framework' ? 'box' : 'framed',
    look: isDone ? 'covered' : undefined,
  };
}

/** Whether everything that is counted in it is met. */
export function isComplete({ counts }: Coverage): boolean {
  return Object.values(counts).every(({ met, all }) => met === all);
}

function branch(whole: Coverage, of: Coverage): FlowEdge {
  return { from: mermaidId(whole.part.id), to: mermaidId(of.part.id), arrow: 'plain' };
}

function columnsOf(parts: number, most: number): { count: number; length: number } {
  const count = Math.ceil(parts / most);
  return { count, length: Math.ceil(parts / count) };
}

/** Arrows that are not seen set the nodes of a frame below each other. */
function columnEdges({ parts }: PartGroup, most: number): FlowEdge[] {
  const { length } = columnsOf(parts.length, most);
  return parts.slice(1).flatMap((part, index): FlowEdge[] => {
    const before = parts[index];
    if (!before || (index + 1) % length === 0) return [];
    return [{ from: mermaidId(before.part.id), to: mermaidId(part.part.id), arrow: 'hidden' }];
  });
}
