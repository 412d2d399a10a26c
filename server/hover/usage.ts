import { type AstNode, type AstNodeLocator, AstUtils, type LangiumDocuments, type References } from 'langium';
import {
  type Block,
  type Element,
  isAnswer,
  isBlock,
  isElement,
} from '../../language/generated/syntax/ast.ts';
import { isWithin } from '../../language/syntax/is-within.ts';
import type { ReaderLanguage } from '../../language/syntax/reader-language.ts';
import type { VardeServerServices } from '../services.ts';
import type { Fact } from './facts.ts';

/** More are counted, not named. */
const most = 5;

/** Knows by what each element is used. */
export class Usage {
  private readonly references: References;
  private readonly documents: LangiumDocuments;
  private readonly paths: AstNodeLocator;
  private readonly reader: ReaderLanguage;

  constructor({ references, shared, workspace }: VardeServerServices) {
    this.references = references.References;
    this.documents = shared.workspace.LangiumDocuments;
    this.paths = workspace.AstNodeLocator;
    this.reader = shared.workspace.ReaderLanguage;
  }

  /** Returns the titles of what names the element, in any file; nothing where nothing does. */
  of(element: Element): Fact[] {
    const users = new Set<string>();
    for (const { sourceUri, sourcePath } of this.references.findReferences(element, {})) {
      const root = this.documents.getDocument(sourceUri)?.parseResult.value;
      const user = AstUtils.getContainerOfType(
        root && this.paths.getAstNode<AstNode>(root, sourcePath),
        isBlock,
      );
      // What encloses an element names it where it belongs, as a process does its steps.
      if (user && !isWithin(element, user)) users.add(titleOf(user));
    }
    if (users.size === 0) return [];
    const { aids } = this.reader.messages;
    const named = [...users].slice(0, most);
    if (users.size > most) named.push(aids.andMore(users.size - most));
    return [{ words: aids.usedBy, value: named.join(' · ') }];
  }
}

function titleOf(block: Block): string {
  if (isAnswer(block)) return `answer ${block.of.$refText}`;
  return block.title ?? (isElement(block) ? block.name : '');
}
