import { type AstReflection, MapScope, type ReferenceInfo, type Scope, type ScopeProvider } from 'langium';
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
    const wanted = this.reflection.getReferenceType(info);
    const fitting = [...this.resolver.visible(info)].filter(({ type }) =>
      this.reflection.isSubtype(type, wanted),
    );
    return new MapScope(fitting);
  }
}
