import { AstUtils, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import {
  type Element,
  isFramework,
  isFrameworkPart,
  isProcessNode,
  Plan,
} from '../../language/generated/syntax/ast.ts';
import { isEntry } from '../../language/plan/lower/entry.ts';
import { type Declarations, lastName, qualifiedName } from '../../language/syntax/declarations.ts';
import { fittingTypes } from '../../language/syntax/fitting-types.ts';
import { addUse } from '../../language/syntax/form/add-use.ts';
import type { VardeDocument } from '../../language/syntax/form/rule.ts';
import { calendarsUri, libraryScheme } from '../../language/syntax/library.ts';
import { isInside } from '../../language/syntax/use-path.ts';
import type { Uses } from '../../language/syntax/uses.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { type Searchable, searchable } from './searchable.ts';

/** How a file comes to name an element of a file that it does not use. */
export interface NameWithUse {
  readonly text: string;
  /** The `use` that it takes, and the change that writes it. */
  readonly use: string;
  readonly edits: readonly TextEdit[];
}

/** Knows what is declared in files, and in methods that ship, which a file does not use. */
export class UnusedFiles {
  private readonly declarations: Declarations;
  private readonly documents: LangiumDocuments;
  private readonly uses: Uses;

  constructor({ workspace }: VardeServerSharedServices) {
    this.declarations = workspace.IndexManager;
    this.documents = workspace.LangiumDocuments;
    this.uses = workspace.Uses;
  }

  /** Returns the elements of the type. Another plan is not drawn in, unless plans are asked for. */
  *elements(document: LangiumDocument, type: string): Iterable<Searchable> {
    for (const other of this.unusedBy(document, type === Plan.$type)) {
      const isLibrary = other.uri.scheme === libraryScheme;
      const file = searchable(this.declarations.of(other.uri.toString()));
      for (const fitting of fittingTypes(type)) {
        for (const one of file.get(fitting) ?? []) {
          const { element } = one;
          if (isProcessNode(element)) continue;
          if (!isLibrary || isFrameworkPart(element) || isFramework(element)) yield one;
        }
      }
    }
  }

  /** Returns how the file comes to name the element, which is one of those above. */
  nameIn(document: LangiumDocument, element: Element): NameWithUse {
    const { use, fix } = addUse(document as VardeDocument, AstUtils.getDocument(element).uri);
    return { text: this.textFor(element), use, edits: fix.edits };
  }

  private *unusedBy(document: LangiumDocument, plansToo: boolean): Iterable<LangiumDocument> {
    const seen = this.uses.seenBy(document.uri);
    const root = this.uses.rootOf(document.uri);
    // However the files have come and gone, the list is the same.
    const all = this.documents.all.toArray().sort((a, b) => (`${a.uri}` < `${b.uri}` ? -1 : 1));
    for (const other of all) {
      if (seen.has(other.uri.toString()) || other.uri.toString() === calendarsUri.toString()) continue;
      if (other.uri.scheme !== libraryScheme && !isInside(other.uri, root)) continue;
      if (plansToo || !isEntry(other)) yield other;
    }
  }

  /** The name alone where nothing else in the workspace has it. */
  private textFor(element: Element): string {
    const qualified = qualifiedName(element);
    if (isFrameworkPart(element)) return qualified;
    const [, another] = this.declarations.named(lastName(qualified));
    return another ? qualified : lastName(qualified);
  }
}
