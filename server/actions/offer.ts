import type { CodeActionKind, Diagnostic, Range } from 'vscode-languageserver';
import type { VardeDocument } from '../../language/syntax/form/rule.ts';
import type { Draft } from '../edits/draft.ts';
import type { VardeServerServices } from '../services.ts';

/** Something that the server can do to the text for its writer. */
export interface Offer {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly isPreferred?: boolean;
  /** What it mends. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Why it cannot be done here, where it might be looked for. */
  readonly disabled?: string;
  /** Returns the changes; refuses with a sentence where they would not do. */
  readonly draft: () => Draft | Promise<Draft>;
}

/** What is offered for a part of a file, in which a cursor is an empty range. Files must be linked and the file validated. */
export type Offers = (
  document: VardeDocument,
  range: Range,
  services: VardeServerServices,
) => Iterable<Offer>;
