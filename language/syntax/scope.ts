import { type AstReflection, MapScope, type ReferenceInfo, type Scope, type ScopeProvider } from 'langium';
import { isElement } from '../generated/syntax/ast.ts';
import { fitting } from './linker.ts';
import type { Resolver } from './resolver.ts';
import type { VardeServices } from './services.ts';

/** All that a reference could name, for completion; linking asks the resolver itself. */
export class VardeScopeProvider implements ScopeProvider {
  private readonly resolver: Resolver;
  private readonly reflection: AstReflection;

  constructor(services: VardeServices) {
    this.resolver = services.references.Resolver;
    this.reflection = services.shared.AstReflection;
  }

  getScope(info: ReferenceInfo): Scope {
    const fits = fitting(info, this.reflection);
    return new MapScope([...this.resolver.visible(info)].filter(({ node }) => isElement(node) && fits(node)));
  }
}
