import { type AstNodeDescription, DefaultScopeComputation, type LangiumDocument, MultiMap } from 'langium';
import { ElementDescription } from './element-description.ts';
import type { VardeServices } from './services.ts';
import { treeOf } from './tree.ts';

/** Exports every element by its qualified name; what is near is found by the resolver, not by local symbols. */
export class VardeScopeComputation extends DefaultScopeComputation {
  private readonly services: VardeServices;

  constructor(services: VardeServices) {
    super(services);
    this.services = services;
  }

  override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    return treeOf(document).elements.map(
      (element) => new ElementDescription(element, document.uri, this.services),
    );
  }

  override async collectLocalSymbols(): Promise<MultiMap<never, never>> {
    return new MultiMap();
  }
}
