import { type AstNodeDescription, type Cancellation, interruptAndCheck } from 'langium';
import type { FuzzyMatcher, NodeKindProvider, WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { isElement } from '../../language/generated/syntax/ast.ts';
import { type Declarations, lastName } from '../../language/syntax/declarations.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { VardeServerSharedServices } from '../services.ts';

/** More than anyone reads; typing on narrows the list. */
const limit = 500;

/** Finds elements of the whole workspace by name or title, without those of the frameworks that ship. */
export class WorkspaceSymbols implements WorkspaceSymbolProvider {
  private readonly declarations: Declarations;
  private readonly kinds: NodeKindProvider;
  private readonly matcher: FuzzyMatcher;

  constructor(services: VardeServerSharedServices) {
    this.declarations = services.workspace.IndexManager;
    this.kinds = services.lsp.NodeKindProvider;
    this.matcher = services.lsp.FuzzyMatcher;
  }

  async getSymbols(
    { query }: WorkspaceSymbolParams,
    token: Cancellation.CancellationToken,
  ): Promise<WorkspaceSymbol[]> {
    const symbols: WorkspaceSymbol[] = [];
    for (const description of this.declarations.allElements()) {
      await interruptAndCheck(token);
      if (description.documentUri.scheme === libraryScheme || !this.matches(query, description)) continue;
      const symbol = this.symbolOf(description);
      if (symbol && symbols.push(symbol) === limit) break;
    }
    return symbols;
  }

  private matches(query: string, { name, node }: AstNodeDescription): boolean {
    const title = isElement(node) ? (node.title ?? '') : '';
    return (
      this.matcher.match(query, lastName(name)) ||
      this.matcher.match(query, name) ||
      title.toLocaleLowerCase().includes(query.toLocaleLowerCase())
    );
  }

  private symbolOf(description: AstNodeDescription): WorkspaceSymbol | undefined {
    const { name, node, nameSegment, documentUri } = description;
    if (!nameSegment) return undefined;
    return {
      name: lastName(name),
      kind: this.kinds.getSymbolKind(description),
      location: { uri: documentUri.toString(), range: nameSegment.range },
      ...(isElement(node) && node.title !== undefined && { containerName: node.title }),
    };
  }
}
