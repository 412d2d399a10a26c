import type { Cancellation, GrammarAST } from 'langium';
import { type AstNode, type AstNodeDescription, interruptAndCheck, type ReferenceInfo } from 'langium';
import type { NodeKindProvider } from 'langium/lsp';
import { CompletionItemKind } from 'vscode-languageserver';
import { Utils } from 'vscode-uri';
import { type Element, isElement, reflection, Use } from '../../language/generated/syntax/ast.ts';
import { qualifiedName } from '../../language/syntax/declarations.ts';
import { documentationOf } from '../../language/syntax/documentation.ts';
import { frameworkNames } from '../../language/syntax/library.ts';
import type { Resolver } from '../../language/syntax/resolver.ts';
import { waysToWrite } from '../../language/syntax/ways-to-write.ts';
import type { VardeServerServices } from '../services.ts';
import type { Choice } from './choice.ts';
import { type Expectation, propertyOf, referenceOf, tokenNameOf, typeOf } from './expectation.ts';
import type { Place } from './place.ts';

/** Offers the names of all elements of a fitting kind, each as short as it can be written without doubt. */
export class Names {
  private readonly resolver: Resolver;
  private readonly kinds: NodeKindProvider;

  constructor(services: VardeServerServices) {
    this.resolver = services.references.Resolver;
    this.kinds = services.shared.lsp.NodeKindProvider;
  }

  async *choices(
    place: Place,
    expectation: Expectation,
    token: Cancellation.CancellationToken,
  ): AsyncIterable<Choice> {
    const reference = referenceOf(expectation);
    if (!reference || tokenNameOf(expectation) !== 'NAME') return;
    if (typeOf(expectation) === Use.$type) {
      for (const name of frameworkNames()) {
        yield { label: name, kind: CompletionItemKind.Module, detail: 'framework', rank: 0 };
      }
      return;
    }
    const info = referenceInfo(place, expectation);
    const fits = fitting(reference);
    for (const description of this.resolver.visible(info)) {
      await interruptAndCheck(token);
      const { node } = description;
      if (!isElement(node) || node === place.around || !fits(description.type)) continue;
      const text = this.shortest(node, info, fits);
      if (text !== undefined) yield this.choice(text, node, description);
    }
  }

  private shortest(
    element: Element,
    info: ReferenceInfo,
    fits: (type: string) => boolean,
  ): string | undefined {
    return waysToWrite(qualifiedName(element)).find((text) => {
      const written = { ...info, reference: { ...info.reference, $refText: text } } as ReferenceInfo;
      const resolution = this.resolver.resolve(written, (candidate) => fits(candidate.$type));
      return resolution.type === 'found' && resolution.element === element;
    });
  }

  private choice(text: string, element: Element, { documentUri }: AstNodeDescription): Choice {
    const documentation = documentationOf(element);
    const file = Utils.basename(documentUri);
    return {
      label: text,
      kind: this.kinds.getCompletionItemKind(element),
      detail: element.title ? `${element.title} · ${file}` : file,
      ...(documentation !== undefined && { documentation }),
      ...(element.title && { searched: `${text} ${element.title}` }),
      rank: 0,
    };
  }
}

function fitting(reference: GrammarAST.CrossReference): (type: string) => boolean {
  const wanted = reference.type.$refText;
  return (type) => reflection.isSubtype(type, wanted);
}

function referenceInfo({ around }: Place, expectation: Expectation): ReferenceInfo {
  const type = typeOf(expectation) ?? around.$type;
  const container: AstNode = type === around.$type ? around : { $type: type, $container: around };
  const reference = { $refText: '', ref: undefined } as ReferenceInfo['reference'];
  return { container, property: propertyOf(expectation) ?? '', reference };
}
