import type * as ast from '../../generated/syntax/ast.ts';
import type { ElementBase } from '../element.ts';
import { type Flow, nodeKinds, type Process, type ProcessNode } from '../process.ts';
import { type Context, compact, oneOf } from './context.ts';
import { durationOf, numberOf, periodOf } from './literals.ts';

/** Lowers a process, without its nodes. */
export function lowerProcess(node: ast.Process, base: ElementBase, context: Context): Process {
  const indicator = context.id(node.measure);
  return compact<Process>({
    ...base,
    kind: 'process',
    is: oneOf(['as-is', 'to-be'], node.is),
    replaces: context.id(node.replaces),
    owner: context.id(node.owner),
    lead: context.id(node.lead),
    for: context.all(node.for),
    measure: indicator
      ? { indicator }
      : node.measureText !== undefined
        ? { text: node.measureText }
        : undefined,
    why: node.why,
    maturity: node.maturity.flatMap((climb) => {
      const rung = climb.rung ? context.id(climb.rung) : numberOf(climb.number);
      return rung === undefined ? [] : [compact({ rung, on: periodOf(climb.on) })];
    }),
    flows: node.flows.flatMap((flow) => lowerFlow(flow, context)),
  });
}

/** Lowers a node of a process. */
export function lowerNode(node: ast.ProcessNode, base: ElementBase, context: Context): ProcessNode {
  return compact<ProcessNode>({
    ...base,
    kind: oneOf(nodeKinds, node.$type.toLowerCase()) ?? 'step',
    by: context.all(node.by),
    why: node.why,
    input: node.input,
    output: node.output,
    system: node.system,
    takes: durationOf(node.takes, 'step'),
    calls: context.id(node.calls),
  });
}

function lowerFlow(flow: ast.Flow, context: Context): Flow[] {
  const flows: Flow[] = [];
  let from = context.id(flow.from);
  for (const arrow of flow.arrows) {
    const to = context.id(arrow.to);
    if (from && to) flows.push(compact<Flow>({ from, to, label: arrow.label }));
    from = to;
  }
  return flows;
}
