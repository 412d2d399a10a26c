import { type AstNode, AstUtils } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { Element, isProcess, type Process, reflection } from '../../language/generated/syntax/ast.ts';
import { kindMeaning } from '../../language/locale/keywords.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { messagesIn } from '../../language/locale/messages.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import type { Declarations } from '../../language/syntax/declarations.ts';
import { nameFromTitle } from '../../language/syntax/name-from-title.ts';
import type { Choice } from './choice.ts';
import { isSecondEntry } from './keywords.ts';
import { likelihood } from './likelihood.ts';
import type { Place } from './place.ts';
import { elementSnippet } from './snippets.ts';
import { titlesIn } from './written-title.ts';

/** Offers to make a whole element of what is written on the line. */
export class Titles {
  private readonly blocks: Blocks;
  private readonly declarations: Declarations;

  constructor(blocks: Blocks, declarations: Declarations) {
    this.blocks = blocks;
    this.declarations = declarations;
  }

  /** Returns a choice for each kind that can stand where the line begins, which is the place given. */
  *choices(place: Place, offset: number, locale: Locale): Iterable<Choice> {
    const { around, before, document, opensStatement } = place;
    const statements = this.blocks.ofType(around.$type).flatMap((block) => block.statements);
    const text = document.textDocument.getText();
    const continuesList = before.at(-1)?.image === ',';
    if (!opensStatement || continuesList || !isEndOfLine(text, offset)) return;
    const written = text.slice(place.start, offset);
    if (isProcess(around) && beginsArrow(written, around)) return;
    const named = statements
      .flatMap(({ block }) => (block && reflection.isSubtype(block.type, Element.$type) ? block.kind : []))
      .filter((kind) => !isSecondEntry(place, kind))
      .sort((a, b) => likelihood(a) - likelihood(b));
    const words = new Set(statements.flatMap((statement) => statement.words.slice(0, 1)));
    const titles = titlesIn(written, words, named);
    if (titles.length === 0) return;
    const { fromWords } = messagesIn(locale).completion;
    const others = (name: string) => [...this.declarations.named(name)].map(({ node }) => node);
    // The nodes of a process are called from within it alone.
    const isThisLine = (node: AstNode | undefined) =>
      node?.$cstNode?.offset === place.start && AstUtils.getDocument(node) === document;
    const clashes = (node: AstNode | undefined) =>
      !isThisLine(node) && (!isProcess(around) || node?.$container === around);
    const taken = { has: (name: string) => others(name).some(clashes) };
    for (const { title, kinds } of titles) {
      const heading = { name: nameFromTitle(title, taken, 'Unnamed'), title, isFixed: true };
      for (const kind of kinds) {
        const snippet = elementSnippet(kind, heading, locale);
        yield {
          label: fromWords(kind, title),
          documentation: kindMeaning(locale, kind) ?? kind,
          text: snippet,
          // A property stands in front of the first place.
          asksOn: /\p{L} \$1(?!\d)/u.test(snippet),
          isSnippet: true,
          kind: CompletionItemKind.Snippet,
          searched: written,
          start: place.start,
          rank: 5,
        };
      }
    }
  }
}

/** Returns whether the line holds nothing but the name of a node, from which an arrow is to lead. */
function beginsArrow(written: string, { nodes }: Process): boolean {
  const [, name] = /^(\S+)\s+(?!\p{L})/u.exec(written) ?? [];
  return name !== undefined && nodes.some((node) => node.name === name);
}

function isEndOfLine(text: string, offset: number): boolean {
  return /^[^\S\n]*(?:\n|$)/.test(text.slice(offset));
}
