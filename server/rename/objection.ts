import { AstUtils } from 'langium';
import { Utils } from 'vscode-uri';
import type { Element } from '../../language/generated/syntax/ast.ts';
import { qualifiedName } from '../../language/syntax/declarations.ts';
import { kindOf } from '../../language/syntax/form/element.ts';
import { hardToken, isOfType } from '../../language/syntax/tokens.ts';
import type { Rehearsal } from '../edits/rehearsal.ts';
import { placeText, shiftText } from '../edits/shift-text.ts';
import type { VardeServerServices } from '../services.ts';

/** Returns why the text is no name; undefined where it is one. */
export function objectionToName(
  name: string,
  { parser: { Lexer }, shared }: VardeServerServices,
): string | undefined {
  const { tokens, hidden, errors } = Lexer.tokenize(name);
  const [token] = tokens;
  const isName = errors.length + hidden.length === 0 && tokens.length === 1 && token?.image === name;
  if (isName && (token?.tokenType.name === hardToken(name) || isOfType(token, 'NAME'))) return undefined;
  return shared.workspace.ReaderLanguage.messages.renames.noName(name);
}

/** Returns which other element would have the same kind, name and place in a file that sees both; undefined for none. */
export function objectionToTwin(
  element: Element,
  newName: string,
  { shared, parser }: VardeServerServices,
): string | undefined {
  const { IndexManager: declarations, LangiumDocuments: documents, Uses: uses } = shared.workspace;
  const own = AstUtils.getDocument(element).uri.toString();
  const wanted = [...qualifiedName(element).split('.').slice(0, -1), newName].join('.');
  for (const { node, name, type, documentUri } of declarations.named(newName)) {
    if (name !== wanted || type !== element.$type || node === element) continue;
    const isSeenWith = documents.all.some(({ uri }) => {
      const seen = uses.seenBy(uri);
      return seen.has(own) && seen.has(documentUri.toString());
    });
    if (!isSeenWith) continue;
    const { renames } = shared.workspace.ReaderLanguage.messages;
    return renames.twin(kindOf(element, parser.Blocks), wanted, Utils.basename(documentUri));
  }
  return undefined;
}

/** Returns what would come to mean something else, or would not be read as a name any more; undefined for nothing. */
export function objectionToMeaning(
  rehearsal: Rehearsal,
  newName: string,
  { parser, shared }: VardeServerServices,
): string | undefined {
  const { messages } = shared.workspace.ReaderLanguage;
  const [lost] = rehearsal.lost();
  if (lost) return messages.renames.isWord(newName, placeText(lost, messages));
  for (const shift of rehearsal.shifts()) return shiftText(shift, parser.Blocks, messages);
  return undefined;
}
