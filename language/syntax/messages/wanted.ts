import { type AstReflection, AstUtils, GrammarAST } from 'langium';
import type { Thing } from '../../locale/messages/things.ts';
import type { Message } from '../../locale/messages.ts';
import type { Blocks } from '../blocks.ts';
import { allowedWords } from '../words.ts';
import { kindsOf } from './kinds.ts';

type Element = GrammarAST.AbstractElement;

const rules: Readonly<Record<string, Thing>> = {
  STRING: 'text',
  TAG: 'tag',
  NAME: 'name',
  Name: 'name',
  Reference: 'name',
  Day: 'day',
  Period: 'period',
  Percent: 'percent',
  Numeral: 'number',
  Range: 'range',
  Duration: 'duration',
  Money: 'money',
  Amount: 'money',
  Recurrence: 'recurrence',
};

const words: Readonly<Record<string, Thing>> = { unit: 'recurrenceUnit', currency: 'currency' };

/** Says what an element of the grammar asks for: “the name of a stakeholder, role or team”. */
export class Wanted {
  private readonly blocks: Blocks;
  private readonly reflection: AstReflection;

  constructor(blocks: Blocks, reflection: AstReflection) {
    this.blocks = blocks;
    this.reflection = reflection;
  }

  /** Returns what is wanted, with its article; `type` is that of the block in which it is wanted. */
  phrase(element: Element, type: string): Message {
    if (GrammarAST.isKeyword(element)) return () => `\`${element.value}\``;
    if (GrammarAST.isAssignment(element)) return this.phrase(element.terminal, type);
    if (GrammarAST.isCrossReference(element)) {
      const kinds = kindsOf(element.type.$refText, this.blocks, this.reflection);
      return (messages) => messages.wanted.nameOf(kinds(messages));
    }
    if (GrammarAST.isAlternatives(element)) {
      const phrases = element.elements.map((each) => this.phrase(each, type));
      return (messages) => messages.wanted.anyOf([...new Set(phrases.map((phrase) => phrase(messages)))]);
    }
    if (GrammarAST.isGroup(element)) return this.phrase(element.elements[0] as Element, type);
    return this.ruleCall(element as GrammarAST.RuleCall, type);
  }

  /** Returns whether nothing but such a thing is wanted. */
  isFor(element: Element, thing: Thing): boolean {
    if (GrammarAST.isAssignment(element)) return this.isFor(element.terminal, thing);
    if (GrammarAST.isGroup(element)) return this.isFor(element.elements[0] as Element, thing);
    return GrammarAST.isRuleCall(element) && rules[element.rule.ref?.name ?? ''] === thing;
  }

  private ruleCall(call: GrammarAST.RuleCall, type: string): Message {
    const rule = call.rule.ref;
    if (rule?.name === 'Word') return this.word(call, type);
    const known = rules[rule?.name ?? ''];
    if (known) return ({ wanted }) => wanted.things[known];
    if (GrammarAST.isParserRule(rule)) return this.phrase(rule.definition, type);
    return ({ wanted }) => wanted.things.other;
  }

  private word(call: GrammarAST.RuleCall, type: string): Message {
    const feature = AstUtils.getContainerOfType(call, GrammarAST.isAssignment)?.feature ?? '';
    const rule = AstUtils.getContainerOfType(call, GrammarAST.isParserRule);
    const owner = rule && !rule.fragment ? (rule.returnType?.ref?.name ?? rule.name) : type;
    const few = allowedWords(owner, feature, this.blocks);
    return ({ wanted }) => (few ? wanted.words(few) : wanted.things[words[feature] ?? 'word']);
  }
}
