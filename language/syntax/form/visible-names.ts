import { AstUtils } from 'langium';
import { isFramework } from '../../generated/syntax/ast.ts';
import { lastName } from '../declarations.ts';
import type { VardeServices } from '../services.ts';
import type { Broken } from './reference.ts';

/** Returns how everything that fits could be written: by its own name, and the parts of a framework by way of it. */
export function visibleNames({ info, type }: Broken, services: VardeServices): readonly string[] {
  const scope = services.references.ScopeProvider.getScope(info).getAllElements();
  return scope
    .flatMap(({ name, node }) => {
      const framework = node && AstUtils.getContainerOfType(node, isFramework);
      if (!framework || type === 'Framework') return [lastName(name), name];
      return [`${framework.name}.${lastName(name)}`, name];
    })
    .distinct()
    .toArray();
}
