import { CstUtils, type LangiumDocument } from 'langium';
import { DefaultDefinitionProvider } from 'langium/lsp';
import { type DefinitionParams, type LocationLink, Range } from 'vscode-languageserver';
import { isUse } from '../../language/generated/syntax/ast.ts';
import type { Uses } from '../../language/syntax/uses.ts';
import type { VardeServerServices } from '../services.ts';

const startOfFile = Range.create(0, 0, 0, 0);

/** Leads from a name to its declaration, and from the path of a `use` to each of its files. */
export class Definitions extends DefaultDefinitionProvider {
  private readonly uses: Uses;

  constructor(services: VardeServerServices) {
    super(services);
    this.uses = services.shared.workspace.Uses;
  }

  override async getDefinition(
    document: LangiumDocument,
    params: DefinitionParams,
  ): Promise<LocationLink[] | undefined> {
    return this.usedFiles(document, params) ?? super.getDefinition(document, params);
  }

  private usedFiles(document: LangiumDocument, { position }: DefinitionParams): LocationLink[] | undefined {
    const root = document.parseResult.value.$cstNode;
    const path = root && CstUtils.findLeafNodeAtOffset(root, document.textDocument.offsetAt(position));
    if (!path || !isUse(path.astNode) || path.tokenType.name !== 'STRING') return undefined;
    const target = this.uses.targetOf(path.astNode, document.uri);
    if (!target || 'problem' in target) return [];
    return target.uris.map((uri) => ({
      targetUri: uri.toString(),
      targetRange: startOfFile,
      targetSelectionRange: startOfFile,
      originSelectionRange: path.range,
    }));
  }
}
