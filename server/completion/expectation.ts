import { AstUtils, GrammarAST } from 'langium';

type Element = GrammarAST.AbstractElement;
type Call = GrammarAST.RuleCall | GrammarAST.CrossReference;

/** Which calls of rules lead to a place in the grammar, the innermost first. */
export interface Path {
  readonly call: Call;
  readonly outer: Path | undefined;
}

/** One thing that the grammar allows next: a keyword or a terminal, and how it is reached. */
export interface Expectation {
  readonly element: GrammarAST.Keyword | GrammarAST.RuleCall;
  readonly path: Path | undefined;
}

/** Returns the name of the token that is expected: the keyword itself, or the name of the terminal. */
export function tokenNameOf({ element }: Expectation): string {
  return GrammarAST.isKeyword(element) ? element.value : element.rule.$refText;
}

/** Returns everything that the element can begin with. */
export function first(element: Element, path: Path | undefined): Expectation[] {
  if (GrammarAST.isKeyword(element)) return [{ element, path }];
  if (GrammarAST.isAssignment(element)) return first(element.terminal, path);
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap((each) => first(each, path));
  if (GrammarAST.isGroup(element)) return firstOf(element.elements, path);
  if (GrammarAST.isCrossReference(element) && element.terminal) {
    return first(element.terminal, { call: element, outer: path });
  }
  if (!GrammarAST.isRuleCall(element)) return [];
  const rule = element.rule.ref;
  if (GrammarAST.isTerminalRule(rule)) return [{ element, path }];
  return GrammarAST.isParserRule(rule) ? first(rule.definition, { call: element, outer: path }) : [];
}

/** Returns everything that can follow once what was expected has been written. */
export function following({ element, path }: Expectation): Expectation[] {
  return after(element, path);
}

function after(element: Element, path: Path | undefined): Expectation[] {
  const again = element.cardinality === '*' || element.cardinality === '+' ? first(element, path) : [];
  const container = element.$container as Element | GrammarAST.ParserRule;
  if (GrammarAST.isParserRule(container)) {
    return path ? [...again, ...after(path.call, path.outer)] : again;
  }
  if (GrammarAST.isCrossReference(container)) {
    return path ? [...again, ...after(path.call, path.outer)] : again;
  }
  if (!GrammarAST.isGroup(container)) return [...again, ...after(container, path)];
  const rest = container.elements.slice(container.elements.indexOf(element) + 1);
  const next = firstOf(rest, path);
  return [...again, ...next, ...(rest.every(isOptional) ? after(container, path) : [])];
}

function firstOf(elements: readonly Element[], path: Path | undefined): Expectation[] {
  const found: Expectation[] = [];
  for (const element of elements) {
    found.push(...first(element, path));
    if (!isOptional(element)) break;
  }
  return found;
}

function isOptional(element: Element): boolean {
  if (element.cardinality === '?' || element.cardinality === '*') return true;
  if (GrammarAST.isGroup(element)) return element.elements.every(isOptional);
  if (GrammarAST.isAlternatives(element)) return element.elements.some(isOptional);
  return false;
}

/** Returns the name of the innermost data type that the place is part of: `Day`, `Word`, `Name`. */
export function dataTypesOf({ path }: Expectation): string[] {
  const names: string[] = [];
  for (let at = path; at && isDataType(at.call); at = at.outer) names.push(ruleNameOf(at.call) ?? '');
  return names;
}

/** Returns the reference that is expected, if the place is in one. */
export function referenceOf({ path }: Expectation): GrammarAST.CrossReference | undefined {
  for (let at = path; at; at = at.outer) {
    if (GrammarAST.isCrossReference(at.call)) return at.call;
    if (!isDataType(at.call)) return undefined;
  }
  return undefined;
}

/** Returns the property that what is expected becomes the value of. */
export function propertyOf({ element, path }: Expectation): string | undefined {
  let at: Element = element;
  let outer = path;
  for (;;) {
    const assignment = AstUtils.getContainerOfType(at, GrammarAST.isAssignment);
    if (assignment) return assignment.feature;
    if (!outer || !(isDataType(outer.call) || GrammarAST.isCrossReference(outer.call))) return undefined;
    at = outer.call;
    outer = outer.outer;
  }
}

/** Returns the type of the node that what is expected belongs to. */
export function typeOf({ path }: Expectation): string | undefined {
  for (let at = path; at; at = at.outer) {
    const rule = GrammarAST.isRuleCall(at.call) ? at.call.rule.ref : undefined;
    if (GrammarAST.isParserRule(rule) && !rule.dataType && !rule.fragment) {
      return rule.returnType?.ref?.name ?? rule.name;
    }
  }
  return undefined;
}

function isDataType(call: Call): boolean {
  const rule = GrammarAST.isRuleCall(call) ? call.rule.ref : undefined;
  return GrammarAST.isParserRule(rule) && rule.dataType !== undefined;
}

function ruleNameOf(call: Call): string | undefined {
  return GrammarAST.isRuleCall(call) ? call.rule.ref?.name : undefined;
}
