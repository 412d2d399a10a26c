import { AstUtils, type Reference } from 'langium';
import { isPlan, isPortfolio } from '../../generated/syntax/ast.ts';
import { calendarsUri } from '../library.ts';
import { certainly, takeAway } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * unused-use: nothing that the `use` leads to is referred to.
 * In a file with a plan or portfolio every `use` matters: it makes the other file part of the plan.
 */
export const unusedUses: Rule = function* (document, services) {
  const { uses: written, elements } = document.parseResult.value;
  if (elements.some((element) => isPlan(element) || isPortfolio(element))) return;
  const { Uses: uses } = services.shared.workspace;
  const always = new Set([calendarsUri.toString(), document.uri.toString()]);
  const referred = new Set(
    document.references.flatMap((reference) => {
      const { ref } = reference as Reference;
      return ref ? [AstUtils.getDocument(ref).uri.toString()] : [];
    }),
  );
  for (const use of written) {
    const target = uses.targetOf(use, document.uri);
    const range = use.$cstNode?.range;
    if (!range || !target || 'problem' in target) continue;
    const reached = target.uris.flatMap((uri) => [...uses.seenBy(uri)]);
    if (reached.some((uri) => !always.has(uri) && referred.has(uri))) continue;
    yield {
      rule: 'unused-use',
      message: ({ names }) => names.useless,
      range,
      fixes: [certainly(takeAway(range, ({ fixes }) => fixes.removeIt))],
    };
  }
};
