import type { AstNode } from 'langium';

/** Returns whether the node is the container, or anywhere inside of it. */
export function isWithin(node: AstNode | undefined, container: AstNode): boolean {
  for (let at = node; at; at = at.$container) if (at === container) return true;
  return false;
}
