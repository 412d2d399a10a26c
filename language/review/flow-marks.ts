import { differenceMarks } from '../plan/difference.ts';
import type { Flow, Process } from '../plan/process.ts';
import { elementById } from '../plan/query.ts';
import type { RemovedElements } from './removed-elements.ts';
import type { Review } from './review.ts';

/** Returns a process of the later state with the arrows that were removed, too; those that differ say so. */
export function withFlowMarks(
  { before, matching }: Review,
  { idOf }: RemovedElements,
  process: Process,
): Process {
  const old = elementById(before.plan, matching.beforeOf.get(process.id) ?? '');
  if (old?.kind !== 'process') return process;
  const olds = old.flows.map((flow) => ({ ...flow, from: idOf(flow.from), to: idOf(flow.to) }));
  const oldKeys = new Set(olds.map(keyOf));
  const newKeys = new Set(process.flows.map(keyOf));
  return {
    ...process,
    flows: [
      ...process.flows.map((flow) => (oldKeys.has(keyOf(flow)) ? flow : marked(flow, 'added'))),
      ...olds.filter((flow) => !newKeys.has(keyOf(flow))).map((flow) => marked(flow, 'removed')),
    ],
  };
}

function keyOf({ from, to, label = '' }: Flow): string {
  return `${from}\n${to}\n${label}`;
}

function marked(flow: Flow, type: 'added' | 'removed'): Flow {
  return { ...flow, label: `${differenceMarks[type]} ${flow.label ?? ''}`.trim() };
}
