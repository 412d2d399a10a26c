import { AstUtils } from 'langium';
import { qualifiedName } from '../declarations.ts';
import { capital, withArticle } from '../phrase.ts';
import { headingOf, kindOf } from './element.ts';
import { brokenReferences } from './reference.ts';
import type { Rule } from './rule.ts';

/** wrong-kind: a name that stands for an element of a kind which does not belong there. */
export const wrongKinds: Rule = function* (document, services) {
  const { Blocks: blocks } = services.parser;
  for (const { written, range, candidates, wants } of brokenReferences(document, services, 'wrong-kind')) {
    const [first] = candidates;
    if (!first) continue;
    yield {
      rule: 'wrong-kind',
      message: `${capital(wants)}; \`${written}\` is ${withArticle(kindOf(first, blocks))}.`,
      range,
      related: candidates.map((element) => ({
        message: `\`${qualifiedName(element)}\` is declared here.`,
        uri: AstUtils.getDocument(element).uri.toString(),
        range: headingOf(element),
      })),
    };
  }
};
