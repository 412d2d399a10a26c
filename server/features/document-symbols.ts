import { type AstNode, AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider, NodeKindProvider } from 'langium/lsp';
import type { DocumentSymbol } from 'vscode-languageserver';
import { isAnswer, isElement } from '../../language/generated/syntax/ast.ts';
import type { VardeServerServices } from '../services.ts';

/** The outline of a file: every element with its title, as they enclose each other. */
export class DocumentSymbols implements DocumentSymbolProvider {
  private readonly kinds: NodeKindProvider;

  constructor(services: VardeServerServices) {
    this.kinds = services.shared.lsp.NodeKindProvider;
  }

  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    return this.within(document.parseResult.value);
  }

  private within(node: AstNode): DocumentSymbol[] {
    return AstUtils.streamContents(node)
      .flatMap((child) => this.symbolOf(child) ?? this.within(child))
      .toArray();
  }

  private symbolOf(node: AstNode): DocumentSymbol | undefined {
    if (!isElement(node) && !isAnswer(node)) return undefined;
    const name = isAnswer(node) ? node.of?.$refText : node.name;
    const nameNode = GrammarUtils.findNodeForProperty(node.$cstNode, isAnswer(node) ? 'of' : 'name');
    if (!name || !nameNode || !node.$cstNode) return undefined;
    return {
      name,
      ...(node.title !== undefined && { detail: node.title }),
      kind: this.kinds.getSymbolKind(node),
      range: node.$cstNode.range,
      selectionRange: nameNode.range,
      children: this.within(node),
    };
  }
}
