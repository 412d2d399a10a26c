import { AstUtils } from 'langium';
import { isArrow, isFlow, isFramework, isProcess } from '../../generated/syntax/ast.ts';
import { lastName } from '../declarations.ts';
import { certainly, type Problem, writeInstead } from '../problem.ts';
import type { VardeServices } from '../services.ts';
import { mostSimilar } from '../similar.ts';
import { addUse } from './add-use.ts';
import { type Broken, brokenReferences } from './reference.ts';
import type { Rule, VardeDocument } from './rule.ts';

/** unknown-name: a name that stands for nothing that the file sees. */
export const unknownNames: Rule = function* (document, services) {
  const { Uses: uses } = services.shared.workspace;
  const isCut = document.parseResult.value.uses.some(
    (use) => 'problem' in (uses.targetOf(use, document.uri) ?? {}),
  );
  const namesByType = new Map<string, readonly string[]>();
  for (const broken of brokenReferences(document, services, 'unknown')) {
    if (broken.candidates.length > 0) {
      yield notUsed(document, broken);
    } else if (isFlow(broken.container) || isArrow(broken.container)) {
      const nodes = AstUtils.getContainerOfType(broken.container, isProcess)?.nodes ?? [];
      yield unknown(broken, nodes.map(({ name }) => name).filter(Boolean));
    } else {
      const names = namesByType.get(broken.type) ?? visibleNames(broken, services);
      namesByType.set(broken.type, names);
      const problem = unknown(broken, names);
      // What a broken `use` was to bring in is unknown until it is mended.
      if (!isCut || problem.fixes?.length) yield problem;
    }
  }
};

function unknown({ written, range, wants }: Broken, names: readonly string[]): Problem {
  const similar = mostSimilar(written, names);
  const hint = similar ? ` Did you mean \`${similar}\`?` : '';
  return {
    rule: 'unknown-name',
    message: `\`${written}\` is not declared: ${wants}.${hint}`,
    range,
    fixes: similar ? [writeInstead(range, similar)] : [],
  };
}

function notUsed(document: VardeDocument, { written, range, candidates }: Broken): Problem {
  const options = candidates.map((element) => addUse(document, AstUtils.getDocument(element).uri));
  const [first] = options;
  return {
    rule: 'unknown-name',
    message: `\`${written}\` is declared in ${first?.place}, which this file does not use: add \`${first?.use}\`.`,
    range,
    related: candidates.map((element) => ({
      message: `\`${written}\` is declared here.`,
      uri: AstUtils.getDocument(element).uri.toString(),
      range: element.$cstNode?.range ?? range,
    })),
    fixes: options.map(({ fix }) => (options.length === 1 ? certainly(fix) : fix)),
  };
}

/** How everything that fits could be written: by its own name, and the parts of a framework by way of it. */
function visibleNames({ info, type }: Broken, services: VardeServices): readonly string[] {
  const scope = services.references.ScopeProvider.getScope(info).getAllElements();
  return scope
    .flatMap(({ name, node }) => {
      const framework = node && AstUtils.getContainerOfType(node, isFramework);
      if (!framework || type === 'Framework') return [lastName(name), name];
      return [`${framework.name}.${lastName(name)}`, name];
    })
    .distinct()
    .toArray();
}
