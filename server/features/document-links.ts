import { AstUtils, type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink, Range } from 'vscode-languageserver';
import type { URI } from 'vscode-uri';
import {
  type Block,
  type IndicatorValue,
  isBlock,
  isIndicatorValue,
  isUse,
  type Use,
} from '../../language/generated/syntax/ast.ts';
import { resolvePath } from '../../language/syntax/use-path.ts';
import type { Uses } from '../../language/syntax/uses.ts';
import { unquote } from '../../language/syntax/values.ts';
import type { VardeServerServices } from '../services.ts';

/** A plan is untrusted text: a link in it must not run a command of the editor or open a file of the machine. */
const allowedSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Makes links of what a file names outside of itself: files that it uses, tables of values, pages. */
export class DocumentLinks implements DocumentLinkProvider {
  private readonly uses: Uses;

  constructor({ shared }: VardeServerServices) {
    this.uses = shared.workspace.Uses;
  }

  getDocumentLinks({ uri, parseResult }: LangiumDocument): DocumentLink[] {
    return AstUtils.streamAst(parseResult.value)
      .flatMap((node) => {
        if (isUse(node)) return this.used(node, uri);
        if (isIndicatorValue(node)) return this.table(node, uri);
        return isBlock(node) ? pages(node) : [];
      })
      .toArray();
  }

  /** A pattern that leads to several files is left to “Go to Definition”, which lets the reader choose. */
  private used(use: Use, from: URI): DocumentLink[] {
    const written = GrammarUtils.findNodeForProperty(
      use.$cstNode,
      use.path === undefined ? 'framework' : 'path',
    );
    const target = this.uses.targetOf(use, from);
    const [file, ...others] = target && 'uris' in target ? target.uris : [];
    return written && file && others.length === 0 ? [{ range: inner(written), target: file.toString() }] : [];
  }

  private table(value: IndicatorValue, from: URI): DocumentLink[] {
    const written = GrammarUtils.findNodeForProperty(value.$cstNode, 'file');
    const file = resolvePath(value.file ?? '', from, this.uses.rootOf(from));
    return written && file ? [{ range: inner(written), target: file.toString() }] : [];
  }
}

function pages(block: Block): DocumentLink[] {
  return GrammarUtils.findNodesForProperty(block.$cstNode, 'links').flatMap((written) => {
    const page = unquote(written.text);
    if (!URL.canParse(page)) return [];
    const { protocol, href } = new URL(page);
    return allowedSchemes.has(protocol) ? [{ range: inner(written), target: href }] : [];
  });
}

/** Without the quotes. */
function inner({ range: { start, end }, text }: CstNode): Range {
  if (!/^"[^"].*"$/.test(text)) return { start, end };
  return {
    start: { line: start.line, character: start.character + 1 },
    end: { line: end.line, character: end.character - 1 },
  };
}
