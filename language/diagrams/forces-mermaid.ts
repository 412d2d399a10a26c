import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Force, Response } from '../plan/uncertainty.ts';
import type { Drawing } from './diagram-type.ts';
import { type FlowEdge, type FlowNode, flowchartSource, inkStyle } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { mermaidId, visible } from './mermaid-text.ts';
import { bandInks, doneInk } from './palette.ts';

const longestLabel = 80;
const settings = { wrappingWidth: 190, nodeSpacing: 24, rankSpacing: 60 };
/** Of lines, in pixels for each step of strength. */
const widthPerStrength = 1.4;
const unratedWidth = 1;
/** What works on nothing in particular works on the plan. */
const wholePlan = 'plan_whole';

/**
 * Draws the forces from left to right: drivers, what they affect, barriers, and the responses to these. Strong ones
 * come first.
 */
export function forcesDrawn(plan: Plan, forces: readonly Force[]): Pick<Drawing, 'source' | 'ids'> {
  const byStrength = forces.toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0));
  const affected = new Set(byStrength.flatMap(affectedBy));
  const pulls = byStrength.flatMap(edgesOf);
  const responses = byStrength.flatMap((force) => force.responses.map((response) => ({ force, response })));
  const responseNodes = responses.map(({ response }, index) => responseNode(plan, response, index));
  const responseEdges = responses.map(
    ({ force, response }, index): FlowEdge => ({
      ...(force.kind === 'driver'
        ? { from: responseId(index), to: mermaidId(force.id) }
        : { from: mermaidId(force.id), to: responseId(index) }),
      arrow: 'dotted',
      label: wordsOf(plan.locale).forces.responses[response.kind],
    }),
  );
  const source = flowchartSource({
    direction: 'LR',
    settings,
    nodes: [
      ...[...affected].map((id) => affectedNode(plan, id)),
      ...byStrength.map(forceNode),
      ...responseNodes,
    ],
    edges: [...pulls.map(({ edge }) => edge), ...responseEdges, ...alignment(byStrength)],
    looks: {
      driver: inkStyle(bandInks.low),
      barrier: inkStyle(bandInks.high),
      response: inkStyle(doneInk),
    },
  });
  const styles = pulls.map(({ width }, index) => `  linkStyle ${index} stroke-width:${width}px`);
  const drawn = [...affected, ...byStrength.map(({ id }) => id)].filter((id) => elementById(plan, id));
  const work = responses.flatMap(({ response: { by } }, index) =>
    by[0] === undefined ? [] : [[responseId(index), by[0]] as const],
  );
  return {
    source: { ...source, lines: [...source.lines, ...styles] },
    ids: { ...Object.fromEntries(drawn.map((id) => [mermaidId(id), id])), ...Object.fromEntries(work) },
  };
}

function affectedBy({ affects }: Force): readonly Id[] {
  return affects.length > 0 ? affects : [wholePlan];
}

function affectedNode(plan: Plan, id: Id): FlowNode {
  const named = elementById(plan, id) ?? { title: plan.title, name: plan.head?.name ?? '' };
  return { id: mermaidId(id), lines: [titleWithin(named, longestLabel)] };
}

function forceNode(force: Force): FlowNode {
  return {
    id: mermaidId(force.id),
    lines: [titleWithin(force, longestLabel)],
    outline: force.kind === 'driver' ? 'stadium' : 'hexagon',
    look: force.kind,
  };
}

/** An arrow to what a driver affects, and a line without a head from that to a barrier. */
function edgesOf(force: Force): { readonly edge: FlowEdge; readonly width: number }[] {
  const { id, kind, strength } = force;
  const sign = kind === 'driver' ? '+' : '−';
  const label = strength === undefined ? `${sign} ?` : `${sign} ${strength}`;
  const width = strength === undefined ? unratedWidth : Number((strength * widthPerStrength).toFixed(1));
  return affectedBy(force).map((affected) => ({
    edge:
      kind === 'driver'
        ? { from: mermaidId(id), to: mermaidId(affected), arrow: 'solid', label }
        : { from: mermaidId(affected), to: mermaidId(id), arrow: 'plain', label },
    width,
  }));
}

/** Keeps what only barriers affect in the column behind the drivers. */
function alignment(forces: readonly Force[]): FlowEdge[] {
  const drivers = forces.filter(({ kind }) => kind === 'driver');
  const [first] = drivers;
  if (!first) return [];
  const pulled = new Set(drivers.flatMap(affectedBy));
  const others = new Set(forces.flatMap(affectedBy).filter((id) => !pulled.has(id)));
  return [...others].map((id) => ({ from: mermaidId(first.id), to: mermaidId(id), arrow: 'hidden' }));
}

function responseId(index: number): string {
  return `response_${index + 1}`;
}

/** What is done, or where nothing is said of it the work that does it. */
function responseNode(plan: Plan, { text, by }: Response, index: number): FlowNode {
  const work = by.flatMap((id) => elementById(plan, id) ?? []);
  const titles = wordsOf(plan.locale).list(work.map((one) => titleWithin(one, longestLabel)));
  const said = visible(text ?? '', longestLabel);
  const lines = said && titles ? [said, `(${visible(titles, longestLabel)})`] : [said || titles || '–'];
  return { id: responseId(index), lines, look: 'response' };
}
