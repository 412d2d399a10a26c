import {
  type AstNode,
  AstUtils,
  type CstNode,
  GrammarAST,
  GrammarUtils,
  type LangiumDocument,
} from 'langium';
import type { Position, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { isBlock } from '../../language/generated/syntax/ast.ts';
import { type Blocks, isPartOf, type Statement } from '../../language/syntax/blocks.ts';
import { leafAt } from '../edits/leaf-at.ts';
import type { VardeServerServices } from '../services.ts';

/** A stretch of the text, by offsets. */
interface Stretch {
  readonly offset: number;
  readonly end: number;
}

/** Grows a selection from a word to its text, value and property, to what stands between the braces, and on outwards. */
export class SelectionRanges {
  private readonly blocks: Blocks;

  constructor(services: VardeServerServices) {
    this.blocks = services.parser.Blocks;
  }

  /** Returns for each position the selections around it, the innermost first. */
  getSelectionRanges(document: LangiumDocument, { positions }: SelectionRangeParams): SelectionRange[] {
    return positions.map((position) => this.around(document, position));
  }

  private around(document: LangiumDocument, position: Position): SelectionRange {
    const { textDocument } = document;
    const stretches = this.stretchesAt(document, textDocument.offsetAt(position));
    let selection: SelectionRange | undefined;
    for (const { offset: start, end } of stretches.reverse()) {
      const range = { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
      selection = selection ? { range, parent: selection } : { range };
    }
    return selection ?? { range: { start: position, end: position } };
  }

  /** From the innermost on, each wider than the one before. */
  private stretchesAt(document: LangiumDocument, offset: number): Stretch[] {
    const found: Stretch[] = [];
    const widen = (stretch: Stretch | undefined): void => {
      const last = found.at(-1);
      const holds = stretch && stretch.offset <= offset && stretch.end >= offset;
      if (!holds || (last && !isWider(stretch, last))) return;
      found.push(stretch);
    };
    const token = leafAt(document, offset);
    if (token?.tokenType.name === 'STRING') widen(insideQuotes(token));
    for (let node: CstNode | undefined = token; node?.container; node = node.container) {
      widen(node);
      if (isBlock(node.container.astNode)) {
        widen(this.statementOf(node));
        widen(insideBraces(node.container.astNode));
      }
    }
    widen({ offset: 0, end: document.textDocument.getText().length });
    return found;
  }

  /** The property that the node is a part of, if it stands in a block itself. */
  private statementOf(node: CstNode): Stretch | undefined {
    const { container, grammarSource } = node;
    const statement = container && this.statementWith(container.astNode, grammarSource);
    if (!statement) return undefined;
    const first = AstUtils.streamAst(statement.element).find(GrammarAST.isKeyword);
    const siblings = container.content.filter((each) => isPartOf(each.grammarSource, statement.element));
    const starts = siblings.filter((each) => each.grammarSource === first);
    const start = starts.findLast((each) => each.offset <= node.offset);
    const next = starts.find((each) => each.offset > node.offset);
    const end = siblings.findLast((each) => !next || each.offset < next.offset);
    return start && end ? { offset: start.offset, end: end.end } : undefined;
  }

  private statementWith(node: AstNode, source: AstNode | undefined): Statement | undefined {
    const statements = this.blocks.ofType(node.$type).flatMap((block) => block.statements);
    return statements.find(({ element, block }) => !block && isPartOf(source, element));
  }
}

function insideQuotes({ offset, end, text }: CstNode): Stretch | undefined {
  const quotes = /^("""|")[\s\S]*\1$/.exec(text)?.[1]?.length;
  return quotes && end - offset >= 2 * quotes ? { offset: offset + quotes, end: end - quotes } : undefined;
}

function insideBraces({ $cstNode }: AstNode): Stretch | undefined {
  const [open, close] = ['{', '}'].map((brace) => GrammarUtils.findNodeForKeyword($cstNode, brace));
  if (!open || !close) return undefined;
  const inner = open.root.fullText.slice(open.end, close.offset);
  const leading = inner.length - inner.trimStart().length;
  return { offset: open.end + leading, end: open.end + Math.max(leading, inner.trimEnd().length) };
}

function isWider(wide: Stretch, narrow: Stretch): boolean {
  return (
    wide.offset <= narrow.offset &&
    wide.end >= narrow.end &&
    wide.end - wide.offset > narrow.end - narrow.offset
  );
}
