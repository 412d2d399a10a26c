import { GrammarUtils } from 'langium';
import * as ast from '../generated/syntax/ast.ts';
import type { Messages } from '../locale/messages.ts';
import type { Range } from '../plan/element.ts';
import type { Element, Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { elementAtPosition, propertyRange } from '../syntax/property-place.ts';
import type { RuleFinding } from './check-plan.ts';
import type { Told } from './count-alike.ts';
import type { Finding, RelatedPlace } from './finding.ts';
import type { PlanFiles } from './plan-files.ts';
import type { Found, Related } from './rule.ts';
import { writeChange } from './write-change.ts';

/** So many of the findings that one counts are pointed to. */
const mostPointedTo = 10;

/**
 * Returns the finding at its place in the text: the property that it is about, else the element's name. Of those that
 * it counts it keeps what can be mended without a doubt.
 */
export function placeTold(
  plan: Plan,
  files: PlanFiles,
  messages: Messages,
  { one, counted }: Told,
): Finding | undefined {
  const finding = placeFinding(plan, files, messages, one);
  if (!finding || counted.length === 0) return finding;
  const others = counted.slice(0, mostPointedTo).map(({ found }) => found);
  return {
    ...finding,
    message: `${finding.message} ${messages.rules.andMore(counted.length)}`,
    related: [...finding.related, ...others.flatMap((other) => placeRelated(plan, messages, other))],
    counted: counted.flatMap(({ found, ...rule }) => {
      const fixes = found.fixes?.filter(({ isCertain }) => isCertain) ?? [];
      const certain = { ...rule, found: { ...found, fixes } };
      return fixes.length > 0 ? (placeFinding(plan, files, messages, certain) ?? []) : [];
    }),
  };
}

function placeFinding(
  plan: Plan,
  files: PlanFiles,
  messages: Messages,
  { rule, severity, found }: RuleFinding,
): Finding | undefined {
  const element = elementById(plan, found.element);
  if (!element) return undefined;
  const { uri, name } = element.source;
  const document = files.documentOf(uri);
  const declaration = document && elementAtPosition(document, name.start);
  const range = (declaration && rangeIn(declaration, found)) ?? name;
  return {
    rule,
    severity,
    message: found.message(messages),
    uri,
    range,
    element: element.id,
    related: (found.related ?? []).flatMap((related) => placeRelated(plan, messages, related)),
    fixes: (found.fixes ?? []).flatMap(
      (change) => writeChange(plan, files, messages, element.id, change) ?? [],
    ),
  };
}

function placeRelated(plan: Plan, messages: Messages, { element, message }: Related): RelatedPlace[] {
  const source: Element['source'] | undefined = elementById(plan, element)?.source;
  return source ? [{ message: message(messages), uri: source.uri, range: source.name }] : [];
}

/** The plan knows only the links that lead somewhere. */
function rangeIn(declaration: ast.Element, { property, index }: Found): Range | undefined {
  if (property === undefined) return undefined;
  if (index === undefined || property !== 'waitsFor' || !ast.isWork(declaration)) {
    return propertyRange(declaration, property, index);
  }
  const link = declaration.waitsFor.filter(({ predecessor }) => predecessor.ref)[index];
  return GrammarUtils.findNodeForProperty(link?.$cstNode, 'predecessor')?.range;
}
