import { AstUtils } from 'langium';
import { isArrow, isFlow, isProcess } from '../../generated/syntax/ast.ts';
import { frameworkNames } from '../library.ts';
import { meantWord } from '../meant-word.ts';
import { certainly, type Problem, writeInstead } from '../problem.ts';
import type { VardeServices } from '../services.ts';
import { addUse } from './add-use.ts';
import { type Broken, brokenReferences } from './reference.ts';
import type { Rule, VardeDocument } from './rule.ts';
import { visibleNames } from './visible-names.ts';

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
      const names = namesByType.get(broken.type) ?? namesFor(broken, services);
      namesByType.set(broken.type, names);
      const problem = unknown(broken, names);
      // What a broken `use` was to bring in is unknown until it is mended.
      if (!isCut || problem.fixes?.length) yield problem;
    }
  }
};

/** Methods that ship can be named once the file uses them. */
function namesFor(broken: Broken, services: VardeServices): readonly string[] {
  const visible = visibleNames(broken, services);
  return broken.type === 'Framework' ? [...visible, ...frameworkNames()] : visible;
}

function unknown({ written, range, wants }: Broken, names: readonly string[]): Problem {
  const similar = meantWord(written, names);
  return {
    rule: 'unknown-name',
    message: (messages) =>
      messages.names.notDeclared(written, wants(messages)) + messages.names.didYouMean(similar),
    range,
    fixes: similar ? [writeInstead(range, similar)] : [],
  };
}

function notUsed(document: VardeDocument, { written, range, candidates }: Broken): Problem {
  const options = candidates.map((element) => addUse(document, AstUtils.getDocument(element).uri));
  const [first] = options;
  return {
    rule: 'unknown-name',
    message: (messages) => messages.names.notUsed(written, first?.place(messages) ?? '', first?.use ?? ''),
    range,
    related: candidates.map((element) => ({
      message: ({ names }) => names.declaredHere(written),
      uri: AstUtils.getDocument(element).uri.toString(),
      range: element.$cstNode?.range ?? range,
    })),
    fixes: options.map(({ fix }) => (options.length === 1 ? certainly(fix) : fix)),
  };
}
