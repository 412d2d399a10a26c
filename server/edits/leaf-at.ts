import { CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';

/** Returns the word or sign at an offset of a file, else the last before it. */
export function leafAt({ parseResult }: LangiumDocument, offset: number): LeafCstNode | undefined {
  const root = parseResult.value.$cstNode;
  return (
    root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset))
  );
}
