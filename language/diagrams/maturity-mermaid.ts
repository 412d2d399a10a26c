import { formatPeriod } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { type FrameworkPart, titleIn } from '../plan/framework.ts';
import type { Ladder } from '../plan/ladders.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { type FlowEdge, type FlowFrame, type FlowNode, flowchartSource, inkStyle } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import type { Climb, Climber } from './maturity-climbs.ts';
import { mermaidId, visible } from './mermaid-text.ts';
import { bandInks } from './palette.ts';
import type { MermaidSource } from './source.ts';

const longestLabel = 80;
const longestStage = 40;
/** A longer ladder from left to right is too wide to read on a page, and stands upright. */
const longestStrip = 6;
/** Narrow, because a ladder is one long way. */
const settings = {
  LR: { wrappingWidth: 120, nodeSpacing: 26, rankSpacing: 30 },
  BT: { wrappingWidth: 200, nodeSpacing: 40, rankSpacing: 44 },
};

/**
 * Writes the rungs from left to right or upwards, in frames where they stand in stages, and an arrow from each process
 * to where it stands. Upwards, no arrow leads from stage to stage, since it would cross the title of a frame.
 */
export function ladderSource(plan: Plan, ladder: Ladder, climbers: readonly Climber[]): MermaidSource {
  const { rungs } = ladder;
  const direction = rungs.length > longestStrip ? 'BT' : 'LR';
  const stages = stagesOf(plan, ladder);
  const framed = new Set(stages.flatMap(({ rungs }) => rungs));
  const numbers = new Map(rungs.map((rung, index) => [rung, index + 1]));
  const nodeOf = (rung: FrameworkPart) => rungNode(plan, rung, numbers.get(rung) ?? 0, climbers);
  const frames = stages.map(
    ({ stage, rungs }): FlowFrame => ({
      id: mermaidId(stage.id, 'stage'),
      title: visible(titleIn(plan.locale, stage), longestStage) || stage.name,
      nodes: rungs.map(nodeOf),
    }),
  );
  const steps = rungs.slice(1).map((rung, index): FlowEdge => {
    const before = rungs[index] as FrameworkPart;
    const isThroughTitle = direction === 'BT' && framed.has(rung) && before.parent !== rung.parent;
    return {
      from: mermaidId(before.id),
      to: mermaidId(rung.id),
      ...(isThroughTitle && { arrow: 'hidden' as const }),
    };
  });
  return flowchartSource({
    direction,
    settings: settings[direction],
    frames,
    nodes: [
      ...rungs.filter((rung) => !framed.has(rung)).map(nodeOf),
      ...climbers.map((climber) => processNode(plan, climber)),
    ],
    edges: [...steps, ...climbers.flatMap((climber) => climbEdges(plan, rungs, climber))],
    looks: {
      reached: inkStyle(bandInks.low),
      open: 'stroke-dasharray:6 4',
      process: inkStyle(bandInks.medium),
    },
  });
}

/** What leads from the ids of the picture to the elements. */
export function idsOnLadder({ rungs }: Ladder, climbers: readonly Climber[]): Record<string, Id> {
  return Object.fromEntries(
    [...rungs.map(({ id }) => id), ...climbers.map(({ process }) => process.id)].map((id) => [
      mermaidId(id),
      id,
    ]),
  );
}

interface Stage {
  readonly stage: FrameworkPart;
  readonly rungs: FrameworkPart[];
}

/** The stages of the ladder that hold rungs directly. */
function stagesOf(plan: Plan, { rungs }: Ladder): Stage[] {
  const stages = new Map<Id, Stage>();
  for (const rung of rungs) {
    const parent = rung.parent === undefined ? undefined : elementById(plan, rung.parent);
    if (parent?.kind !== 'stage') continue;
    const stage = stages.get(parent.id) ?? { stage: parent, rungs: [] };
    stages.set(parent.id, stage);
    stage.rungs.push(rung);
  }
  return [...stages.values()];
}

function rungNode(plan: Plan, rung: FrameworkPart, number: number, climbers: readonly Climber[]): FlowNode {
  const words = wordsOf(plan.locale).maturity;
  const reached = climbers.filter(({ stands }) => stands && stands.rung >= number);
  const title = `${number}. ${visible(titleIn(plan.locale, rung), longestLabel) || rung.name}`;
  const when = dateOf(
    plan,
    reached[0]?.climbs.find((climb) => climb.rung === number),
  );
  const note = climbers.length === 1 ? `✓ ${when}`.trim() : words.climbed(reached.length, climbers.length);
  return {
    id: mermaidId(rung.id),
    lines: reached.length > 0 ? [title, note] : [title],
    look: reached.length > 0 ? 'reached' : 'open',
  };
}

function processNode(plan: Plan, { process, stands, next }: Climber): FlowNode {
  const title = titleWithin(process, longestLabel);
  return {
    id: mermaidId(process.id),
    lines: stands || next ? [title] : [title, `(${wordsOf(plan.locale).maturity.unplaced})`],
    outline: 'stadium',
    look: 'process',
  };
}

function climbEdges(plan: Plan, rungs: Ladder['rungs'], { process, stands, next }: Climber): FlowEdge[] {
  const words = wordsOf(plan.locale).maturity;
  const edge = (climb: Climb | undefined, arrow: 'thick' | 'dashed', label: string): FlowEdge[] => {
    const rung = climb && rungs[climb.rung - 1];
    return rung ? [{ from: mermaidId(process.id), to: mermaidId(rung.id), arrow, label }] : [];
  };
  const [since, planned] = [dateOf(plan, stands), dateOf(plan, next)];
  return [
    ...edge(stands, 'thick', since ? words.since(since) : words.stands),
    ...edge(next, 'dashed', planned ? words.planned(planned) : words.states.planned),
  ];
}

function dateOf(plan: Plan, climb: Climb | undefined): string {
  return climb?.on ? formatPeriod(plan.locale, climb.on) : '';
}
