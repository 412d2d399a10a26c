import { GrammarAST } from 'langium';
import type { TokenList } from './token-list.ts';

type Element = GrammarAST.AbstractElement;

/** The farthest place to which the tokens fit, and what the grammar asks for there. */
export interface Miss {
  readonly at: number;
  readonly wanted: Element;
}

/** How far the tokens fit an element of the grammar; without an end they do not. */
export interface Match {
  /** The index behind the last token that fits. */
  readonly end?: number;
  readonly miss?: Miss;
}

/** Reads tokens by the grammar, as the parser does, and remembers why it could not read on. */
export class Matcher {
  private readonly tokens: TokenList;
  private miss: Miss | undefined;

  constructor(tokens: TokenList) {
    this.tokens = tokens;
  }

  /** Fits the element to the tokens from the index on. */
  match(element: Element, at: number): Match {
    this.miss = undefined;
    const end = this.repeated(element, at);
    const miss = this.miss as Miss | undefined;
    return { ...(end !== undefined && { end }), ...(miss && { miss }) };
  }

  private repeated(element: Element, at: number): number | undefined {
    const { cardinality } = element;
    const first = this.once(element, at);
    if (first === undefined) return cardinality === '?' || cardinality === '*' ? at : undefined;
    if (cardinality !== '*' && cardinality !== '+') return first;
    let end = first;
    for (let next = this.once(element, end); next !== undefined; next = this.once(element, end)) end = next;
    return end;
  }

  private once(element: Element, at: number): number | undefined {
    switch (element.$type) {
      case GrammarAST.Keyword.$type:
        return this.token(element, (element as GrammarAST.Keyword).value, at);
      case GrammarAST.Assignment.$type:
        return this.repeated((element as GrammarAST.Assignment).terminal, at);
      case GrammarAST.CrossReference.$type:
        return this.named(element, (element as GrammarAST.CrossReference).terminal, at);
      case GrammarAST.RuleCall.$type:
        return this.called(element as GrammarAST.RuleCall, at);
      case GrammarAST.Group.$type:
        return this.sequence((element as GrammarAST.Group).elements, at);
      case GrammarAST.Alternatives.$type:
        return this.anyOf(element as GrammarAST.Alternatives, at);
      default:
        throw new Error(`The grammar holds a ${element.$type}, which nothing can read.`);
    }
  }

  private sequence(elements: readonly Element[], at: number): number | undefined {
    let end: number | undefined = at;
    for (const element of elements) {
      end = this.repeated(element, end);
      if (end === undefined) return undefined;
    }
    return end;
  }

  private anyOf(choice: GrammarAST.Alternatives, at: number): number | undefined {
    for (const element of choice.elements) {
      const end = this.repeated(element, at);
      if (end !== undefined) return end;
    }
    if (this.miss?.at === at) this.miss = { at, wanted: choice };
    return undefined;
  }

  private called(call: GrammarAST.RuleCall, at: number): number | undefined {
    const rule = call.rule.ref;
    if (GrammarAST.isTerminalRule(rule)) return this.token(call, rule.name, at);
    if (!GrammarAST.isParserRule(rule)) return undefined;
    return this.named(call, rule.definition, at);
  }

  /** Reads the inner element; where not even its first token fits, the outer says better what is wanted. */
  private named(outer: Element, inner: Element | undefined, at: number): number | undefined {
    const end = inner && this.repeated(inner, at);
    if (end === undefined && this.miss?.at === at) this.miss = { at, wanted: outer };
    return end;
  }

  private token(element: Element, type: string, at: number): number | undefined {
    if (this.tokens.is(at, type)) return at + 1;
    if (!this.miss || at >= this.miss.at) this.miss = { at, wanted: element };
    return undefined;
  }
}
