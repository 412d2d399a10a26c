import { AstUtils } from 'langium';
import { isElement } from '../../generated/syntax/ast.ts';
import { lastName, qualifiedName } from '../declarations.ts';
import { writeInstead } from '../problem.ts';
import { mostSimilar } from '../similar.ts';
import { headingOf, kindOf } from './element.ts';
import { brokenReferences } from './reference.ts';
import type { Rule } from './rule.ts';
import { visibleNames } from './visible-names.ts';

/** Names that are offered where one is of another kind. */
const mostNames = 3;

/** wrong-kind: a name that stands for an element of a kind which does not belong there. */
export const wrongKinds: Rule = function* (document, services) {
  const { Blocks: blocks } = services.parser;
  const namesByType = new Map<string, readonly string[]>();
  for (const broken of brokenReferences(document, services, 'wrong-kind')) {
    const { written, range, candidates, wants, type } = broken;
    const [first] = candidates;
    if (!first) continue;
    const own = AstUtils.getContainerOfType(broken.container, isElement)?.name;
    const names = namesByType.get(type) ?? visibleNames(broken, services);
    namesByType.set(type, names);
    yield {
      rule: 'wrong-kind',
      message: (messages) => messages.names.wrongKind(wants(messages), written, kindOf(first, blocks)),
      range,
      related: candidates.map((element) => ({
        message: (messages) => messages.names.declaredHere(qualifiedName(element)),
        uri: AstUtils.getDocument(element).uri.toString(),
        range: headingOf(element),
      })),
      fixes: likely(written, names)
        .filter((name) => name !== own)
        .map((name) => writeInstead(range, name)),
    };
  }
};

/** Returns the name that is most like the one written, or the only few that there are, each as short as it can be. */
function likely(written: string, names: readonly string[]): readonly string[] {
  const similar = mostSimilar(written, names);
  if (similar !== undefined) return [similar];
  const shortest = new Map(names.toReversed().map((name) => [lastName(name), name]));
  return shortest.size <= mostNames ? [...shortest.values()].toReversed() : [];
}
