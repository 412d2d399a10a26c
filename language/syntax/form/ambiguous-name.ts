import { AstUtils } from 'langium';
import { qualifiedName } from '../declarations.ts';
import { listed } from '../phrase.ts';
import { writeInstead } from '../problem.ts';
import { relativePath } from './add-use.ts';
import { headingOf } from './element.ts';
import { brokenReferences } from './reference.ts';
import type { Rule } from './rule.ts';

/** ambiguous-name: a name that could stand for several elements. */
export const ambiguousNames: Rule = function* (document, services) {
  for (const { written, range, candidates } of brokenReferences(document, services, 'ambiguous')) {
    const names = [...new Set(candidates.map(qualifiedName))];
    const files = candidates.map((element) => relativePath(document.uri, AstUtils.getDocument(element).uri));
    const message =
      names.length > 1
        ? `\`${written}\` can be ${listed(names.map((name) => `\`${name}\``))}: write the longer name.`
        : `\`${written}\` is declared in ${listed([...new Set(files)], 'and')}: give one of them another name.`;
    yield {
      rule: 'ambiguous-name',
      message,
      range,
      related: candidates.map((element) => ({
        message: `\`${qualifiedName(element)}\` is declared here.`,
        uri: AstUtils.getDocument(element).uri.toString(),
        range: headingOf(element),
      })),
      fixes: names.length > 1 ? names.map((name) => writeInstead(range, name)) : [],
    };
  }
};
