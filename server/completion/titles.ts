import { type AstNode, AstUtils } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { Element, isProcess, reflection } from '../../language/generated/syntax/ast.ts';
import { kindMeaning } from '../../language/locale/keywords.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { messagesIn } from '../../language/locale/messages.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import type { Declarations } from '../../language/syntax/declarations.ts';
import { saysTheSame } from '../../language/syntax/meant-word.ts';
import { nameFromTitle } from '../../language/syntax/name-from-title.ts';
import type { Choice } from './choice.ts';
import { isSecondEntry } from './keywords.ts';
import { likelihood } from './likelihood.ts';
import type { Place } from './place.ts';
import { elementSnippet } from './snippets.ts';

/** What somebody has written on a line to give something a title. */
export interface WrittenTitle {
  readonly title: string;
  /** Where the line begins after its indentation. */
  readonly start: number;
  /** The line up to what is typed of the kind after a dot, and for every other line all of it. */
  readonly written: string;
  /** The kind that is written before the title, also in the words of another language. */
  readonly kind?: string;
  /** A kind follows a dot: `"Pilot på 5. trinn".activity`. */
  readonly isPostfix: boolean;
}

/**
 * Returns the title that the line up to the offset gives something without the form of a declaration: plain words,
 * words after a kind, or words with the kind after a dot. `words` open a statement where the line begins, `kinds` are
 * those that declare.
 */
export function writtenTitleAt(
  text: string,
  offset: number,
  words: ReadonlySet<string>,
  kinds: ReadonlySet<string>,
): WrittenTitle | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const content = line.trimStart();
  const start = offset - content.length;
  const quoted = /^"([^"\\]+)"(?:\.(?=\p{L}*$)|$)/u.exec(content);
  if (quoted?.[1]) return { title: quoted[1], start, written: quoted[0], isPostfix: quoted[0].endsWith('.') };
  const postfix = /^([\p{L}_][^"{}#<>]*)\.(?=\p{Ll}*$)/u.exec(content);
  const isKind = postfix && [...kinds].some((kind) => kind.startsWith(content.slice(postfix[0].length)));
  if (postfix?.[1] && isKind) return { title: postfix[1], start, written: postfix[0], isPostfix: true };
  const [, first = '', rest = ''] = /^(\p{L}[\p{L}\p{Nd}_]*)(?:\s+(.*))?$/su.exec(content) ?? [];
  if (words.has(first) && !kinds.has(first)) return undefined;
  const kind = kinds.has(first) ? first : kindInOwnWords(first, rest, kinds);
  const free = kind ? rest : content;
  const isFree = /^\p{L}[^"{}#<>]*$/u.test(free);
  const isTitle = /\s\S/.test(free) || (!kinds.has(first) && /^\p{Lu}/u.test(free));
  if (!isFree || !isTitle) return undefined;
  return {
    title: free.trimEnd(),
    start,
    written: content,
    ...(kind && { kind }),
    isPostfix: false,
  };
}

/** Returns the kind that a word in one of our languages stands for where a title follows: `rolle Sykepleier`, not `mål for året`. */
function kindInOwnWords(word: string, rest: string, kinds: ReadonlySet<string>): string | undefined {
  const isBeforeTitle = /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(rest);
  return isBeforeTitle ? [...kinds].find((kind) => saysTheSame(word, kind)) : undefined;
}

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
    const continuesList = before.at(-1)?.image === ',';
    if (!opensStatement || continuesList) return;
    const named = statements
      .flatMap(({ block }) => (block && reflection.isSubtype(block.type, Element.$type) ? block.kind : []))
      .filter((kind) => !isSecondEntry(place, kind))
      .sort((a, b) => likelihood(a) - likelihood(b));
    const words = new Set(statements.flatMap((statement) => statement.words.slice(0, 1)));
    const written = writtenTitleAt(document.textDocument.getText(), offset, words, new Set(named));
    if (!written) return;
    const { fromWords } = messagesIn(locale).completion;
    const others = (name: string) => [...this.declarations.named(name)].map(({ node }) => node);
    // The nodes of a process are called from within it alone.
    const isThisLine = (node: AstNode | undefined) =>
      node?.$cstNode?.offset === place.start && AstUtils.getDocument(node) === document;
    const clashes = (node: AstNode | undefined) =>
      !isThisLine(node) && (!isProcess(around) || node?.$container === around);
    const taken = { has: (name: string) => others(name).some(clashes) };
    const heading = {
      name: nameFromTitle(written.title, taken, 'Unnamed'),
      title: written.title,
      isTitleFixed: true,
    };
    for (const kind of written.kind ? [written.kind] : named) {
      yield {
        label: fromWords(kind, written.title),
        documentation: kindMeaning(locale, kind) ?? kind,
        text: elementSnippet(kind, heading, locale),
        isSnippet: true,
        kind: CompletionItemKind.Snippet,
        searched: written.isPostfix ? written.written + kind : written.written,
        start: written.start,
        rank: 5,
      };
    }
  }
}
