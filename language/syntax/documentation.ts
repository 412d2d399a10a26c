import { type AstNode, CstUtils } from 'langium';

/** Returns the Markdown of the documentation comment right before the declaration, if it has one. */
export function documentationOf(node: AstNode): string | undefined {
  const comment = CstUtils.findCommentNode(node.$cstNode, ['ML_COMMENT'])?.text;
  if (!comment?.startsWith('/**')) return undefined;
  const lines = comment
    .slice('/**'.length, -'*/'.length)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  return lines.join('\n').trim() || undefined;
}
