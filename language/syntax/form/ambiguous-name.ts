import { AstUtils } from 'langium';
import { qualifiedName } from '../declarations.ts';
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
    yield {
      rule: 'ambiguous-name',
      message: (messages) =>
        names.length > 1
          ? messages.names.canBe(written, names)
          : messages.names.declaredIn(written, [...new Set(files)]),
      range,
      related: candidates.map((element) => ({
        message: (messages) => messages.names.declaredHere(qualifiedName(element)),
        uri: AstUtils.getDocument(element).uri.toString(),
        range: headingOf(element),
      })),
      fixes: names.length > 1 ? names.map((name) => writeInstead(range, name)) : [],
    };
  }
};
