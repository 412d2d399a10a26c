import { GrammarUtils, type LangiumDocument } from 'langium';
import * as ast from '../generated/syntax/ast.ts';
import type { Messages } from '../locale/messages.ts';
import type { Range } from '../plan/element.ts';
import type { Element, Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { elementAtPosition, propertyRange } from '../syntax/property-place.ts';
import { writeProperty } from '../syntax/write-property.ts';
import type { RuleFinding } from './check-plan.ts';
import type { Finding, RelatedPlace } from './finding.ts';
import type { Found, Related } from './rule.ts';

/** Finds the file of a URI, where it is known. */
export type DocumentOf = (uri: string) => LangiumDocument | undefined;

/** Returns the finding at its place in the text: the property that it is about, else the element's name. */
export function placeFinding(
  plan: Plan,
  documentOf: DocumentOf,
  messages: Messages,
  one: RuleFinding,
): Finding | undefined {
  const { rule, severity, found } = one;
  const element = elementById(plan, found.element);
  if (!element) return undefined;
  const { uri, name } = element.source;
  const document = documentOf(uri);
  const declaration = document && elementAtPosition(document, name.start);
  const range = (declaration && rangeIn(declaration, found)) ?? name;
  const fixes = document && declaration ? (found.fixes ?? []) : [];
  return {
    rule,
    severity,
    message: found.message(messages),
    uri,
    range,
    element: element.id,
    related: (found.related ?? []).flatMap((related) => placeRelated(plan, messages, related)),
    fixes: fixes.map(({ title, ...change }) => ({
      title: title(messages),
      edits: [writeProperty(document as LangiumDocument, declaration as ast.Element, change)],
    })),
  };
}

function placeRelated(plan: Plan, messages: Messages, { element, message }: Related): RelatedPlace[] {
  const source: Element['source'] | undefined = elementById(plan, element)?.source;
  return source ? [{ message: message(messages), uri: source.uri, range: source.name }] : [];
}

/** The plan knows only the links that lead somewhere. */
function rangeIn(declaration: ast.Element, { property, index }: Found): Range | undefined {
  if (property === undefined) return undefined;
  if (index === undefined || !ast.isWork(declaration)) return propertyRange(declaration, property);
  const link = declaration.waitsFor.filter(({ predecessor }) => predecessor.ref)[index];
  return GrammarUtils.findNodeForProperty(link?.$cstNode, 'predecessor')?.range;
}
