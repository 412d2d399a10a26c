import { AstUtils, GrammarAST } from 'langium';
import { valueMeaning } from '../../language/locale/keywords.ts';
import { type Block, type Blocks, ruleOf, type Statement } from '../../language/syntax/blocks.ts';
import { allowedWords } from '../../language/syntax/words.ts';

/** Returns the section of a kind’s page about the fixed words that its properties take; empty where there are none. */
export function wordsSection(own: readonly Block[], blocks: Blocks): string {
  const rows = new Set(
    own.flatMap((block) =>
      block.statements
        .filter((statement) => !statement.block)
        .flatMap((statement) =>
          fixedWords(statement, block, blocks).map(
            (word) =>
              `| \`${statement.words.join(' ')}\` | \`${word}\` | ${valueMeaning('en', word) ?? ''} |\n`,
          ),
        ),
    ),
  );
  if (rows.size === 0) return '';
  return `\n## Words that it takes\n\n| property | word | what it stands for |\n| --- | --- | --- |\n${[...rows].join('')}`;
}

function fixedWords({ element }: Statement, block: Block, blocks: Blocks): readonly string[] {
  return [...new Set(wordsWithin(element, block.type, blocks))];
}

function wordsWithin(element: GrammarAST.AbstractElement, type: string, blocks: Blocks): string[] {
  return AstUtils.streamAst(element)
    .toArray()
    .flatMap((part): readonly string[] => {
      if (!GrammarAST.isRuleCall(part)) return [];
      if (part.rule.$refText === 'Word') {
        const feature = AstUtils.getContainerOfType(part, GrammarAST.isAssignment)?.feature ?? '';
        return allowedWords(type, feature, blocks) ?? [];
      }
      const rule = ruleOf(part);
      if (!rule || rule.dataType) return [];
      return wordsWithin(
        rule.definition,
        rule.fragment ? type : (rule.returnType?.ref?.name ?? rule.name),
        blocks,
      );
    });
}
