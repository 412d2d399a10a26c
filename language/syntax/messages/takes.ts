import { AstUtils, GrammarAST } from 'langium';
import { ruleOf } from '../blocks.ts';

/** Returns whether a value that one of the rules reads can stand in the element of the grammar. */
export function takes(element: GrammarAST.AbstractElement, ...rules: readonly string[]): boolean {
  return AstUtils.streamAst(element).some((each) => {
    if (!GrammarAST.isRuleCall(each)) return false;
    const rule = ruleOf(each);
    return (
      rules.includes(each.rule.ref?.name ?? '') || (rule !== undefined && takes(rule.definition, ...rules))
    );
  });
}

/** Returns the keywords that can stand in the element of the grammar. */
export function keywordsIn(element: GrammarAST.AbstractElement): string[] {
  return AstUtils.streamAst(element)
    .toArray()
    .flatMap((each) => {
      if (GrammarAST.isKeyword(each)) return each.value;
      const rule = GrammarAST.isRuleCall(each) ? ruleOf(each) : undefined;
      return rule ? keywordsIn(rule.definition) : [];
    });
}
