import { type AstNodeDescription, DefaultScopeComputation, type LangiumDocument, MultiMap } from 'langium';
import { qualifiedName } from './declarations.ts';
import { treeOf } from './tree.ts';

/** Exports every element by its qualified name; what is near is found by the resolver, not by local symbols. */
export class VardeScopeComputation extends DefaultScopeComputation {
  override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    return treeOf(document).elements.map((element) =>
      this.descriptions.createDescription(element, qualifiedName(element), document),
    );
  }

  override async collectLocalSymbols(): Promise<MultiMap<never, never>> {
    return new MultiMap();
  }
}
