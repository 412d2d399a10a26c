import { type AstNode, GrammarAST } from 'langium';
import { isWord } from './tokens.ts';

type Element = GrammarAST.AbstractElement;

/** One thing that can stand in a block: a property, a nested declaration or an arrow. */
export interface Statement {
  /** The words that open it: `owner`, `part of`; none for an arrow. */
  readonly words: readonly string[];
  /** What the grammar asks for, the words included. */
  readonly element: Element;
  /** Whether it holds several values, and so may repeat. */
  readonly isList: boolean;
  /** The block that it declares; undefined for a property. */
  readonly block: Block | undefined;
}

/** What the grammar says of one kind of declaration. */
export interface Block {
  /** The word that opens it: `goal`; empty for a whole file. */
  readonly kind: string;
  /** The type of its node in the syntax tree. */
  readonly type: string;
  /** What stands before the braces, the kind first. */
  readonly heading: readonly Element[];
  /** What can stand between the braces. */
  readonly statements: readonly Statement[];
}

/** Every kind of block, read from the grammar itself when it is first asked for. */
export class Blocks {
  private readonly grammar: GrammarAST.Grammar;
  private readonly byRule = new Map<GrammarAST.ParserRule, Block>();
  private wholeFile: Block | undefined;
  private found: readonly Block[] | undefined;
  private words: readonly string[] | undefined;

  constructor(grammar: GrammarAST.Grammar) {
    this.grammar = grammar;
  }

  /** The file as a block without heading and braces, in which all others stand. */
  get file(): Block {
    if (!this.wholeFile) {
      const entry = this.grammar.rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
      const { definition, name } = entry as GrammarAST.ParserRule;
      this.wholeFile = { kind: '', type: name, heading: [], statements: this.expand(definition) };
    }
    return this.wholeFile;
  }

  /** Every block, each after those that it can stand in. */
  get all(): readonly Block[] {
    if (!this.found) {
      const found = new Set([this.file]);
      for (const { statements } of found) for (const { block } of statements) if (block) found.add(block);
      this.found = [...found];
    }
    return this.found;
  }

  /** The words that open declarations: `goal`, `activity`. */
  get kinds(): readonly string[] {
    this.words ??= [...new Set(this.all.map((block) => block.kind))].filter(Boolean);
    return this.words;
  }

  /** Returns the blocks whose nodes are of the type; a role in a framework is not the same block as one in a plan. */
  ofType(type: string): readonly Block[] {
    return this.all.filter((block) => block.type === type);
  }

  /** Returns the blocks in which a statement can stand that the word opens. */
  withStatement(word: string): readonly Block[] {
    return this.all.filter((block) => block.statements.some((statement) => statement.words[0] === word));
  }

  private expand(element: Element, repeats = false): Statement[] {
    if (GrammarAST.isAlternatives(element)) {
      return element.elements.flatMap((each) => this.expand(each, repeats));
    }
    if (GrammarAST.isAssignment(element) && this.isOfDeclarations(element.terminal)) {
      return this.expand(element.terminal, element.operator === '+=');
    }
    const rule = ruleOf(element);
    if (rule?.fragment || GrammarAST.isAlternatives(rule?.definition)) {
      return this.expand(rule.definition, repeats);
    }
    const block = rule && this.blockOf(rule);
    const words = block ? [block.kind] : leadingWords(element);
    const isList = repeats || contains(element, (each) => each.operator === '+=');
    return [{ words, element, block, isList }];
  }

  private isOfDeclarations(terminal: Element): boolean {
    const rule = ruleOf(terminal);
    const isChoice = GrammarAST.isAlternatives(terminal) || GrammarAST.isAlternatives(rule?.definition);
    return isChoice || (rule !== undefined && this.blockOf(rule) !== undefined);
  }

  private blockOf(rule: GrammarAST.ParserRule): Block | undefined {
    const known = this.byRule.get(rule);
    if (known) return known;
    const parts = inlined(rule.definition);
    const braces = parts.find(isBraces);
    if (!braces) return undefined;
    const block = {
      kind: leadingWords(rule.definition)[0] as string,
      type: rule.returnType?.ref?.name ?? rule.name,
      heading: parts.filter((part) => part !== braces),
      statements: [] as Statement[],
    };
    this.byRule.set(rule, block);
    const body = braces.elements.filter((each) => !GrammarAST.isKeyword(each));
    block.statements.push(...body.flatMap((each) => this.expand(each)));
    return block;
  }
}

/** Returns the parser rule that the element calls. */
export function ruleOf(element: Element | undefined): GrammarAST.ParserRule | undefined {
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  return GrammarAST.isParserRule(rule) ? rule : undefined;
}

/** Returns whether a part of the grammar is the whole or lies within it. */
export function isPartOf(part: AstNode | undefined, whole: Element): boolean {
  for (let at = part; at; at = at.$container) if (at === whole) return true;
  return false;
}

/** Returns the words that the element begins with, up to the first thing that is not a word. */
export function leadingWords(element: Element): string[] {
  const words: string[] = [];
  for (const part of inlined(element)) {
    const keyword = GrammarAST.isAssignment(part) ? part.terminal : part;
    if (GrammarAST.isKeyword(keyword) && isWord(keyword.value)) words.push(keyword.value);
    else {
      const rule = ruleOf(keyword);
      if (words.length === 0 && rule && !rule.dataType) words.push(...leadingWords(rule.definition));
      break;
    }
  }
  return words;
}

/** Returns the parts of a sequence, those of the fragments that it calls among them. */
function inlined(element: Element): Element[] {
  if (GrammarAST.isGroup(element) && !element.cardinality) return element.elements.flatMap(inlined);
  const rule = ruleOf(element);
  return rule?.fragment ? inlined(rule.definition) : [element];
}

function isBraces(element: Element): element is GrammarAST.Group {
  const first = GrammarAST.isGroup(element) ? element.elements[0] : undefined;
  return GrammarAST.isKeyword(first) && first.value === '{';
}

function contains(element: Element, test: (assignment: GrammarAST.Assignment) => boolean): boolean {
  if (GrammarAST.isAssignment(element)) return test(element);
  const isSequence = GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element);
  return isSequence && element.elements.some((each) => contains(each, test));
}
