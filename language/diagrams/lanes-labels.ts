import { wrapped } from '../locale/text-width.ts';
import { wordsOf } from '../locale/words.ts';
import type { Lane } from '../plan/lane.ts';
import type { Plan } from '../plan/plan.ts';
import type { ProcessNode } from '../plan/process.ts';
import { titleOf } from '../plan/query.ts';
import { brokenLines } from './broken-words.ts';
import { nodeFontSize } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { visible } from './mermaid-text.ts';
import type { Target } from './target.ts';

const longestLabel = 120;
const longestLane = 60;
/** Of the text in a step, on a page: five lanes have room beside each other on one that is upright. */
const widestStep = { inFewLanes: 150, inMany: 118 };
const few = 4;
/** A rhomb is as wide as its text is wide and high. */
const widestChoice = 92;
/** How much more room the title of a lane has. */
const besideStep = 10;

/** What stands in lanes, line by line; only on a page is a line ended where it is too wide. */
export interface LaneLabels {
  /** Of the text in a step, at most, in pixels. */
  readonly width: number;
  readonly ofLane: (lane: Lane) => string[];
  readonly ofNode: (node: ProcessNode) => string[];
}

/** Returns what stands in each of so many lanes. */
export function laneLabels(plan: Plan, lanes: number, { rooms }: Target): LaneLabels {
  const width = lanes > few ? widestStep.inMany : widestStep.inFewLanes;
  const within = (lines: string[], most: number) => (rooms ? linesWithin(lines, most) : lines);
  return {
    width,
    ofLane: (lane) => within([titleOfLane(plan, lane)], width + besideStep),
    ofNode: (node) => within(labelOf(plan, node), node.kind === 'choice' ? widestChoice : width),
  };
}

function titleOfLane(plan: Plan, { party }: Lane): string {
  if (party === undefined) return wordsOf(plan.locale).lanes.unassigned;
  return visible(titleOf(plan, party), longestLane) || party;
}

function labelOf(plan: Plan, node: ProcessNode): string[] {
  const words = wordsOf(plan.locale);
  const title = titleWithin(node, longestLabel);
  const others = node.by.slice(1).map((party) => titleOf(plan, party));
  if (others.length === 0) return [title];
  return [title, visible(words.lanes.together(words.list(others)), longestLabel)];
}

function linesWithin(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) =>
    brokenLines(line, width, nodeFontSize).flatMap((part) => wrapped(part, width, nodeFontSize)),
  );
}
