import { type AstNode, type AstReflection, AstUtils, type ReferenceInfo } from 'langium';
import type { NodeKindProvider } from 'langium/lsp';
import { CompletionItemKind } from 'vscode-languageserver';
import { Utils } from 'vscode-uri';
import {
  type Element,
  isElement,
  isProcess,
  isProcessNode,
  Use,
} from '../../language/generated/syntax/ast.ts';
import type { CompletionMessages } from '../../language/locale/messages/completion.ts';
import type { Evidence } from '../../language/plan/coverage-evidence.ts';
import { type Declarations, qualifiedName } from '../../language/syntax/declarations.ts';
import { documentationOf } from '../../language/syntax/documentation.ts';
import { fittingTypes } from '../../language/syntax/fitting-types.ts';
import { frameworkNames } from '../../language/syntax/library.ts';
import { fitting } from '../../language/syntax/linker.ts';
import type { Resolver } from '../../language/syntax/resolver.ts';
import type { Uses } from '../../language/syntax/uses.ts';
import { waysToWrite } from '../../language/syntax/ways-to-write.ts';
import type { VardeServerServices } from '../services.ts';
import type { Choice } from './choice.ts';
import { type Expectation, propertyOf, referenceOf, tokenNameOf, typeOf } from './expectation.ts';
import type { Place } from './place.ts';
import { Ranking } from './ranking.ts';
import { isTyped, searchable } from './searchable.ts';
import { UnusedFiles } from './unused-files.ts';

/** Offers the names of all elements of a fitting kind, best first, each as short as it can be written without doubt. */
export class Names {
  private readonly resolver: Resolver;
  private readonly kinds: NodeKindProvider;
  private readonly unused: UnusedFiles;
  private readonly declarations: Declarations;
  private readonly uses: Uses;
  private readonly reflection: AstReflection;

  constructor(services: VardeServerServices) {
    this.resolver = services.references.Resolver;
    this.kinds = services.shared.lsp.NodeKindProvider;
    this.unused = new UnusedFiles(services.shared);
    this.declarations = services.shared.workspace.IndexManager;
    this.uses = services.shared.workspace.Uses;
    this.reflection = services.shared.AstReflection;
  }

  /** Returns the names that fit; `evidence` tells which parts of methods the plan has dealt with. */
  *choices(
    place: Place,
    expectation: Expectation,
    evidence: () => Evidence | undefined,
    words: CompletionMessages,
  ): Iterable<Choice> {
    const reference = referenceOf(expectation);
    if (!reference || tokenNameOf(expectation) !== 'NAME') return;
    if (typeOf(expectation) === Use.$type) {
      for (const name of frameworkNames())
        yield { label: name, kind: CompletionItemKind.Module, detail: words.framework, rank: 0 };
      return;
    }
    const info = referenceInfo(place, expectation);
    const wanted = reference.type.$refText;
    const isFitting = fitting(info, this.reflection);
    const isReachable = reachableFrom(place);
    const fits = (element: Element) => isFitting(element) && isReachable(element);
    const ranking = new Ranking(place, info, evidence);
    const typed = place.typed.toLowerCase();
    for (const uri of this.uses.seenBy(place.document.uri)) {
      const file = searchable(this.declarations.of(uri));
      const isOwn = uri === place.document.uri.toString();
      for (const type of fittingTypes(wanted)) {
        for (const one of file.get(type) ?? []) {
          if (one.element === place.around || !isTyped(typed, one) || !fits(one.element)) continue;
          ranking.add(one.element, isOwn);
        }
      }
    }
    for (const { element, state } of ranking.best()) {
      const text = this.shortest(element, place.typed, info, fits);
      if (text !== undefined) yield this.choice(text, element, place, state && words[state]);
    }
    yield* this.unusedChoices(place, wanted, isFitting, new Ranking(place, info, evidence), words);
  }

  private *unusedChoices(
    place: Place,
    type: string,
    fits: (element: Element) => boolean,
    ranking: Ranking,
    words: CompletionMessages,
  ): Iterable<Choice> {
    const typed = place.typed.toLowerCase();
    for (const one of this.unused.elements(place.document, type)) {
      if (isTyped(typed, one) && fits(one.element)) ranking.add(one.element, false);
    }
    for (const { element } of ranking.best()) {
      const { text, use, edits } = this.unused.nameIn(place.document, element);
      yield { ...this.choice(text, element, place, words.adds(use)), more: edits, rank: 1 };
    }
  }

  private shortest(
    element: Element,
    typed: string,
    info: ReferenceInfo,
    fits: (element: Element) => boolean,
  ): string | undefined {
    const qualifier = typed.slice(0, typed.lastIndexOf('.') + 1);
    const ways = waysToWrite(qualifiedName(element));
    return [...ways.filter((way) => way.startsWith(qualifier)), ...ways].find((text) => {
      const written = { ...info, reference: { ...info.reference, $refText: text } } as ReferenceInfo;
      const resolution = this.resolver.resolve(written, fits);
      return resolution.type === 'found' && resolution.element === element;
    });
  }

  private choice(text: string, element: Element, { document }: Place, remark: string | undefined): Choice {
    const documentation = documentationOf(element);
    const declared = AstUtils.getDocument(element);
    const facts = [
      element.title === text ? undefined : element.title,
      isElement(element.$container) ? (element.$container.title ?? element.$container.name) : undefined,
      declared === document ? undefined : Utils.basename(declared.uri),
      remark,
    ].filter((fact) => fact !== undefined);
    return {
      label: text,
      kind: this.kinds.getCompletionItemKind(element),
      ...(facts.length > 0 && { detail: facts.join(' · ') }),
      ...(documentation !== undefined && { documentation }),
      ...(element.title && { searched: `${text} ${element.title}` }),
      rank: 0,
    };
  }
}

/** Where arrows are drawn, in a process, its own nodes are named and not those of others. */
function reachableFrom({ around }: Place): (node: AstNode) => boolean {
  return isProcess(around) ? (node) => !isProcessNode(node) || node.$container === around : () => true;
}

function referenceInfo({ around }: Place, expectation: Expectation): ReferenceInfo {
  const type = typeOf(expectation) ?? around.$type;
  const container: AstNode = type === around.$type ? around : { $type: type, $container: around };
  const reference = { $refText: '', ref: undefined } as ReferenceInfo['reference'];
  return { container, property: propertyOf(expectation) ?? '', reference };
}
