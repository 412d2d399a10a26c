import { type AstReflection, AstUtils, GrammarAST } from 'langium';
import type { Blocks } from '../blocks.ts';
import { listed } from '../phrase.ts';
import { allowedWords } from '../words.ts';
import { kindsOf } from './kinds.ts';

type Element = GrammarAST.AbstractElement;

const rules: Readonly<Record<string, string>> = {
  STRING: 'a text in quotes',
  TAG: 'a tag, as in `#internal`',
  NAME: 'a name',
  Name: 'a name',
  Reference: 'a name',
  Word: 'a word',
  Day: 'a day, as in `2026-03-02`',
  Period: 'a day or a period, as in `2026-03`',
  Percent: 'a percentage, as in `40%`',
  Numeral: 'a number',
  Range: 'a period or a range, as in `2026-03-02 .. 2026-05-29`',
  Duration: 'a duration, as in `10d`',
  Money: 'an amount of money, as in `40_000 NOK`',
  Amount: 'an amount of money, as in `40_000 NOK`',
  Recurrence: 'a rhythm, as in `every 2 weeks`',
};

const words: Readonly<Record<string, string>> = {
  unit: 'day, week, month, quarter or year',
  currency: 'a currency, as in `NOK`',
};

/** Says what an element of the grammar asks for: “the name of a stakeholder, role or team”. */
export class Wanted {
  private readonly blocks: Blocks;
  private readonly reflection: AstReflection;

  constructor(blocks: Blocks, reflection: AstReflection) {
    this.blocks = blocks;
    this.reflection = reflection;
  }

  /** Returns what is wanted, with its article; `type` is that of the block in which it is wanted. */
  phrase(element: Element, type: string): string {
    if (GrammarAST.isKeyword(element)) return `\`${element.value}\``;
    if (GrammarAST.isAssignment(element)) return this.phrase(element.terminal, type);
    if (GrammarAST.isCrossReference(element)) {
      return `the name of ${kindsOf(element.type.$refText, this.blocks, this.reflection)}`;
    }
    if (GrammarAST.isAlternatives(element)) {
      return alternatives([...new Set(element.elements.map((each) => this.phrase(each, type)))]);
    }
    if (GrammarAST.isGroup(element)) return this.phrase(element.elements[0] as Element, type);
    return this.ruleCall(element as GrammarAST.RuleCall, type);
  }

  private ruleCall(call: GrammarAST.RuleCall, type: string): string {
    const rule = call.rule.ref;
    if (rule?.name === 'Word') return this.word(call, type) ?? 'a word';
    const known = rules[rule?.name ?? ''];
    if (known) return known;
    return GrammarAST.isParserRule(rule) ? this.phrase(rule.definition, type) : 'something else';
  }

  private word(call: GrammarAST.RuleCall, type: string): string | undefined {
    const feature = AstUtils.getContainerOfType(call, GrammarAST.isAssignment)?.feature ?? '';
    const rule = AstUtils.getContainerOfType(call, GrammarAST.isParserRule);
    const owner = rule && !rule.fragment ? (rule.returnType?.ref?.name ?? rule.name) : type;
    const few = allowedWords(owner, feature, this.blocks);
    return few ? listed(few) : words[feature];
  }
}

/** Returns the phrases with “or” between them, and a comma where one has commas of its own. */
function alternatives(phrases: readonly string[]): string {
  return phrases.some((phrase) => phrase.includes(',')) ? phrases.join(', or ') : listed(phrases);
}
