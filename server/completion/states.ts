import { GrammarAST } from 'langium';
import { type Expectation, first, following, tokenNameOf } from './expectation.ts';

/** All that the grammar allows at one point in the text. */
export type State = readonly Expectation[];

/** The names by which a token can be expected: a word of the language is often a name, too. */
export interface WrittenToken {
  readonly tokenType: { readonly name: string; readonly CATEGORIES?: readonly { readonly name: string }[] };
}

const nowhere: State = [];

/** Steps through the grammar token by token. Each step is worked out once and then remembered. */
export class GrammarStates {
  /** What a file can begin with. */
  readonly start: State;
  private readonly steps = new WeakMap<State, Map<string, State>>();

  constructor(grammar: GrammarAST.Grammar) {
    const entry = grammar.rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
    this.start = first((entry as GrammarAST.ParserRule).definition, undefined);
  }

  /** Returns what is allowed after the token; nothing where the token itself is not allowed. */
  next(state: State, { tokenType }: WrittenToken): State {
    const names = [tokenType.name, ...(tokenType.CATEGORIES ?? []).map(({ name }) => name)];
    return this.step(state, tokenType.name, names);
  }

  /** Returns what is allowed after a token of the name. */
  nextByName(state: State, name: string): State {
    return this.step(state, name, [name]);
  }

  private step(state: State, key: string, names: readonly string[]): State {
    let steps = this.steps.get(state);
    if (!steps) {
      steps = new Map();
      this.steps.set(state, steps);
    }
    let next = steps.get(key);
    if (!next) {
      const found = state
        .filter((expectation) => names.includes(tokenNameOf(expectation)))
        .flatMap(following);
      next = found.length > 0 ? found : nowhere;
      steps.set(key, next);
    }
    return next;
  }
}
