import type { AstNode } from 'langium';

/** Returns the syntax tree as plain data, without places in the text; references as they are written. */
export function plainTree(node: AstNode): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) => {
      if (key === '$type') return value;
      if (key.startsWith('$')) return undefined;
      return value?.$refText === undefined ? value : `-> ${value.$refText}`;
    }),
  );
}
