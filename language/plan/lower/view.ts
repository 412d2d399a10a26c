import * as ast from '../../generated/syntax/ast.ts';
import type { ElementBase } from '../element.ts';
import { groupings, type Report, type ReportItem, type Selector, showables, type View } from '../view.ts';
import { type Context, compact, oneOf } from './context.ts';
import { numberOf, rangeOf } from './literals.ts';

/** Lowers a view. */
export function lowerView(node: ast.View, base: ElementBase, context: Context): View {
  return compact<View>({
    ...base,
    kind: 'view',
    as: node.as ?? '',
    include: selectors(node.include, context),
    exclude: selectors(node.exclude, context),
    groupBy: oneOf(groupings, node.groupBy),
    show: node.show.flatMap((word) => oneOf(showables, word) ?? []),
    over: rangeOf(node.over),
    depth: numberOf(node.depth),
  });
}

/** Lowers a report. */
export function lowerReport(node: ast.Report, base: ElementBase, context: Context): Report {
  return { ...base, kind: 'report', items: node.items.flatMap((item) => reportItem(item, context) ?? []) };
}

function reportItem(item: ast.ReportItem, context: Context): ReportItem | undefined {
  const view = context.id(item.view);
  if (view) return { type: 'view', view };
  if (item.text !== undefined) return { type: 'text', markdown: item.text };
  if (item.diagram) return { type: 'diagram', diagram: item.diagram };
  if (item.table) return { type: 'table', kind: item.table };
  return undefined;
}

function selectors(nodes: readonly ast.Selector[], context: Context): Selector[] {
  return nodes.flatMap((node): Selector[] => {
    if (node.tag !== undefined) return [{ tag: node.tag }];
    const element = context.id(node.element);
    if (element) return [{ element }];
    return node.element && ast.reflection.isSubtype(typeName(node.element.$refText), ast.Element.$type)
      ? [{ kind: node.element.$refText }]
      : [];
  });
}

/** The name of the type of a kind: `Activity` for `activity`. */
function typeName(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
