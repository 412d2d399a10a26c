import { AstUtils, CstUtils, GrammarUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { isBlock, type VardeFile } from '../../language/generated/syntax/ast.ts';

/**
 * Folds blocks, texts and comments of several lines, comments on lines in a row, and the group of `use`: one fold for
 * each line that begins any.
 */
export class Folding implements FoldingRangeProvider {
  getFoldingRanges({ parseResult }: LangiumDocument): FoldingRange[] {
    const file = parseResult.value as VardeFile;
    const tokens = file.$cstNode ? CstUtils.flattenCst(file.$cstNode).toArray() : [];
    const folds = [
      ...blocks(file),
      ...tokens.flatMap((token) => (token.tokenType.name === 'STRING' ? untilLast(linesOf(token)) : [])),
      ...tokens.flatMap((token) => (token.tokenType.name === 'ML_COMMENT' ? comment([linesOf(token)]) : [])),
      ...runs(tokens.filter((token) => token.tokenType.name === 'SL_COMMENT')).flatMap(comment),
      ...runs(file.uses.flatMap(({ $cstNode }) => $cstNode ?? [])).flatMap((uses) =>
        whole(uses, FoldingRangeKind.Imports),
      ),
    ];
    return [...new Map(folds.map((fold) => [fold.startLine, fold])).values()];
  }
}

interface Lines {
  readonly startLine: number;
  readonly endLine: number;
}

function linesOf({ range: { start, end } }: Pick<LeafCstNode, 'range'>): Lines {
  return { startLine: start.line, endLine: end.line };
}

function blocks(file: VardeFile): FoldingRange[] {
  return AstUtils.streamAllContents(file)
    .filter(isBlock)
    .flatMap(({ $cstNode }) => {
      const [open, close] = ['{', '}'].map((brace) => GrammarUtils.findNodeForKeyword($cstNode, brace));
      if (!open || !close) return [];
      return untilLast({ startLine: open.range.start.line, endLine: close.range.end.line });
    })
    .toArray();
}

/** The last line, which closes what is folded, stays to be seen. */
function untilLast({ startLine, endLine }: Lines): FoldingRange[] {
  return endLine - startLine < 2 ? [] : [{ startLine, endLine: endLine - 1 }];
}

function comment(lines: readonly Lines[]): FoldingRange[] {
  return whole(lines, FoldingRangeKind.Comment);
}

function whole(lines: readonly Lines[], kind: FoldingRangeKind): FoldingRange[] {
  const [startLine, endLine] = [lines[0]?.startLine ?? 0, lines.at(-1)?.endLine ?? 0];
  return startLine === endLine ? [] : [{ startLine, endLine, kind }];
}

/** Groups what stands on lines that follow each other. */
function runs(nodes: readonly Pick<LeafCstNode, 'range'>[]): Lines[][] {
  const groups: Lines[][] = [];
  for (const lines of nodes.map(linesOf)) {
    const group = groups.at(-1);
    if (group && lines.startLine - (group.at(-1)?.endLine ?? 0) <= 1) group.push(lines);
    else groups.push([lines]);
  }
  return groups;
}
